package io.devmatrix.core.qa.http;

import io.devmatrix.core.qa.http.PatternParts.Choice;
import io.devmatrix.core.qa.http.PatternParts.One;
import io.devmatrix.core.qa.http.PatternParts.Part;
import io.devmatrix.core.qa.http.PatternParts.Repeat;
import io.devmatrix.core.qa.http.PatternParts.Sequence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes texts that match a pattern: different numbers give different texts as far as the pattern has them. */
final class PatternSample {
    private static final List<Integer> EXTRAS = List.of(6, 3, 1, 0, 12, 25, 50, 100, 200);
    private static final List<String> CHARACTERS = Stream.of(
                    IntStream.rangeClosed('a', 'z'),
                    IntStream.rangeClosed('0', '9'),
                    IntStream.rangeClosed('A', 'Z'),
                    IntStream.rangeClosed(' ', '~'),
                    IntStream.of(0xE4, 0x3B1, 0x6F22))
            .flatMap(range -> range.mapToObj(Character::toString))
            .distinct()
            .toList();

    /** What a class has is asked for with each text anew, and depends on nothing but its token. */
    private static final Map<String, List<String>> CLASSES = new ConcurrentHashMap<>();

    private final Part pattern;
    private long number;
    private int extra;

    private PatternSample(Part pattern, long number, int extra) {
        this.pattern = pattern;
        this.number = number;
        this.extra = extra;
    }

    /** A text of that many code points at least and at most; empty when none is found. */
    static Optional<String> of(String pattern, long number, int least, int most) {
        try {
            Part part = PatternParts.of(pattern);
            Pattern compiled = Pattern.compile(pattern);
            Stream<Integer> close = Stream.of(0, 1, 2, 3, 4, 5).map(less -> Math.max(0, least - less));
            return Stream.concat(EXTRAS.stream(), close)
                    .map(extra -> new PatternSample(part, number, extra).text())
                    .filter(text -> length(text) >= least && length(text) <= most)
                    .filter(text -> compiled.matcher(text).matches())
                    .findFirst();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        write(pattern, out);
        return out.toString();
    }

    private void write(Part part, StringBuilder out) {
        if (part instanceof One one) {
            out.append(chosen(CLASSES.computeIfAbsent(one.token(), PatternSample::members)));
        } else if (part instanceof Sequence sequence) {
            sequence.parts().forEach(each -> write(each, out));
        } else if (part instanceof Choice choice) {
            write(chosen(choice.parts()), out);
        } else if (part instanceof Repeat repeat) {
            int times = (int) Math.min((long) repeat.least() + extra, repeat.most());
            for (int i = 0; i < times; i++) {
                write(repeat.part(), out);
            }
        }
    }

    private <T> T chosen(List<T> from) {
        if (from.isEmpty()) {
            throw new IllegalArgumentException("a class without a known member");
        }
        int index = (int) (number % from.size());
        number /= from.size();
        return from.get(index);
    }

    private static List<String> members(String token) {
        Pattern one = Pattern.compile(token);
        List<String> members = CHARACTERS.stream()
                .filter(character -> one.matcher(character).matches())
                .toList();
        boolean quoted = members.isEmpty() && token.startsWith("\\Q");
        return quoted
                ? List.of(token.substring(2, token.length() - 2))
                : members.stream().limit(36).toList();
    }
}
