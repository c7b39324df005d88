package io.devmatrix.core.stack.springboot.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.output.FileSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An element of a collection is looked for under the parent in the path, whichever of the two is locked first. */
class BelongingTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: depot
            package: com.acme.depot
            entities:
              Box: { fields: { shelf: -> %s, code: string(20) }, api: [read] }
              Shelf: { fields: { label: string(20) }, api: [read] }
              Tag: { partOf: Shelf.tags, fields: { text: string(20) }, api: [read] }
            flows:
              move:
                http: POST /shelves/{shelf}/%s -> 204
                steps:
                  - { set: { shelf.label: "'x'" } }
                  - { set: { %s } }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Shelf.boxes  | boxes/{box} | box.code: "'y'" | row.getShelf().getId().equals(shelfId)
                    Shelf.boxes? | boxes/{box} | box.code: "'y'" | row.getShelf() != null && row.getShelf().getId().equals(shelfId)
                    Shelf.boxes  | tags/{tag}  | tag.text: "'y'" | row.getShelf().equals(shelf)
                    """)
    void asksForTheKeyWhereTheParentIsFoundLater(String relation, String path, String set, String question) {
        FileSet files = Generated.files(MODEL.formatted(relation, path, set));

        assertThat(Generated.text(files, "MoveFlow.java")).contains("row -> " + question);
        assertThat(JavaCompilation.complaints(files)).isEmpty();
    }

    @Test
    void asksForTheRowWhereItIsAtHand() {
        FileSet files = Generated.files(
                """
                devmatrix: 1
                service: depot
                package: com.acme.depot
                entities:
                  Node: { fields: { node: -> Node.nodes?, code: string(20) }, api: [read] }
                flows:
                  move:
                    http: POST /nodes/{node}/nodes/{inner} -> 204
                    steps: [{ set: { inner.code: node.code } }]
                """);

        assertThat(Generated.text(files, "MoveFlow.java")).contains("row -> node.equals(row.getNode())");
        assertThat(JavaCompilation.complaints(files)).isEmpty();
    }
}
