package io.devmatrix.core.load;

import io.devmatrix.core.ir.EnumType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads enums in both forms. */
final class EnumReader {
    private EnumReader() {}

    static EnumType read(Value value) {
        if (value.isList()) {
            return new EnumType(value.node(), value.key(), "", values(value));
        }
        if (!value.isObject()) {
            value.wrongKind("a list of values");
        }
        Fields fields = value.isObject()
                ? value.fields("enumTexts")
                : Fields.none(value, value.reading().vocabulary().shape("enumTexts"));
        List<EnumType.Value> values =
                fields.entries("values").stream().map(EnumReader::longValue).toList();
        return new EnumType(value.node(), value.key(), fields.text("description"), values);
    }

    private static List<EnumType.Value> values(Value value) {
        List<Value> items = value.items();
        if (items.isEmpty()) {
            value.empty();
        }
        NameForm form = value.reading().vocabulary().form("valueName");
        Set<String> seen = new HashSet<>();
        for (Value item : items) {
            String name = item.text(form);
            if (!name.isEmpty() && !seen.add(name)) {
                item.twice();
            }
        }
        return items.stream().map(item -> EnumType.Value.of(item.scalarText())).toList();
    }

    private static EnumType.Value longValue(Value value) {
        if (value.isObject()) {
            Fields fields = value.fields("enumValue");
            return new EnumType.Value(
                    value.key(), fields.text("description"), fields.text("renamedFrom"), fields.texts("replaces"));
        }
        return new EnumType.Value(value.key(), value.text(), "", List.of());
    }
}
