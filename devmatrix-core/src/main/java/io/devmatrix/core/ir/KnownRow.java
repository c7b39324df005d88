package io.devmatrix.core.ir;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a behaviour knows of a row, down to the leaves.
 *
 * @param entity whose row it is
 * @param members by name, in the order of the model's words for what is known by default, else of {@code reads}
 */
public record KnownRow(String entity, Map<String, Member> members) {
    /** Something known of the row. */
    public sealed interface Member {
        /** A value without parts. */
        record Value(Type type, boolean nullable, Limits limits) implements Member {}

        /** A row that it leads to. */
        record One(KnownRow row, boolean nullable) implements Member {}

        /** Rows that it leads to. */
        record Many(KnownRow row) implements Member {}
    }

    public KnownRow {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }
}
