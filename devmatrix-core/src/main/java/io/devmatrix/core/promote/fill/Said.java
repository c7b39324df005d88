package io.devmatrix.core.promote.fill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was said so far of a contract: words in which the names of the model are marks, numbered by first mention, and all
 * numbers are the same mark; and which names and numbers stood there.
 */
final class Said {
    /** No text is read as this: prose has a space between the sign and what follows. */
    private static final String NUMBER = "#n";

    private final Lexicon lexicon;
    private final Map<String, Mention> mentions = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<BigDecimal> numbers = new ArrayList<>();

    /**
     * A name that was mentioned.
     *
     * @param words of the first mention
     */
    record Mention(int number, String key, String words) {}

    Said(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    void word(String word) {
        words.add(word);
    }

    void number(BigDecimal number) {
        numbers.add(number);
        words.add(NUMBER);
    }

    /** A name by its key, in these words. */
    void name(String key, String spoken) {
        Mention mention = mentions.computeIfAbsent(key, each -> new Mention(mentions.size(), each, spoken));
        words.add("<" + mention.number() + ">");
    }

    /** A name as the model writes it, or the word itself if it is none. */
    void nameOrWord(String text) {
        String spoken = ModelName.of(ModelName.Kind.MEMBER, text, text).words();
        Optional<String> key = lexicon.exact(spoken);
        key.ifPresentOrElse(found -> name(found, spoken), () -> word(text));
    }

    /** The words so far, and none behind. */
    String takeWords() {
        String all = String.join(" ", words);
        words.clear();
        return all;
    }

    /** The numbers so far in order, and none behind. */
    List<BigDecimal> takeNumbers() {
        List<BigDecimal> all = List.copyOf(numbers);
        numbers.clear();
        return all;
    }

    /** By first mention. */
    List<Mention> mentions() {
        return List.copyOf(mentions.values());
    }
}
