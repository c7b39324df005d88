package io.devmatrix.core.qa.token;

import java.util.regex.Pattern;

/**
 * A password with its hash, and how hashes look: those of BCrypt in modular crypt format. Hashes have salt, so that nobody can
 * foretell one: wherever rows are compared, this one stands for each.
 */
public final class KnownPassword {
    /** What a user types. */
    public static final String TEXT = "A password the judge knows";
    /** The hash of it, of cost 10. */
    public static final String HASH = "$2a$10$Gx8qQvE0mJtY5sLr1cWb2eVfLzHPomurp6yKC3fcjqtwLHx6fKFmq";

    private static final Pattern BCRYPT = Pattern.compile("\\$2[aby]\\$\\d\\d\\$[./A-Za-z0-9]{53}");

    private KnownPassword() {}

    /** Whether the text looks like a hash that BCrypt has made. */
    public static boolean isHash(String text) {
        return BCRYPT.matcher(text).matches();
    }
}
