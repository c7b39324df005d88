package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Limits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Texts that keep to limits, as far as a few tries find some. */
final class Texts {
    private static final List<String> TRIES = List.of(
            "a",
            "A",
            "1",
            "ab",
            "AB",
            "a1",
            "A1",
            "abc",
            "ABC",
            "123",
            "ABCD",
            "1234",
            "ABC-123",
            "AB12",
            "DE",
            "EUR",
            "a@b.de",
            "https://a.de",
            "2026-03-15",
            "+49301234567",
            "12345",
            "ABC123",
            "AB-1234",
            "978-3-16-148410-0",
            "12:00",
            "#aabbcc",
            "1.0.0",
            "ABCDEF",
            "abcdef",
            "0000000000",
            "A-1",
            "a-b",
            "a_b");

    private Texts() {}

    /** The shortest that the limits let pass; the wish itself when none is found. */
    static String least(Limits limits, String wish) {
        int least = limits.least().map(BigDecimal::intValue).orElse(0);
        List<String> tries = new ArrayList<>(List.of(wish, "a".repeat(Math.min(Math.max(least, 0), 1000))));
        tries.addAll(TRIES);
        for (char c : "aA1".toCharArray()) {
            for (int length = 1; length <= 40; length++) {
                tries.add(String.valueOf(c).repeat(length));
            }
        }
        return tries.stream().filter(text -> fits(limits, text)).findFirst().orElse(wish);
    }

    /** Whether the limits let the text pass. */
    static boolean fits(Limits limits, String text) {
        BigDecimal length = BigDecimal.valueOf(text.codePointCount(0, text.length()));
        return limits.least().map(least -> least.compareTo(length) <= 0).orElse(true)
                && limits.most().map(most -> most.compareTo(length) >= 0).orElse(true)
                && limits.pattern()
                        .map(pattern -> Pattern.compile(pattern).matcher(text).matches())
                        .orElse(true);
    }
}
