package io.devmatrix.core.load;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads lists of fields of an entity. */
final class FieldNames {
    private final NameForm form;
    private final References references;

    FieldNames(Reading reading) {
        this.form = reading.vocabulary().form("fieldName");
        this.references = new References(reading);
    }

    /** Fields of the list behind the word. */
    List<String> of(String entity, Fields fields, String word) {
        return fields.value(word).map(list -> of(entity, list)).orElse(List.of());
    }

    /** Fields of the list; reports those the entity has not, repeated ones, and an empty list. */
    List<String> of(String entity, Value list) {
        Set<String> seen = new HashSet<>();
        List<Value> items = list.items();
        if (list.isList() && items.isEmpty()) {
            list.empty();
        }
        for (Value item : items) {
            String name = item.text(form);
            references.field(item.location(), entity, name);
            if (!name.isEmpty() && !seen.add(name)) {
                item.twice();
            }
        }
        return items.stream().map(Value::scalarText).toList();
    }
}
