package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.migrate.ColumnDefault;
import io.devmatrix.core.regression.MigratedColumns.Place;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text that became a function call, so that each row gets another value or none at all, or a function that became a
 * text. Where the model is known it says which of the two is meant; else the look of the text does.
 */
public final class DefaultOfTheOtherKind implements ProjectRule {
    /** With escapes, or of a type that is told before it, or as it stands. */
    private static final String TEXT = "e'(?:[^'\\\\]|''|\\\\.)*'|(?:[a-z][\\w&]*\\s*)?'(?:[^']|'')*'";

    private static final Pattern DEFAULT = Pattern.compile(
            "\\bdefault\\s+(" + TEXT + "|[-+.\\w]+(\\s*\\(.*?\\))?)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern FUNCTION = Pattern.compile(
            "(now|gen_random_uuid|uuid_generate_v4|uuidv7|clock_timestamp|statement_timestamp|nextval|random)\\s*\\(.*\\)"
                    + "|current_(date|time|timestamp|user)|localtime|localtimestamp",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE =
            Pattern.compile("true|false|null|array|[-+]?[0-9.]+([eE][-+]?\\d+)?", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleSheet sheet() {
        return new RuleSheet(
                "REG-001", "Text became a function default, or the reverse", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.origin() == Origin.MIGRATION;
    }

    @Override
    public Stream<Finding> check(Sources sources) {
        return MigratedColumns.of(sources.migrations()).defined().stream().flatMap(place -> check(sources, place));
    }

    private Stream<Finding> check(Sources sources, Place place) {
        Matcher value = DEFAULT.matcher(place.definition());
        if (!value.find()) {
            return Stream.empty();
        }
        Optional<ColumnDefault> wanted = wanted(sources, place);
        boolean wrong = wanted.map(kind -> differs(kind, value.group(1))).orElseGet(() -> looksWrong(value.group(1)));
        return wrong
                ? Stream.of(Finding.error(
                        id(),
                        place.file().locate(place.offset() + value.start()),
                        "`" + value.group() + "` of `" + place.table() + "." + place.column() + "` is "
                                + (isText(value.group(1))
                                        ? "a text, and a function is meant"
                                        : "no text, and one is meant"),
                        "Write a literal in quotes and a function without"))
                : Stream.empty();
    }

    private static Optional<ColumnDefault> wanted(Sources sources, Place place) {
        return sources.schema().stream()
                .flatMap(schema -> schema.tables().stream())
                .filter(table -> table.name().text().equals(place.table()))
                .flatMap(table -> table.columns().stream())
                .filter(column -> column.name().text().equals(place.column()))
                .map(column -> column.defaultValue())
                .filter(kind -> !(kind instanceof ColumnDefault.None))
                .findFirst();
    }

    private static boolean differs(ColumnDefault wanted, String value) {
        boolean literal = isText(value) || BARE.matcher(value).matches();
        return literal != wanted instanceof ColumnDefault.Literal;
    }

    private static boolean looksWrong(String value) {
        if (isText(value)) {
            return FUNCTION.matcher(value.substring(value.indexOf('\'') + 1, value.length() - 1))
                    .matches();
        }
        return !BARE.matcher(value).matches() && !FUNCTION.matcher(value).matches();
    }

    private static boolean isText(String value) {
        return value.endsWith("'");
    }
}
