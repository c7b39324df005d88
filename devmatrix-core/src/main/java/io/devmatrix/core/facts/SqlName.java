package io.devmatrix.core.facts;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Name of a table, column or constraint in PostgreSQL.
 *
 * @param text the bare name, as the catalogue shows it
 */
public record SqlName(String text) implements Comparable<SqlName> {
    /** PostgreSQL cuts longer names silently. */
    public static final int MAX_BYTES = 63;

    private static final Pattern PLAIN = Pattern.compile("[a-z_][a-z0-9_]*");

    /** Categories "reserved" and "reserved (can be function or type)" of the appendix "SQL Key Words" (PostgreSQL 18). */
    private static final Set<String> RESERVED = Set.of(
            ("all analyse analyze and any array as asc asymmetric authorization binary both case cast check collate "
                            + "collation column concurrently constraint create cross current_catalog current_date "
                            + "current_role current_schema current_time current_timestamp current_user default deferrable "
                            + "desc distinct do else end except false fetch for foreign freeze from full grant group having "
                            + "ilike in initially inner intersect into is isnull join lateral leading left like limit "
                            + "localtime localtimestamp natural not notnull null offset on only or order outer overlaps "
                            + "placing primary references returning right select session_user similar some symmetric "
                            + "system_user table tablesample then to trailing true union unique user using variadic "
                            + "verbose when where window with")
                    .split(" "));

    /** Whether the word cannot stand unquoted as a table or column. */
    public static boolean isReserved(String word) {
        return RESERVED.contains(word);
    }

    /** Whether SQL must quote it: reserved, or other characters than small letters, digits and {@code _}. */
    public boolean quoted() {
        return isReserved(text) || !PLAIN.matcher(text).matches();
    }

    /** As SQL writes it, in double quotes where needed. */
    public String sql() {
        return quoted() ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    /** Whether PostgreSQL would cut it. */
    public boolean tooLong() {
        return text.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES;
    }

    @Override
    public int compareTo(SqlName other) {
        return text.compareTo(other.text);
    }

    /** As SQL writes it. */
    @Override
    public String toString() {
        return sql();
    }
}
