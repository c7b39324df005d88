package io.devmatrix.core.promote.idiom;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts expressions in place of the unique names of locals; what literals say is left alone. */
final class Words {
    private static final Pattern LITERAL_OR_NAME = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|\\b[vu]\\d+(?:_\\d+)?\\b");

    private Words() {}

    static String replace(String code, Map<String, String> expressions) {
        StringBuilder text = new StringBuilder();
        Matcher name = LITERAL_OR_NAME.matcher(code);
        while (name.find()) {
            String value = expressions.getOrDefault(name.group(), name.group());
            name.appendReplacement(text, Matcher.quoteReplacement(value));
        }
        return name.appendTail(text).toString();
    }

    /** How often the name is there. */
    static long count(String code, String wanted) {
        return LITERAL_OR_NAME
                .matcher(code)
                .results()
                .filter(name -> name.group().equals(wanted))
                .count();
    }
}
