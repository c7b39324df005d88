package io.devmatrix.core.load;

/** Makes models of any size. */
final class LargeModel {
    private LargeModel() {}

    /** A model of so many entities, each with ten fields and a description of so many characters. */
    static String of(int entities, int description) {
        StringBuilder text = new StringBuilder("devmatrix: 1\nservice: large\npackage: com.acme.large\n");
        text.append("enums:\n  Kind: [small, large]\nentities:\n");
        for (int i = 0; i < entities; i++) {
            text.append(entity(i, description));
        }
        return text.toString();
    }

    private static String entity(int i, int description) {
        return """
                  Thing%1$d:
                    description: "%2$s"
                    fields:
                      name: string(200)
                      code: { type: string(20), unique: true, min: 3 }
                      note: text(5000)?
                      price: { type: "decimal(12,2)", min: 0.01 }
                      stock: { type: int, min: 0, default: 0 }
                      kind: { type: Kind, default: small }
                      due: { type: instant?, clock: future }
                      day: date?
                      mail: email
                      other: -> Thing%3$d?
                    indexes: [[kind, day]]
                    api:
                      - create
                      - read: { cache: 5m }
                      - update: { method: PUT, partial: true }
                      - list: { order: [-kind, name], sort: [name], filter: [kind, "day: range"], search: [name] }
                      - delete
                """
                .indent(2)
                .formatted(i, "x".repeat(description), Math.max(0, i - 1));
    }
}
