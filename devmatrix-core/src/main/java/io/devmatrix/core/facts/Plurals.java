package io.devmatrix.core.facts;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * English plurals and singulars of lower-case words: tables first, then rules. A word that is a plural already is left as
 * it is; {@code singular} is the first candidate whose plural is the word, so the two never disagree.
 */
final class Plurals {
    private static final Pattern TAKES_ES = Pattern.compile(".*(ss|x|ch|sh|zz|tz|z)|.*[^ao]us|.*[^aeiou]is");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*([^aeiou]|qu)y");
    private static final Pattern BARE_Z = Pattern.compile(".*[^tz]z");
    private static final Map<String, String> REVERSE = reverse();

    private Plurals() {}

    static String plural(String word) {
        if (word.isEmpty() || PluralWords.UNCOUNTABLE.contains(word)) {
            return word;
        }
        String irregular = PluralWords.IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        for (String ending : PluralWords.ENDINGS) {
            if (word.endsWith(ending)) {
                return cut(word, ending) + PluralWords.IRREGULAR.get(ending);
            }
        }
        return byRule(word);
    }

    static String singular(String word) {
        if (PluralWords.UNCOUNTABLE.contains(word)) {
            return word;
        }
        String irregular = PluralWords.SINGULARS.getOrDefault(word, REVERSE.get(word));
        if (irregular != null) {
            return irregular;
        }
        return candidates(word)
                .filter(candidate ->
                        !candidate.equals(word) && plural(candidate).equals(word))
                .findFirst()
                .orElse(word);
    }

    private static String byRule(String word) {
        if (word.endsWith("man") && !PluralWords.NO_MEN.contains(word)) {
            return cut(word, "an") + "en";
        }
        if (CONSONANT_Y.matcher(word).matches()) {
            return cut(word, "y") + "ies";
        }
        if (PluralWords.SINGULAR_AS.contains(word) || TAKES_ES.matcher(word).matches()) {
            return word + "es";
        }
        return word.endsWith("s") || REVERSE.containsKey(word) ? word : word + "s";
    }

    private static Stream<String> candidates(String word) {
        Stream<String> people = PluralWords.ENDINGS.stream()
                .filter(ending -> word.endsWith(PluralWords.IRREGULAR.get(ending)))
                .map(ending -> cut(word, PluralWords.IRREGULAR.get(ending)) + ending);
        Stream<String> rules = Stream.of(
                word.endsWith("men") ? cut(word, "en") + "an" : word,
                word.endsWith("ies") ? cut(word, "ies") + "y" : word,
                word.endsWith("es") && !BARE_Z.matcher(cut(word, "es")).matches() ? cut(word, "es") : word,
                word.endsWith("s") ? cut(word, "s") : word,
                word.endsWith("es") ? cut(word, "es") : word);
        return Stream.concat(people, rules);
    }

    private static String cut(String word, String ending) {
        return word.substring(0, word.length() - ending.length());
    }

    private static Map<String, String> reverse() {
        Map<String, String> reverse = new TreeMap<>();
        PluralWords.IRREGULAR.forEach((singular, plural) -> reverse.put(plural, singular));
        return Map.copyOf(reverse);
    }
}
