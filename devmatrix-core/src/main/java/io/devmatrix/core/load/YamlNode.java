package io.devmatrix.core.load;

import io.devmatrix.core.finding.Location;
import java.util.List;
import java.util.Optional;

/** A piece of a YAML file that knows its place. */
public sealed interface YamlNode {
    /** Where it begins. */
    Location location();

    /** What a person calls it: text, a number, a list... */
    String kindInWords();

    /** How a scalar is written. */
    enum Style {
        PLAIN,
        SINGLE_QUOTED,
        DOUBLE_QUOTED,
        BLOCK
    }

    /** A single value, as written but unquoted. */
    record Scalar(Location location, String text, Style style) implements YamlNode {
        ScalarKind kind() {
            return style == Style.PLAIN ? ScalarKind.of(text) : ScalarKind.TEXT;
        }

        @Override
        public String kindInWords() {
            return kind().inWords();
        }
    }

    /** A list. */
    record Sequence(Location location, List<YamlNode> items) implements YamlNode {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kindInWords() {
            return "a list";
        }
    }

    /** An object; its keys differ from each other. */
    record Mapping(Location location, List<Entry> entries) implements YamlNode {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** What stands behind the key; empty when the key is missing. */
        public Optional<YamlNode> value(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().equals(key))
                    .findFirst()
                    .map(Entry::value);
        }

        @Override
        public String kindInWords() {
            return "an object";
        }
    }

    /** A key with its value; the location is the key's. */
    record Entry(Location location, String key, YamlNode value) {}
}
