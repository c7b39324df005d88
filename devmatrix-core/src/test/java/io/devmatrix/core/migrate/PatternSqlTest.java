package io.devmatrix.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.database.PostgresServer;
import io.devmatrix.core.database.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatternSqlTest {
    private static final List<String> SAME = List.of(
            "[A-Z]{3}-\\d{4}",
            "^[a-z]+$",
            "^a$|^b|c$",
            "(ab|cd)*e?",
            "(?:x|)y",
            "\\w+@\\w+\\.\\w{2,}",
            "\\S.*",
            "\\D\\W\\s",
            ".+",
            "[^\\d\\s]+",
            "[\\w.\\-]+",
            "[a\\-z\\]\\[\\\\^-]+",
            "[-a]",
            "[a-]",
            "a.b",
            "\\$\\{x\\}",
            "a+?b*?c??",
            "[\\t\\n]x",
            "\\t",
            "ä[à-ü]+",
            "\\.\\*\\?\\+\\(\\)\\|\\/",
            "}]",
            "'--/*",
            "a{0}b",
            "(a{2}){3}",
            "\uD83D\uDE00+");

    private static final List<String> TEXTS = List.of(
            "",
            "ABC-1234",
            "ABC-1234\n",
            "ABC-\u0661\u0661\u0661\u0661",
            "abc",
            "abc\n",
            "\nabc",
            "a",
            "b",
            "c",
            "ac",
            "abcde",
            "e",
            "xy",
            "y",
            "me@acme.com",
            "m\u00e9@acme.com",
            " x",
            "x y",
            "x\ny",
            "x\u2028y",
            "x\u0085y",
            "a b",
            "a! ",
            "1! ",
            "\u00a0",
            "a-z][\\^",
            "-",
            "a\nb",
            "a.b",
            "a\rb",
            "${x}",
            "aabbcc",
            "\tx",
            "\nx",
            "\t",
            "t",
            "\u00e4\u00e4\u00f6",
            ".*?+()|/",
            "}]",
            "'--//",
            "ab",
            "aaaaaa",
            "\uD83D\uDE00\uD83D\uDE00",
            "\u000b");

    @Test
    void meansTheSameToJavaAndPostgres() throws SQLException {
        try (PostgresServer server = PostgresServer.open(TestPostgres.settings());
                Connection connection =
                        DriverManager.getConnection(server.jdbcUrl("postgres"), server.user(), server.password());
                var statement = connection.prepareStatement("SELECT ?::text ~ ?::text")) {
            for (String pattern : SAME) {
                statement.setString(2, PatternSql.translate(pattern).orElseThrow(() -> new AssertionError(pattern)));
                for (String text : TEXTS) {
                    statement.setString(1, text);
                    try (var row = statement.executeQuery()) {
                        row.next();
                        assertThat(row.getBoolean(1))
                                .as("`%s` and `%s`", pattern, text)
                                .isEqualTo(Pattern.matches(pattern, text));
                    }
                }
            }
        }
    }

    @Test
    void eachPatternOfTheTestMatchesAtLeastOneText() {
        assertThat(SAME).allMatch(pattern -> TEXTS.stream().anyMatch(text -> Pattern.matches(pattern, text)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "[A-Z]{3} ^(?:[A-Z]{3})$",
                "\\d+ ^(?:[0-9]+)$",
                "^ab$ ^(?:ab)$",
                "(ab)|c ^(?:(?:ab)|c)$",
                "a+? ^(?:a+)$",
                "[\\w-] ^(?:[A-Za-z0-9_\\u002d])$"
            })
    void writesItInPostgresSyntax(String pattern, String sql) {
        assertThat(PatternSql.translate(pattern)).isEqualTo(Optional.of(sql));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)a",
                "(?=a)a",
                "(?!a)b",
                "(?<name>a)",
                "\\bword\\b",
                "(a)\\1",
                "\\p{L}+",
                "[[:alpha:]]",
                "[a-z&&[^b]]",
                "[\\D]",
                "[\\w-z]",
                "[]a]",
                "[a",
                "a{256}",
                "(a{200}){200}",
                "a++",
                "a**",
                "*a",
                "a{,3}",
                "a{99999}",
                "(a",
                "a)",
                "a^b",
                "a$b",
                "(^a)",
                "\\Qa\\E",
                "\\x41",
                "\\u0041",
                "a\\",
                "\0",
                "\uD83D"
            })
    void leavesToTheServiceWhatMayDiffer(String pattern) {
        assertThat(PatternSql.translate(pattern)).isEmpty();
    }
}
