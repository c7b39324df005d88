package io.devmatrix.core.generate.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.devmatrix.core.Models;
import io.devmatrix.core.facts.FactTable;
import org.junit.jupiter.api.Test;

/** The API document shows inputs of GET and DELETE as parameters. */
class FlowQueryDocumentTest {
    private static final String MODEL =
            """
            devmatrix: 1
            service: hotel
            package: com.acme.hotel
            api: { json: snake, statuses: { validation: 422 } }
            enums: { Board: [none, breakfast] }
            entities:
              Guest: { fields: { name: string(80) }, api: crud }
              Room: { fields: { price: "decimal(8,2)" }, api: crud }
            flows:
              quote:
                http: GET /rooms/{room}/quote -> 200
                input:
                  lastNight: date
                  nights: { type: int?, min: 1, max: 60 }
                  board: { type: Board, default: none }
                  guest: -> Guest?
                result: room.price
            """;

    @Test
    void withSchemaBoundsAndDefault() {
        String document =
                OpenApiGenerator.document(FactTable.of(Models.of(MODEL).require()));

        assertThat(document)
                .contains(
                        """
                        - name: last_night
                          in: query
                          required: true
                          schema:
                            type: string
                            format: date
                        - name: nights
                          in: query
                          schema:
                            type: integer
                            format: int32
                            minimum: 1
                            maximum: 60
                        - name: board
                          in: query
                          schema:
                            $ref: "#/components/schemas/Board"
                            default: none
                        - name: guest_id
                          in: query
                          schema:
                            type: string
                            format: uuid
                        """
                                .indent(8));
        assertThat(document).doesNotContain("QuoteInput").contains("\"422\":");
    }
}
