package io.devmatrix.core.load;

import io.devmatrix.core.ir.Derivation;

/** Reads how the service makes the value of an attribute. */
final class DerivationReader {
    private DerivationReader() {}

    static Derivation read(Fields fields) {
        boolean computed = fields.has("computed");
        if (fields.has("stored") && !computed) {
            fields.contradiction("stored", "`stored` has no `computed`", "Remove `stored`, or add `computed:`");
        }
        if (computed && fields.has("snapshot")) {
            fields.contradiction("snapshot", "A value is either computed or a snapshot", "Remove one of the two");
        }
        if (fields.has("default") && (computed || fields.has("snapshot"))) {
            fields.contradiction(
                    "default",
                    "The service makes the value of `" + fields.whole().key() + "`",
                    "Remove `default`");
        }
        if (computed) {
            return new Derivation.Computed(fields.expression("computed").orElseThrow(), fields.flag("stored"));
        }
        return fields.has("snapshot") ? new Derivation.Snapshot(fields.text("snapshot")) : new Derivation.None();
    }
}
