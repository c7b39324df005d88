package io.devmatrix.core.qa.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class EntityDiagramTest {
    private static final Pattern BOX = Pattern.compile(
            "<rect class=\"box\" x=\"([\\d.]+)\" y=\"([\\d.]+)\" width=\"([\\d.]+)\" height=\"([\\d.]+)\"");
    private static final Pattern EDGE = Pattern.compile("<path class=\"edge[ a-z]*\" d=\"M ([^\"]+)\"");

    /** A rectangle from one corner to the other. */
    private record Area(double left, double top, double right, double bottom) {
        boolean overlaps(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        /** Smaller by half a pixel on each side, so that edges may end at it. */
        Area inner() {
            return new Area(left + 0.5, top + 0.5, right - 0.5, bottom - 0.5);
        }
    }

    @Test
    void noEdgeCrossesABoxAndNoBoxAnotherInAModelOfThirtyEntities() {
        for (int seed = 0; seed < 20; seed++) {
            String picture = EntityDiagram.of(model(30, new Random(seed)));
            List<Area> boxes = boxes(picture);

            assertThat(boxes).hasSize(30);
            for (int i = 0; i < boxes.size(); i++) {
                assertThat(boxes.subList(i + 1, boxes.size())).noneMatch(boxes.get(i)::overlaps);
            }
            List<Area> segments = segments(picture);
            assertThat(segments).hasSizeGreaterThan(60);
            boxes.forEach(box -> assertThat(segments).noneMatch(box.inner()::overlaps));
        }
    }

    @Test
    void aPictureOfTwoColumnsBeginsWithoutAnEmptyOne() {
        String picture = EntityDiagram.of(FactTable.of(Models.of(
                        """
                        devmatrix: 1
                        service: shop
                        package: com.acme.shop
                        entities:
                          Thing: { fields: { name: string(20) } }
                          Person: { fields: { name: string(20) } }
                          Basket: { fields: { owner: -> Person } }
                          Bill: { fields: { owner: -> Person, thing: -> Thing } }
                        """)
                .require()));

        assertThat(boxes(picture)).hasSize(4).anyMatch(box -> box.left() < 60).allMatch(box -> box.right() < 600);
    }

    @Test
    void drawsTheSamePictureEachTime() {
        assertThat(EntityDiagram.of(model(8, new Random(1)))).isEqualTo(EntityDiagram.of(model(8, new Random(1))));
    }

    @Test
    void saysInWordsWhatItShows() {
        assertThat(EntityDiagram.of(model(3, new Random(3))))
                .contains("<title>Entities and their relations</title>", "refers to");
    }

    private static FactTable model(int entities, Random random) {
        StringBuilder text = new StringBuilder("devmatrix: 1\nservice: big\npackage: com.acme.big\nentities:\n");
        for (int i = 0; i < entities; i++) {
            text.append("  Thing" + i + ":\n    fields: { name: string(20), size: int?");
            for (int j = 0; j < 1 + random.nextInt(3); j++) {
                text.append(", link" + j + ": \"-> Thing" + random.nextInt(entities) + "?\"");
            }
            text.append(" }\n");
        }
        return FactTable.of(Models.of(text.toString()).require());
    }

    private static List<Area> boxes(String picture) {
        List<Area> boxes = new ArrayList<>();
        Matcher box = BOX.matcher(picture);
        while (box.find()) {
            double x = Double.parseDouble(box.group(1));
            double y = Double.parseDouble(box.group(2));
            boxes.add(new Area(x, y, x + Double.parseDouble(box.group(3)), y + Double.parseDouble(box.group(4))));
        }
        return boxes;
    }

    private static List<Area> segments(String picture) {
        List<Area> segments = new ArrayList<>();
        Matcher edge = EDGE.matcher(picture);
        while (edge.find()) {
            double[] numbers = Pattern.compile(" L | ")
                    .splitAsStream(edge.group(1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            for (int i = 0; i + 3 < numbers.length; i += 2) {
                segments.add(new Area(
                        Math.min(numbers[i], numbers[i + 2]),
                        Math.min(numbers[i + 1], numbers[i + 3]),
                        Math.max(numbers[i], numbers[i + 2]),
                        Math.max(numbers[i + 1], numbers[i + 3])));
            }
        }
        return segments;
    }
}
