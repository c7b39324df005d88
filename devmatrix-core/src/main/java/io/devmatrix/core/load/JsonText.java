package io.devmatrix.core.load;

import io.devmatrix.core.load.YamlNode.Entry;
import io.devmatrix.core.load.YamlNode.Mapping;
import io.devmatrix.core.load.YamlNode.Scalar;
import io.devmatrix.core.load.YamlNode.Sequence;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/** A piece of a model as JSON without white space. */
final class JsonText {
    private final StringBuilder json = new StringBuilder();

    private final boolean sorted;

    private JsonText(boolean sorted) {
        this.sorted = sorted;
    }

    static String of(YamlNode node) {
        return of(node, false);
    }

    /** The same with the keys of each object sorted, so that their order says nothing. */
    static String sorted(YamlNode node) {
        return of(node, true);
    }

    private static String of(YamlNode node, boolean sorted) {
        JsonText text = new JsonText(sorted);
        text.append(node);
        return text.json.toString();
    }

    private void append(YamlNode node) {
        if (node instanceof Scalar scalar) {
            appendScalar(scalar);
        } else if (node instanceof Sequence sequence) {
            appendItems(sequence.items().iterator());
        } else if (node instanceof Mapping mapping) {
            appendEntries(entries(mapping).iterator());
        }
    }

    private List<Entry> entries(Mapping mapping) {
        return sorted
                ? mapping.entries().stream()
                        .sorted(Comparator.comparing(Entry::key))
                        .toList()
                : mapping.entries();
    }

    private void appendItems(Iterator<YamlNode> items) {
        json.append('[');
        while (items.hasNext()) {
            append(items.next());
            json.append(items.hasNext() ? "," : "");
        }
        json.append(']');
    }

    private void appendEntries(Iterator<Entry> entries) {
        json.append('{');
        while (entries.hasNext()) {
            Entry entry = entries.next();
            quote(entry.key());
            json.append(':');
            append(entry.value());
            json.append(entries.hasNext() ? "," : "");
        }
        json.append('}');
    }

    private void appendScalar(Scalar scalar) {
        switch (scalar.kind()) {
            case NULL:
                json.append("null");
                break;
            case BOOLEAN:
                json.append(scalar.text().toLowerCase(Locale.ROOT));
                break;
            case INTEGER, NUMBER:
                json.append(new BigDecimal(scalar.text()));
                break;
            default:
                quote(scalar.text());
        }
    }

    private void quote(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
