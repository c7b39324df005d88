package io.devmatrix.core.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * All forms of one name. Acronyms are words like others: {@code HTTPServer} gives {@code HttpServer}, {@code http_server}.
 *
 * @param text as the model writes it
 * @param camel {@code orderItem}
 * @param pascal {@code OrderItem}
 * @param snake {@code order_item}
 * @param upperSnake {@code ORDER_ITEM}
 * @param kebab {@code order-item}
 * @param human {@code order item}
 * @param title {@code Order Item}
 */
public record Name(
        String text,
        String camel,
        String pascal,
        String snake,
        String upperSnake,
        String kebab,
        String human,
        String title) {
    /** The forms of a camel, pascal, snake or kebab name. */
    public static Name of(String text) {
        return of(text, Words.of(text));
    }

    private static Name of(String text, List<String> words) {
        String snake = String.join("_", words);
        return new Name(
                text,
                Words.camel(words),
                Words.pascal(words),
                snake,
                snake.toUpperCase(Locale.ROOT),
                String.join("-", words),
                String.join(" ", words),
                words.stream().map(Words::capitalised).collect(Collectors.joining(" ")));
    }

    /** The name with its last word in the plural; the same name when the word has no other plural. */
    public Name plural() {
        return withLast(Plurals.plural(lastWord()));
    }

    /** The name with its last word in the singular; the same name when the word is no plural. */
    public Name singular() {
        return withLast(Plurals.singular(lastWord()));
    }

    /** The name with further words behind it. */
    public Name with(String suffix) {
        List<String> words = new ArrayList<>(Words.of(snake));
        words.addAll(Words.of(suffix));
        return of(Words.camel(words), words);
    }

    private String lastWord() {
        return snake.substring(snake.lastIndexOf('_') + 1);
    }

    private Name withLast(String word) {
        if (word.equals(lastWord())) {
            return this;
        }
        List<String> words = new ArrayList<>(Words.of(snake));
        words.set(words.size() - 1, word);
        boolean pascalCase = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
        return of(pascalCase ? Words.pascal(words) : Words.camel(words), words);
    }
}
