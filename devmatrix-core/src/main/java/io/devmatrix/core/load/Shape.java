package io.devmatrix.core.load;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * An object of the model, as the schema states it.
 *
 * @param name in the schema's definitions
 * @param words its keys, in the schema's order
 * @param required keys that may not be left out
 */
record Shape(String name, Map<String, Word> words, List<String> required) {
    Shape {
        words = Collections.unmodifiableMap(words);
        required = List.copyOf(required);
    }

    /** The word of that name, which the schema has. */
    Word word(String word) {
        Word found = words.get(word);
        if (found == null) {
            throw new IllegalStateException("The schema has no word `" + word + "` in `" + name + "`");
        }
        return found;
    }
}
