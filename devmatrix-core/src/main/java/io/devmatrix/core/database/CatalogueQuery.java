package io.devmatrix.core.database;

/**
 * What is asked of {@code pg_catalog}, one query for each kind of thing. The parameter is the schema, the first column
 * the table; rows come in the order in which they are kept.
 */
final class CatalogueQuery {
    private CatalogueQuery() {}

    static final String TABLES =
            """
            SELECT c.relname
            FROM pg_class c
            WHERE c.relnamespace = to_regnamespace(?) AND c.relkind IN ('r', 'p')
            """;

    /**
     * Whether a default is evaluated for each row is asked of its parsed tree, not of its text: a call written as one
     * (format 0, or 3 for SQL syntax), a keyword like {@code CURRENT_TIMESTAMP}, a sequence, or a conversion that is not
     * immutable. {@code 'now()'::timestamptz} is a constant there: frozen. Implicit conversions of constants, as
     * {@code numeric(12,2)} makes, are not calls.
     */
    static final String COLUMNS =
            """
            SELECT c.relname, a.attname, format_type(a.atttypid, a.atttypmod), NOT a.attnotnull,
                CASE WHEN a.attidentity <> '' THEN 'IDENTITY'
                     WHEN a.attgenerated <> '' THEN 'GENERATED'
                     WHEN d.oid IS NULL THEN 'NONE'
                     WHEN d.adbin::text ~ '[{](SQLVALUEFUNCTION|NEXTVALUEEXPR) ' THEN 'FUNCTION'
                     WHEN EXISTS (
                         SELECT FROM regexp_matches(d.adbin::text,
                             '[{]FUNCEXPR :funcid (\\d+)[^{]*:funcformat (\\d)', 'g') AS call
                         JOIN pg_proc p ON p.oid = call[1]::oid
                         WHERE call[2] IN ('0', '3') OR p.provolatile <> 'i') THEN 'FUNCTION'
                     WHEN EXISTS (
                         SELECT FROM regexp_matches(d.adbin::text, ':resulttype (\\d+) :resultcollid', 'g') AS conversion
                         JOIN pg_type t ON t.oid = conversion[1]::oid
                         JOIN pg_proc p ON p.oid = t.typinput
                         WHERE p.provolatile <> 'i') THEN 'FUNCTION'
                     ELSE 'LITERAL' END,
                coalesce(pg_get_expr(d.adbin, d.adrelid), '')
            FROM pg_class c
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
            WHERE c.relnamespace = to_regnamespace(?) AND c.relkind IN ('r', 'p')
            ORDER BY c.relname COLLATE "C", a.attnum
            """;

    static final String PRIMARY_KEYS =
            """
            SELECT c.relname, k.conname,
                (SELECT array_agg(a.attname::text ORDER BY u.position)
                 FROM unnest(k.conkey) WITH ORDINALITY AS u(attnum, position)
                 JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum)
            FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
            WHERE k.connamespace = to_regnamespace(?) AND k.contype = 'p'
            """;

    static final String FOREIGN_KEYS =
            """
            SELECT c.relname, k.conname,
                (SELECT array_agg(a.attname::text ORDER BY u.position)
                 FROM unnest(k.conkey) WITH ORDINALITY AS u(attnum, position)
                 JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = u.attnum),
                t.relname,
                (SELECT array_agg(a.attname::text ORDER BY u.position)
                 FROM unnest(k.confkey) WITH ORDINALITY AS u(attnum, position)
                 JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.attnum),
                CASE k.confdeltype WHEN 'r' THEN 'RESTRICT' WHEN 'c' THEN 'CASCADE' WHEN 'n' THEN 'SET_NULL'
                    WHEN 'd' THEN 'SET_DEFAULT' ELSE 'NO_ACTION' END
            FROM pg_constraint k
            JOIN pg_class c ON c.oid = k.conrelid
            JOIN pg_class t ON t.oid = k.confrelid
            WHERE k.connamespace = to_regnamespace(?) AND k.contype = 'f'
            ORDER BY c.relname COLLATE "C", k.conname COLLATE "C"
            """;

    static final String CHECKS =
            """
            SELECT c.relname, k.conname, pg_get_expr(k.conbin, k.conrelid)
            FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
            WHERE k.connamespace = to_regnamespace(?) AND k.contype = 'c'
            ORDER BY c.relname COLLATE "C", k.conname COLLATE "C"
            """;

    private static final String INDEX_COLUMNS =
            """
            (SELECT array_agg(coalesce(a.attname::text, pg_get_indexdef(x.indexrelid, u.position::int, true))
                    || CASE WHEN x.indoption[u.position - 1] & 1 = 1 THEN ' DESC' ELSE '' END ORDER BY u.position)
             FROM unnest(x.indkey::int2[]) WITH ORDINALITY AS u(attnum, position)
             LEFT JOIN pg_attribute a ON a.attrelid = x.indrelid AND a.attnum = u.attnum AND u.attnum > 0
             WHERE u.position <= x.indnkeyatts)
            """;

    static final String UNIQUES = "SELECT c.relname, i.relname," + INDEX_COLUMNS
            + """
            , coalesce(pg_get_expr(x.indpred, x.indrelid), ''),
                EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = x.indexrelid AND k.contype = 'u')
            FROM pg_index x
            JOIN pg_class c ON c.oid = x.indrelid AND c.relkind IN ('r', 'p')
            JOIN pg_class i ON i.oid = x.indexrelid
            WHERE c.relnamespace = to_regnamespace(?) AND x.indisunique AND NOT x.indisprimary
            ORDER BY c.relname COLLATE "C", i.relname COLLATE "C"
            """;

    static final String INDEXES = "SELECT c.relname, i.relname," + INDEX_COLUMNS
            + """
            , x.indisunique, coalesce(pg_get_expr(x.indpred, x.indrelid), ''), m.amname
            FROM pg_index x
            JOIN pg_class c ON c.oid = x.indrelid AND c.relkind IN ('r', 'p')
            JOIN pg_class i ON i.oid = x.indexrelid
            JOIN pg_am m ON m.oid = i.relam
            WHERE c.relnamespace = to_regnamespace(?)
            ORDER BY c.relname COLLATE "C", i.relname COLLATE "C"
            """;

    static final String SEQUENCES =
            """
            SELECT c.relname, format_type(s.seqtypid, NULL), s.seqstart, s.seqincrement,
                coalesce((SELECT t.relname || '.' || a.attname
                    FROM pg_depend d
                    JOIN pg_class t ON t.oid = d.refobjid
                    JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
                        AND d.refclassid = 'pg_class'::regclass AND d.deptype IN ('a', 'i')), '')
            FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid
            WHERE c.relnamespace = to_regnamespace(?)
            """;
}
