package io.devmatrix.core.stack.springboot.generate;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A model with every type in every role: nullable or not, with a default or not, under each kind of access. */
final class EveryType {
    private static final Map<String, String> DEFAULTS = new TreeMap<>(Map.ofEntries(
            Map.entry("string(200)", "as is"),
            Map.entry("text", "as is"),
            Map.entry("text(500)", "as is"),
            Map.entry("int", "5"),
            Map.entry("long", "5"),
            Map.entry("long:", "5000000000"),
            Map.entry("decimal(12,2)", "1.5"),
            Map.entry("decimal(5,0)", "3"),
            Map.entry("boolean", "true"),
            Map.entry("date", "2026-01-31"),
            Map.entry("date:", "now()"),
            Map.entry("instant", "'2026-01-31T10:00:00Z'"),
            Map.entry("instant:", "now()"),
            Map.entry("duration", "PT1H"),
            Map.entry("uuid", "550e8400-e29b-41d4-a716-446655440000"),
            Map.entry("uuid:", "uuid()"),
            Map.entry("json", "{ a: [1, 'two'] }"),
            Map.entry("bytes(1000)", ""),
            Map.entry("Colour", "green"),
            Map.entry("email", "a@example.org"),
            Map.entry("url", "https://example.org/")));

    private EveryType() {}

    static String model() {
        StringBuilder model = new StringBuilder(
                """
                devmatrix: 1
                service: every
                package: com.acme.every
                api: {}
                enums:
                  Colour: [red, green]
                entities:
                """);
        for (String access : List.of("client", "create-only", "immutable", "write-only")) {
            model.append(entity(access, "Required", false, false, "crud"));
            model.append(entity(access, "Maybe", true, false, "crud"));
        }
        for (String access : List.of("client", "create-only", "immutable", "update-only", "server", "write-only")) {
            model.append(entity(access, "Given", false, true, "crud"));
            model.append(entity(access, "MaybeGiven", true, true, "crud"));
        }
        model.append(entity("client", "Whole", false, false, "[create, read, { update: { method: PUT } }]"));
        model.append(entity("client", "WholeMaybe", true, true, "[create, read, { update: { method: PUT } }]"));
        return model.append(listed()).toString();
    }

    private static String entity(String access, String name, boolean nullable, boolean given, String api) {
        String pascal = access.substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + access.substring(1).replace("-", "");
        StringBuilder entity = new StringBuilder("  " + pascal + name + ":\n    fields:\n");
        entity.append("      title: string(20)\n");
        int number = 0;
        for (Map.Entry<String, String> type : DEFAULTS.entrySet()) {
            entity.append(
                    "      field" + number++ + ": { type: \"" + type.getKey().replace(":", ""));
            boolean open = nullable || given && type.getValue().isEmpty();
            entity.append((open ? "?" : "") + "\", access: " + access);
            entity.append(given && !type.getValue().isEmpty() ? ", default: " + type.getValue() : "")
                    .append(" }\n");
        }
        return entity.append("    api: " + api + "\n").toString();
    }

    private static String listed() {
        return """
                  Listed:
                    fields:
                      aString: { type: string(200), unique: true }
                      anInt: { type: int, unique: true }
                      aLong: { type: long?, unique: true }
                      aDecimal: { type: "decimal(12,2)", unique: true, min: 0.5, max: 9 }
                      aBoolean: { type: boolean, unique: true }
                      aDate: { type: date, unique: true, clock: past }
                      anInstant: { type: instant, unique: true }
                      aDuration: { type: duration, unique: true }
                      aUuid: { type: uuid, unique: true }
                      aColour: { type: Colour, unique: true }
                      anEmail: { type: email, unique: true }
                      aUrl: { type: url?, unique: true }
                    unique:
                      - [aString, anInt, aLong]
                    api:
                      - list:
                          filter: [aString, "anInt: range", "aLong: range", "aDecimal: range", aBoolean, "aDate: range",
                            "anInstant: range", "aDuration: range", aUuid, aColour, anEmail!, aUrl]
                          sort: [aString, anInt, aLong, aDecimal, aBoolean, aDate, anInstant, aDuration, aColour, anEmail]
                """;
    }
}
