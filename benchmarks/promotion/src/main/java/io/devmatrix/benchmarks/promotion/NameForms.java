package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.facts.Name;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** All forms of a name, of one and of many. */
final class NameForms {
    /** Words, runs of capitals and numbers. */
    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+");

    private NameForms() {}

    static Map<String, String> of(String prefix, String text) {
        Map<String, String> forms = new TreeMap<>();
        add(forms, prefix, text);
        Name plural = Name.of(text).plural();
        String last = plural.text().equals(text) ? text : plural.text();
        add(forms, prefix + "plural.", last);
        forms.put(prefix + "plural.kebab", plural.kebab());
        return forms;
    }

    /** With a small first letter. */
    static String lower(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    /** With a capital first letter. */
    static String upper(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static void add(Map<String, String> forms, String prefix, String text) {
        Name name = Name.of(text);
        forms.put(prefix + "text", text);
        forms.put(prefix + "first.lower", lower(text));
        forms.put(prefix + "first.upper", upper(text));
        forms.put(prefix + "camel", name.camel());
        forms.put(prefix + "pascal", name.pascal());
        forms.put(prefix + "snake", name.snake());
        forms.put(prefix + "upper", name.upperSnake());
        forms.put(prefix + "kebab", name.kebab());
        forms.put(prefix + "lower", text.toLowerCase(Locale.ROOT));
        forms.put(prefix + "human", name.human());
        forms.put(prefix + "title", name.title());
        String apart = String.join(
                "_", WORD.matcher(text).results().map(MatchResult::group).toList());
        forms.put(prefix + "digits.snake", apart.toLowerCase(Locale.ROOT));
        forms.put(prefix + "digits.upper", apart.toUpperCase(Locale.ROOT));
        forms.put(prefix + "digits.kebab", apart.toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
