package io.devmatrix.core.promote.fill;

import io.devmatrix.core.facts.Name;

/**
 * A name that the model gives to something a contract has.
 *
 * @param text as the model writes it
 * @param java as Java code writes it: an accessor, a simple type name, a constant
 * @param qualified name of an enum in Java; else empty
 */
record ModelName(Kind kind, String text, String java, String qualified) {
    /** What it is the name of. */
    enum Kind {
        PARAMETER,
        RECORD,
        MEMBER,
        ENUM,
        CONSTANT,
        REASON
    }

    static ModelName of(Kind kind, String text, String java) {
        return new ModelName(kind, text, java, "");
    }

    /** Its words in small letters, with single spaces. */
    String words() {
        return Name.of(text).human();
    }

    /** The same for all names that differ in case, in what separates their words, or in being a plural. */
    String key() {
        return key(text);
    }

    static String key(String words) {
        return Name.of(words).plural().human();
    }
}
