package io.devmatrix.core.regression;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which names promise a secret, and which values are none. */
final class SecretWords {
    private static final Pattern NAME = Pattern.compile(
            "(.*[._-])?(pass(word|wd|phrase)?|secret([._-]?key)?|api[._-]?key|access[._-]?key|private[._-]?key|(auth|access|api|bearer)[._-]?token)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CAMEL = Pattern.compile(
            "(.*[a-z0-9])?(Password|Passwd|Secret|SecretKey|ApiKey|AccessKey|PrivateKey|(Auth|Access|Api|Bearer)Token)");
    private static final Pattern PLACEHOLDER = Pattern.compile("|\\$\\{.*|#\\{.*|<.*>|\\{\\{.*|null|~", Pattern.DOTALL);

    private static final Pattern ADDRESS = Pattern.compile("://[^/\\s:@]*:([^/\\s@]+)@");

    private SecretWords() {}

    /** Whether something of that name is a secret. */
    static boolean promise(String name) {
        return NAME.matcher(name).matches() || CAMEL.matcher(name).matches();
    }

    /** Whether the value is one, and not nothing, a placeholder or the name of the thing again. */
    static boolean isOne(String name, String value) {
        String plain = value.strip();
        return !PLACEHOLDER.matcher(plain).matches()
                && !normal(plain).equals(normal(name))
                && plain.chars().noneMatch(Character::isWhitespace);
    }

    /** The password in an address such as {@code amqp://user:password@host}. */
    static Optional<String> ofAddress(String value) {
        Matcher user = ADDRESS.matcher(value);
        return user.find() && isOne("", user.group(1)) ? Optional.of(user.group(1)) : Optional.empty();
    }

    private static String normal(String text) {
        return text.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }
}
