package io.devmatrix.core.migrate;

import io.devmatrix.core.facts.SqlName;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Scripts of a person that run behind one version and before the next. */
final class OwnScripts {
    private static final Pattern NAME = Pattern.compile("V([1-9]\\d{0,5})[._](\\d+)(?:[._]\\d+)*__.*\\.sql");

    private final List<String> texts;

    private OwnScripts(List<String> texts) {
        this.texts = texts;
    }

    /** Those behind the steps of the version. */
    static OwnScripts behind(MigrationFiles files, int version) {
        return new OwnScripts(files.scriptNames().stream()
                .filter(name -> isBehind(name, version))
                .map(files::script)
                .flatMap((Path script) -> MigrationFiles.text(script).stream())
                .toList());
    }

    private static boolean isBehind(String name, int version) {
        Matcher matcher = NAME.matcher(name);
        return matcher.matches()
                && matcher.group(1).equals(String.valueOf(version))
                && !matcher.group(2).matches("0*1?");
    }

    /** Whether one of them names the table and the column, outside of comments. */
    boolean name(ColumnName column) {
        return texts.stream()
                .map(text -> text.replaceAll("--[^\n]*|(?s:/\\*.*?\\*/)", ""))
                .anyMatch(text -> mentions(text, column.table()) && mentions(text, column.column()));
    }

    private static boolean mentions(String text, SqlName name) {
        return Stream.of(name.sql(), name.text(), "\"" + name.text() + "\"")
                .anyMatch(written -> ConditionNames.mentions(text, written));
    }
}
