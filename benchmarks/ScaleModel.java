import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes one model of N entities in two languages, ours and OpenAPI, always the same bytes. Each entity has ten
 * attributes, an enum and a unique email among them, a reference to the entity before it, and five CRUD operations.
 *
 * <p>Run it as {@code java ScaleModel.java N MODEL.yaml OPENAPI.yaml}.
 */
final class ScaleModel {
    private static final String MODEL = """
            devmatrix: 1
            service: scale
            package: com.example.scale

            enums:
            %s
            entities:
            %s""";

    private static final String ENUM = """
              %1$sStatus: [OPEN, PAID, CANCELLED]
            """;

    /** `id`, `active`, `createdAt` and `updatedAt` go without saying. */
    private static final String ENTITY = """
              %1$s:
                fields:
                  name: { type: string(120), min: 1 }
                  email: { type: email, unique: true }
                  status: { type: %1$sStatus, default: OPEN }
                  amount: { type: "decimal(19,4)", min: 0 }
                  quantity: { type: int, min: 0, max: 10000 }
                  notes: text?
            %2$s    api: crud
            """;

    private static final String PARENT = """
                  parent: -> %s?
            """;

    private static final String OPENAPI = """
            openapi: 3.0.3
            info:
              title: scale
              version: 1.0.0
            paths:
            %scomponents:
              schemas:
            %s""";

    private static final String PATHS = """
              /%2$s:
                get:
                  tags: [%1$s]
                  operationId: list%1$s
                  parameters:
                    - { name: page, in: query, schema: { type: integer, format: int32, default: 0 } }
                    - { name: size, in: query, schema: { type: integer, format: int32, default: 20 } }
                  responses:
                    '200':
                      description: page
                      content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/%1$s' } } } }
                post:
                  tags: [%1$s]
                  operationId: create%1$s
                  requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/%1$s' } } } }
                  responses:
                    '201':
                      description: created
                      content: { application/json: { schema: { $ref: '#/components/schemas/%1$s' } } }
                    '400': { description: not valid }
              /%2$s/{id}:
                get:
                  tags: [%1$s]
                  operationId: get%1$s
                  parameters: [{ name: id, in: path, required: true, schema: { type: string, format: uuid } }]
                  responses:
                    '200':
                      description: found
                      content: { application/json: { schema: { $ref: '#/components/schemas/%1$s' } } }
                    '404': { description: missing }
                put:
                  tags: [%1$s]
                  operationId: update%1$s
                  parameters: [{ name: id, in: path, required: true, schema: { type: string, format: uuid } }]
                  requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/%1$s' } } } }
                  responses:
                    '200':
                      description: updated
                      content: { application/json: { schema: { $ref: '#/components/schemas/%1$s' } } }
                    '404': { description: missing }
                delete:
                  tags: [%1$s]
                  operationId: delete%1$s
                  parameters: [{ name: id, in: path, required: true, schema: { type: string, format: uuid } }]
                  responses:
                    '204': { description: gone }
                    '404': { description: missing }
            """;

    private static final String SCHEMA = """
                %1$s:
                  type: object
                  required: [id, name, email, status, amount, quantity, active, createdAt]
                  properties:
                    id: { type: string, format: uuid }
                    name: { type: string, minLength: 1, maxLength: 120 }
                    email: { type: string, format: email, maxLength: 254 }
                    status: { type: string, enum: [OPEN, PAID, CANCELLED], default: OPEN }
                    amount: { type: number, minimum: 0 }
                    quantity: { type: integer, format: int32, minimum: 0, maximum: 10000 }
                    notes: { type: string, nullable: true }
                    active: { type: boolean, default: true }
                    createdAt: { type: string, format: date-time }
            %2$s""";

    private static final String PARENT_ID = """
                    parentId: { type: string, format: uuid, nullable: true }
            """;

    private ScaleModel() {}

    public static void main(String... arguments) throws IOException {
        int entities = Integer.parseInt(arguments[0]);
        write(Path.of(arguments[1]), model(entities));
        write(Path.of(arguments[2]), openApi(entities));
    }

    private static String model(int entities) {
        String enums = each(entities, i -> ENUM.formatted(name(i)));
        return MODEL.formatted(enums, each(entities, i -> ENTITY.formatted(name(i), i == 0 ? "" : PARENT.formatted(name(i - 1)))));
    }

    private static String openApi(int entities) {
        String paths = each(entities, i -> PATHS.formatted(name(i), "entity%04ds".formatted(i)));
        return OPENAPI.formatted(paths, each(entities, i -> SCHEMA.formatted(name(i), i == 0 ? "" : PARENT_ID)));
    }

    private static String name(int index) {
        return "Entity%04d".formatted(index);
    }

    private static String each(int entities, IntFunction<String> text) {
        return IntStream.range(0, entities).mapToObj(text).collect(Collectors.joining());
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, text);
    }
}
