package io.devmatrix.core.load;

import java.util.Locale;

/** Turns names of the model into each other. */
final class Spelling {
    private Spelling() {}

    /** {@code oneDraft} as {@code one-draft}. */
    static String kebab(String name) {
        return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** {@code one-draft} as {@code One draft}. */
    static String inWords(String kebab) {
        String words = kebab.replace('-', ' ');
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Name of the relation to the parent: {@code OrderItem} as {@code orderItem}. */
    static String parentField(String entity) {
        return entity.isEmpty() ? "" : entity.substring(0, 1).toLowerCase(Locale.ROOT) + entity.substring(1);
    }

    /** Name of a refusal that stands in place, from its node: {@code entities.Book.fields.isbn.unique.else} as {@code book-isbn-unique}. */
    static String refusal(String node) {
        String path = node.substring(node.indexOf('.') + 1)
                .replaceAll("\\.(fields|events|checks|else)\\b", "")
                .replaceAll("\\[(\\d+)]", "-$1");
        return kebab(path.replace('.', '-'));
    }
}
