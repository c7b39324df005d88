package io.devmatrix.core.promote.fill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the text of a behaviour: the longest names first, whole words only. */
final class Prose {
    private final List<Token> tokens;
    private final Said said;
    private int position;

    private Prose(List<Token> tokens, Said said) {
        this.tokens = tokens;
        this.said = said;
    }

    static void read(String text, Said said) {
        List<Token> tokens = Token.of(text);
        int end = tokens.size();
        while (end > 0 && tokens.get(end - 1).text().equals(".")) {
            end--; // a last full stop says nothing
        }
        new Prose(tokens.subList(0, end), said).read();
    }

    private void read() {
        while (position < tokens.size()) {
            Token token = tokens.get(position);
            if (token.kind() == Token.Kind.NUMBER) {
                said.number(new BigDecimal(token.text()));
                position++;
            } else if (!token.isWord() || !readName() && !readNumber()) {
                said.word(token.isWord() ? String.join("-", token.words()) : token.text());
                position++;
            }
        }
    }

    private boolean readName() {
        for (int length = Math.min(said.lexicon().longest(), words(position)); length > 0; length--) {
            String spoken = spoken(position, length);
            Optional<String> key = said.lexicon().find(spoken);
            if (key.isPresent()) {
                said.name(key.get(), spoken);
                position += length;
                return true;
            }
        }
        return false;
    }

    private boolean readNumber() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < words(position); i++) {
            all.addAll(tokens.get(position + i).words());
        }
        int length = NumberWords.length(all);
        int used = 0;
        int counted = 0;
        while (counted < length) {
            counted += tokens.get(position + used++).words().size();
        }
        if (length == 0 || counted > length) {
            return false;
        }
        said.number(NumberWords.value(all.subList(0, length)));
        position += used;
        return true;
    }

    /** How many words follow each other from here on. */
    private int words(int from) {
        int end = from;
        while (end < tokens.size() && tokens.get(end).isWord()) {
            end++;
        }
        return end - from;
    }

    private String spoken(int from, int length) {
        List<String> all = new ArrayList<>();
        tokens.subList(from, from + length).forEach(token -> all.addAll(token.words()));
        return String.join(" ", all);
    }
}
