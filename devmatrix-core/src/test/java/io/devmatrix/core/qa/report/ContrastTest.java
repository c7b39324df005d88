package io.devmatrix.core.qa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the page by the formula of WCAG 2.2: 4.5 for text, 3 for lines that carry meaning. */
class ContrastTest {
    private static final Pattern PALETTE = Pattern.compile(":root \\{([^}]*)}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): (#[0-9a-f]{6});");

    @ParameterizedTest
    @CsvSource({
        "text, page, 4.5",
        "text, panel, 4.5",
        "text, start, 4.5",
        "soft, page, 4.5",
        "soft, panel, 4.5",
        "link, page, 4.5",
        "good, page, 4.5",
        "good, good-back, 4.5",
        "bad, page, 4.5",
        "bad, bad-back, 4.5",
        "warn, warn-back, 4.5",
        "edge, page, 3",
        "edge, panel, 3"
    })
    void isEnoughByDayAndByNight(String front, String back, double least) {
        List<Map<String, String>> palettes = palettes();

        assertThat(palettes).hasSize(2).allSatisfy(palette -> assertThat(ratio(palette.get(front), palette.get(back)))
                .isGreaterThanOrEqualTo(least));
    }

    @Test
    void isThatOfTheStandard() {
        assertThat(ratio("#000000", "#ffffff")).isEqualTo(21);
        assertThat(ratio("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

    private static List<Map<String, String>> palettes() {
        return PALETTE.matcher(HtmlReport.of(Subjects.hostile()))
                .results()
                .map(palette -> colours(palette.group(1)))
                .toList();
    }

    private static Map<String, String> colours(String palette) {
        Map<String, String> colours = new LinkedHashMap<>();
        Matcher colour = COLOUR.matcher(palette);
        while (colour.find()) {
            colours.put(colour.group(1), colour.group(2));
        }
        return colours;
    }

    private static double ratio(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
