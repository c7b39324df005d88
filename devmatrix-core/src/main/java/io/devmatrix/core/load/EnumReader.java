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
        Fields fields = value.fields("enumTexts");
        List<EnumType.Value> values =
                fields.entries("values").stream().map(EnumReader::longValue).toList();
        if (values.isEmpty() && fields.has("values")) {
            empty(value);
        }
        return new EnumType(value.node(), value.key(), fields.text("description"), values);
    }

    private static List<EnumType.Value> values(Value value) {
        NameForm form = value.reading().vocabulary().form("valueName");
        Set<String> seen = new HashSet<>();
        List<Value> items = value.items();
        if (items.isEmpty()) {
            empty(value);
        }
        items.stream().filter(item -> !seen.add(item.text(form))).forEach(Value::twice);
        return items.stream()
                .map(item -> new EnumType.Value(item.scalarText(), "", ""))
                .toList();
    }

    private static EnumType.Value longValue(Value value) {
        if (value.isObject()) {
            Fields fields = value.fields("enumValue");
            return new EnumType.Value(value.key(), fields.text("description"), fields.text("renamedFrom"));
        }
        return new EnumType.Value(value.key(), value.text(), "");
    }

    private static void empty(Value value) {
        value.problems()
                .error(
                        ModelProblem.MISSING_WORD,
                        value.at(),
                        "`" + value.key() + "` has no value",
                        "Add at least one value");
    }
}
