package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.Name;
import java.util.List;
import java.util.regex.Pattern;

/** Words of Javadoc sentences. */
final class Doc {
    /** Written with a vowel and spoken with none, such as user and unit, or the other way round, such as hour. */
    private static final Pattern SPOKEN_OTHERWISE =
            Pattern.compile("(eu|once\\b|one\\b|uni(?![mn])|u[rst][aeiu]|url\\b|hour|honest|honou?r|heir).*");

    private Doc() {}

    /** The words with the article they want: {@code a book}, {@code an order item}, {@code a user}. */
    static String a(Name name) {
        String words = name.human();
        boolean vowel = "aeiou".indexOf(words.charAt(0)) >= 0;
        return (vowel == SPOKEN_OTHERWISE.matcher(words).matches() ? "a " : "an ") + words;
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
