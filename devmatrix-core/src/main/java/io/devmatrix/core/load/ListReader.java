package io.devmatrix.core.load;

import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Operation.Filter;
import io.devmatrix.core.ir.Operation.SortKey;
import io.devmatrix.core.ir.Security;
import io.devmatrix.core.load.YamlNode.Mapping;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the list operation. */
final class ListReader {
    private final Reading reading;
    private final References references;
    private final FieldNames names;

    ListReader(Reading reading) {
        this.reading = reading;
        this.references = new References(reading);
        this.names = new FieldNames(reading);
    }

    Operation.ListAll read(String entity, Fields list, Optional<Security.Rule> access) {
        return new Operation.ListAll(
                list.whole().node(),
                list.expression("where"),
                list.items("order").stream().map(item -> sortKey(entity, item)).toList(),
                names.of(entity, list, "sort"),
                list.items("filter").stream()
                        .flatMap(item -> filters(entity, item))
                        .toList(),
                names.of(entity, list, "search"),
                access);
    }

    private SortKey sortKey(String entity, Value item) {
        String text = item.text(reading.vocabulary().form("sortKey"));
        String field = text.startsWith("-") ? text.substring(1) : text;
        references.field(item.location(), entity, field);
        return new SortKey(field, text.startsWith("-"));
    }

    /** A filter is a text; {@code dueDate: range} without quotes is an object of one key. */
    private Stream<Filter> filters(String entity, Value item) {
        if (item.yaml() instanceof Mapping) {
            if (item.entries().size() != 1) {
                item.notOne("filter");
            }
            return item.entries().stream()
                    .map(entry -> filter(entity, entry, entry.key() + ": " + entry.word("`equal` or `range`")));
        }
        return Stream.of(filter(entity, item, item.word("a filter")));
    }

    private Filter filter(String entity, Value at, String text) {
        NameForm form = reading.vocabulary().form("filter");
        if (!form.fits(text)) {
            if (!text.isEmpty()) {
                reading.problems().error(ModelProblem.FORM, at.location(), "`" + text + "` is not " + form.title(), "");
            }
            return new Filter("", Filter.Kind.EQUAL, false);
        }
        String[] parts = text.split(":", 2);
        boolean required = parts[0].endsWith("!");
        String field = required ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
        references.field(at.location(), entity, field);
        boolean range = parts.length == 2 && parts[1].strip().equals("range");
        return new Filter(field, range ? Filter.Kind.RANGE : Filter.Kind.EQUAL, required);
    }
}
