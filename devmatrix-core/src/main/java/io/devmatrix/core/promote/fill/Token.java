package io.devmatrix.core.promote.fill;

import io.devmatrix.core.facts.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of prose: a word, which may be a name of several words, a number in digits, or one other character. */
record Token(Kind kind, String text) {
    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    private static final Pattern PIECE = Pattern.compile("(?<number>\\d+(?:,\\d{3})*(?:\\.\\d+)?(?![\\p{L}\\d]))"
            + "|(?<word>[\\p{L}\\p{N}]+(?:[_-][\\p{L}\\p{N}]+)*)"
            + "|(?<sign>\\S)");

    /** The pieces in order; white space is none. */
    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text.replace('\u2019', '\''));
        while (matcher.find()) {
            tokens.add(of(matcher));
        }
        return tokens;
    }

    private static Token of(Matcher matcher) {
        if (matcher.group("number") != null) {
            return new Token(Kind.NUMBER, matcher.group().replace(",", ""));
        }
        if (matcher.group("word") != null) {
            return new Token(Kind.WORD, matcher.group());
        }
        return matcher.group().equals("%")
                ? new Token(Kind.WORD, "percent")
                : new Token(Kind.SIGN, matcher.group().toLowerCase(Locale.ROOT));
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    /** Its words in small letters. */
    List<String> words() {
        return List.of(Name.of(text).human().split(" "));
    }
}
