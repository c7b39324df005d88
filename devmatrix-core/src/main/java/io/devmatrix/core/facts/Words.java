package io.devmatrix.core.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Splits a camel, pascal, snake or kebab name into its lower-case words and joins them again.
 *
 * <p>A new word begins at a capital behind a small letter or digit, and at the last capital of a run that a small letter
 * follows: {@code HTTPServer} is {@code http server}. Digits belong to the word before them: {@code ISBN13} is one word,
 * {@code line2Text} is {@code line2 text}. A plural acronym stays whole: {@code URLs} is {@code urls}.
 */
final class Words {
    private Words() {}

    static List<String> of(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!Character.isLetterOrDigit(c) || startsWord(name, i)) {
                add(words, word);
            }
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            }
        }
        add(words, word);
        return List.copyOf(words);
    }

    static String camel(List<String> words) {
        String pascal = pascal(words);
        return words.isEmpty()
                ? pascal
                : words.get(0) + pascal.substring(words.get(0).length());
    }

    static String pascal(List<String> words) {
        return words.stream().map(Words::capitalised).collect(Collectors.joining());
    }

    static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static void add(List<String> words, StringBuilder word) {
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }

    private static boolean startsWord(String name, int i) {
        if (i == 0 || !Character.isUpperCase(name.charAt(i))) {
            return false;
        }
        if (!Character.isUpperCase(name.charAt(i - 1))) {
            return true;
        }
        return i + 1 < name.length() && Character.isLowerCase(name.charAt(i + 1)) && !endsPluralAcronym(name, i);
    }

    private static boolean endsPluralAcronym(String name, int i) {
        boolean last = i + 2 == name.length() || !Character.isLowerCase(name.charAt(i + 2));
        return name.charAt(i + 1) == 's' && last;
    }
}
