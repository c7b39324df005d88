package io.devmatrix.core.regression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamRulesTest {
    private static final String RULE =
            """
            rules:
              - id: ACME-001
                title: Prints
                files: ["src/**/*.java", "*.kt"]
                java: System.out.println($x)
                severity: low
                action: warn
                message: Prints to the console
                fix: Use the log
                samples:
                  bad:
                    - System.out.println("a");
                    - |
                      class A { void a() { System.out.println(1); } }
                  good: [log.info("a");]
            """;

    @Test
    void aRuleIsReadWithAllItSays() {
        TeamRules team = Judged.team(RULE);

        assertThat(team.problems().all()).isEmpty();
        assertThat(team.rules()).singleElement().satisfies(rule -> assertThat(rule.sheet())
                .isEqualTo(new RuleSheet("ACME-001", "Prints", Weight.LOW, Action.WARN)));
    }

    /** Each line replaces the piece of the rule by another, and gives the finding. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            id: ACME-001                 | id: REG-100          | rules.yaml:2:9: `REG-100` is no id of your own. Write capitals, a dash and three digits, such as `ACME-001`; `REG-` is ours. [TEAM-001]
            title: Prints                | titel: Prints        | rules.yaml:3:5: A rule has no word `titel`. Known: `id`, `title`, `files`, `regex`, `java`, `severity`, `action`, `message`, `fix`, `samples`. [TEAM-001]
            severity: low                | severity: dire       | rules.yaml:6:15: `severity` has no choice `dire`. Known: `critical`, `high`, `medium`, `low`. [TEAM-001]
            message: Prints to the console | message:           | rules.yaml:8:13: `message` is empty. Write a text. [TEAM-001]
            fix: Use the log             | title2: x            | rules.yaml:2:5: A rule has no `fix`. Add `fix:`. [TEAM-001]
            java: System.out.println($x) | regex: '['           | rules.yaml:5:12: No regular expression: Unclosed character class at character 1. Write it in single quotes. [TEAM-003]
            java: System.out.println($x) | java: 'a b c'        | rules.yaml:5:11: Neither one Java expression nor one statement. Write one, with holes such as `$x`. [TEAM-003]
            java: System.out.println($x) | java: 'f($x)'        | rules.yaml:12:11: The rule does not find this bad sample. Mend the rule, or the sample. [TEAM-004]
            java: System.out.println($x) | java: '$x'           | rules.yaml:15:14: The rule finds this good sample. Mend the rule, or the sample. [TEAM-004]
            java: System.out.println($x) | severity2: low       | rules.yaml:2:9: A rule looks for just one of `regex` and `java`. Keep one of them. [TEAM-001]
            """)
    void whatIsWrongIsSaidWhereItStands(String piece, String other, String finding) {
        TeamRules team = Judged.team(RULE.replace(piece, other));

        assertThat(team.rules()).isEmpty();
        assertThat(team.problems().toString().lines()).contains(finding);
    }

    @Test
    void anIdIsTakenOnce() {
        String twice = RULE + RULE.substring("rules:\n".length());

        assertThat(Judged.team(twice).problems())
                .hasToString("rules.yaml:16:9: There is a rule `ACME-001` already. Give it another number. [TEAM-002]");
        assertThat(Judged.team(twice).rules()).hasSize(1);
    }

    @Test
    void aSuppressionWithoutAReasonCountsForNothing() {
        TeamRules team = Judged.team("suppress:\n  - {rule: REG-012, file: \"**\"}\n");

        assertThat(team.suppressions()).isEmpty();
        assertThat(team.problems())
                .hasToString("rules.yaml:2:5: A suppression has no `reason`. Add `reason:`. [TEAM-001]");
    }

    @Test
    void aFileOfCommentsSaysNothing() {
        assertThat(Judged.team("# rules: none yet\n")).isEqualTo(TeamRules.NONE);
    }

    @Test
    void brokenYamlIsNamedByLine() {
        assertThat(Judged.team("rules: [\n").problems().toString()).startsWith("rules.yaml:2:1: Not YAML: ");
        assertThat(Judged.team("- a\n").problems())
                .hasToString("rules.yaml:1:1: The file is a list. Write an object. [TEAM-001]");
    }

    @ParameterizedTest
    @CsvSource({
        "**/*.java, a/b/C.java, true",
        "**/*.java, C.java, true",
        "src/*.java, src/a/C.java, false",
        "src/**, src/a/C.java, true",
        "'{a,b}.sql', b.sql, true",
        "'{a,b}.sql', c.sql, false",
        "a?.sql, ab.sql, true",
        "'a{.sql', 'a{.sql', true",
        "a+.sql, aa.sql, false"
    })
    void globsFitPaths(String glob, String path, boolean fits) {
        assertThat(Glob.of(glob).fits(path)).isEqualTo(fits);
    }
}
