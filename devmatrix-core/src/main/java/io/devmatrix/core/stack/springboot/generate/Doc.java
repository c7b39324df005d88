package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.Name;
import java.util.List;

/** Words of Javadoc sentences. */
final class Doc {
    private Doc() {}

    /** The words with the article they want: {@code a book}, {@code an order item}. */
    static String a(Name name) {
        return ("aeiou".indexOf(name.human().charAt(0)) >= 0 ? "an " : "a ") + name.human();
    }

    /** The text as one sentence with a point, or the fallback when it is empty. */
    static String sentence(String text, String fallback) {
        if (text.isBlank()) {
            return fallback;
        }
        String trimmed = text.strip();
        return trimmed.endsWith(".") || trimmed.endsWith("!") || trimmed.endsWith("?") ? trimmed : trimmed + ".";
    }

    /** The words with commas between, but the last two: {@code a, b and c}. */
    static String list(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, end)) + " " + last + " " + words.get(end);
    }

    /** The text with a capital first letter. */
    static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
