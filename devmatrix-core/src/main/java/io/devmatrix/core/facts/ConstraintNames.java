package io.devmatrix.core.facts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Names of constraints and indexes: {@code <prefix>_<table>_<columns>_<rule>}. A name over {@link SqlName#MAX_BYTES} keeps
 * its beginning and gets the CRC-32 of the whole, so that it stays unique and the same on each run.
 */
final class ConstraintNames {
    private static final int HASH_LENGTH = 8;

    private ConstraintNames() {}

    static SqlName primaryKey(SqlName table) {
        return name("pk", table.text(), List.of());
    }

    static SqlName unique(SqlName table, List<String> columns) {
        return name("uq", table.text(), columns);
    }

    static SqlName foreignKey(SqlName table, String column) {
        return name("fk", table.text(), List.of(column));
    }

    static SqlName check(SqlName table, String... parts) {
        return name("ck", table.text(), List.of(parts));
    }

    static SqlName sequence(SqlName table, SqlName column) {
        return name("sq", table.text(), List.of(column.text()));
    }

    static SqlName index(SqlName table, List<String> columns) {
        return name("ix", table.text(), columns);
    }

    /** Tells apart what has the same columns, for example two partial uniques with different conditions. */
    static SqlName distinguished(SqlName name, String by) {
        return fit(name.text() + "_" + hash(by));
    }

    private static SqlName name(String prefix, String table, List<String> parts) {
        String rest = parts.isEmpty() ? "" : "_" + String.join("_", parts);
        return fit(prefix + "_" + table + rest);
    }

    private static SqlName fit(String full) {
        byte[] bytes = full.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= SqlName.MAX_BYTES) {
            return new SqlName(full);
        }
        return new SqlName(head(full, SqlName.MAX_BYTES - HASH_LENGTH - 1) + "_" + hash(full));
    }

    /** The longest beginning that fits and ends on a whole character. */
    private static String head(String text, int bytes) {
        int end = Math.min(text.length(), bytes);
        while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > bytes
                || Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private static String hash(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
