package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.javasource.JavaPattern;
import io.devmatrix.core.load.ModelFile;
import io.devmatrix.core.load.YamlFile;
import io.devmatrix.core.load.YamlNode;
import io.devmatrix.core.load.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Reads {@code rules.yaml}. A rule counts only when it finds its bad samples and leaves its good ones alone. */
final class TeamRulesReader {
    private static final Pattern ID = Pattern.compile("(?!REG-)[A-Z][A-Z0-9]*-\\d{3}");

    private final Set<String> taken;
    private final List<Finding> problems = new ArrayList<>();

    TeamRulesReader(Set<String> taken) {
        this.taken = new TreeSet<>(taken);
    }

    TeamRules read(ModelFile file) {
        YamlFile yaml = YamlFile.read(file);
        problems.addAll(yaml.findings().all());
        Optional<TeamFields> root = yaml.root()
                .filter(node -> !isEmpty(node))
                .flatMap(node -> TeamFields.of(node, "The file", List.of("rules", "suppress"), problems::add));
        List<TextRule> rules = root.stream()
                .flatMap(fields -> fields.values("rules"))
                .flatMap(node -> rule(node).stream())
                .toList();
        List<Suppression> suppressions = root.stream()
                .flatMap(fields -> fields.values("suppress"))
                .flatMap(node -> suppression(node).stream())
                .toList();
        return new TeamRules(rules, suppressions, Findings.of(problems));
    }

    /** A file of comments alone. */
    private static boolean isEmpty(YamlNode node) {
        return node instanceof Scalar text && text.text().isEmpty();
    }

    private Optional<Suppression> suppression(YamlNode node) {
        int before = problems.size();
        return TeamFields.of(node, "A suppression", List.of("rule", "file", "reason"), problems::add)
                .map(fields -> new Suppression(
                        fields.required("rule"),
                        Glob.of(fields.required("file")),
                        0,
                        fields.required("reason"),
                        node.location()))
                .filter(known -> problems.size() == before);
    }

    private Optional<TextRule> rule(YamlNode node) {
        int before = problems.size();
        List<String> words =
                List.of("id", "title", "files", "regex", "java", "severity", "action", "message", "fix", "samples");
        return TeamFields.of(node, "A rule", words, problems::add)
                .map(fields -> rule(fields))
                .filter(rule -> problems.size() == before);
    }

    private TextRule rule(TeamFields fields) {
        String id = id(fields);
        String message = fields.required("message");
        RuleSheet sheet = new RuleSheet(
                id,
                fields.text("title", message),
                fields.choice("severity", Weight.MEDIUM),
                fields.choice("action", Action.FAIL));
        TeamPattern pattern = pattern(fields);
        List<Glob> files =
                fields.texts("files").stream().map(text -> Glob.of(text.text())).toList();
        if (files.isEmpty()) {
            fields.required("files");
        }
        checkSamples(fields, pattern);
        return new TeamRule(sheet, files, pattern, message, fields.required("fix"));
    }

    private String id(TeamFields fields) {
        String id = fields.required("id");
        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            String fix = "Write capitals, a dash and three digits, such as `ACME-001`; `REG-` is ours";
            problems.add(TeamProblem.FORM.at(fields.place("id"), "`" + id + "` is no id of your own", fix));
        } else if (!id.isEmpty() && !taken.add(id)) {
            problems.add(TeamProblem.TAKEN_ID.at(
                    fields.place("id"), "There is a rule `" + id + "` already", "Give it another number"));
        }
        return id;
    }

    private TeamPattern pattern(TeamFields fields) {
        if (fields.has("regex") == fields.has("java")) {
            problems.add(TeamProblem.FORM.at(
                    fields.place("id"), "A rule looks for just one of `regex` and `java`", "Keep one of them"));
            return new TeamPattern(Optional.empty(), Optional.empty());
        }
        return fields.has("regex")
                ? new TeamPattern(regex(fields), Optional.empty())
                : new TeamPattern(Optional.empty(), java(fields));
    }

    private Optional<Pattern> regex(TeamFields fields) {
        try {
            return Optional.of(Pattern.compile(fields.required("regex"), Pattern.MULTILINE));
        } catch (PatternSyntaxException e) {
            problems.add(TeamProblem.NO_PATTERN.at(
                    fields.place("regex"),
                    "No regular expression: " + e.getDescription() + " at character " + (e.getIndex() + 1),
                    "Write it in single quotes"));
            return Optional.empty();
        }
    }

    private Optional<JavaPattern> java(TeamFields fields) {
        Optional<JavaPattern> pattern = JavaPattern.parse(fields.required("java"));
        if (pattern.isEmpty()) {
            problems.add(TeamProblem.NO_PATTERN.at(
                    fields.place("java"),
                    "Neither one Java expression nor one statement",
                    "Write one, with holes such as `$x`"));
        }
        return pattern;
    }

    private void checkSamples(TeamFields fields, TeamPattern pattern) {
        boolean usable = pattern.regex().isPresent() || pattern.java().isPresent();
        List<YamlNode> given = fields.values("samples").toList();
        Optional<TeamFields> samples = given.stream()
                .findFirst()
                .flatMap(node -> TeamFields.of(node, "`samples`", List.of("bad", "good"), problems::add));
        if (given.isEmpty()) {
            fields.required("samples");
        } else if (usable && samples.isPresent()) {
            Stream.of("bad", "good").forEach(kind -> checkSamples(samples.get(), kind, pattern));
        }
    }

    private void checkSamples(TeamFields samples, String kind, TeamPattern pattern) {
        List<Scalar> texts = samples.texts(kind);
        if (texts.isEmpty()) {
            samples.required(kind);
        }
        boolean bad = kind.equals("bad");
        texts.stream()
                .filter(text -> pattern.isIn(text.text()) != bad)
                .forEach(text -> problems.add(TeamProblem.SAMPLE.at(
                        text.location(),
                        bad ? "The rule does not find this bad sample" : "The rule finds this good sample",
                        "Mend the rule, or the sample")));
    }
}
