package io.devmatrix.core.regression;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The columns that the scripts of a schema's history leave behind, read from their text alone. */
public final class MigratedColumns {
    private static final String NAME = "(?:\\w+\\.)?(\"[^\"]+\"|\\w+)";
    private static final Pattern CREATE = pattern("create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?" + NAME + "\\s*\\(");
    private static final Pattern ALTER =
            pattern("alter\\s+table\\s+(?:if\\s+exists\\s+)?(?:only\\s+)?" + NAME + "\\s+");
    private static final Pattern DROP = pattern("drop\\s+table\\s+(?:if\\s+exists\\s+)?" + NAME);
    private static final Pattern COLUMN =
            pattern("(?!(?:constraint|primary|unique|foreign|check|exclude|like)\\b)(\"[^\"]+\"|\\w+)\\s+\\S");
    private static final Pattern ADDED = pattern(
            "add\\s+(?:column\\s+)?(?:if\\s+not\\s+exists\\s+)?(?=(?!(?:constraint|primary|unique|foreign|check|exclude)\\b))");
    private static final Pattern DROPPED = pattern("drop\\s+column\\s+(?:if\\s+exists\\s+)?" + NAME);
    private static final Pattern RENAMED = pattern("rename\\s+column\\s+(\"[^\"]+\"|\\w+)\\s+to\\s+(\"[^\"]+\"|\\w+)");
    private static final Pattern MOVED = pattern("rename\\s+to\\s+" + NAME);
    private static final Pattern CHANGED = pattern("alter\\s+(?:column\\s+)?" + NAME + "\\s+set\\s+(?=default\\b)");

    private final SortedMap<String, SortedMap<String, Place>> tables = new TreeMap<>();
    private final List<Place> defined = new ArrayList<>();

    /**
     * Where a column is said.
     *
     * @param table name of its table
     * @param column its name
     * @param file the script
     * @param offset of the column's name in the script
     * @param definition what is said of it, from its name or its new default on
     */
    public record Place(String table, String column, SourceFile file, int offset, String definition) {}

    private MigratedColumns() {}

    /** What the scripts say, one after another. */
    public static MigratedColumns of(List<SourceFile> scripts) {
        MigratedColumns columns = new MigratedColumns();
        scripts.forEach(
                file -> new SqlScript(file.text()).statements().forEach(statement -> columns.read(file, statement)));
        return columns;
    }

    /** The columns at the end of the history, by table and name. */
    public SortedMap<String, SortedMap<String, Place>> tables() {
        return tables;
    }

    /** Each place at which a column or its default is said, in the order of the history. */
    public List<Place> defined() {
        return List.copyOf(defined);
    }

    private void read(SourceFile file, SqlScript.Piece statement) {
        Matcher create = CREATE.matcher(statement.text());
        Matcher alter = ALTER.matcher(statement.text());
        Matcher drop = DROP.matcher(statement.text());
        if (create.lookingAt()) {
            int close = statement.text().lastIndexOf(')');
            String body = statement.text().substring(create.end(), Math.max(close, create.end()));
            String table = plain(create.group(1));
            tables.put(table, new TreeMap<>());
            SqlScript.split(new SqlScript.Piece(statement.offset() + create.end(), body), ',')
                    .forEach(part -> define(file, table, part));
        } else if (alter.lookingAt()) {
            String table = plain(alter.group(1));
            SqlScript.split(statement.from(alter.end()), ',').forEach(part -> alter(file, table, part));
        } else if (drop.lookingAt()) {
            tables.remove(plain(drop.group(1)));
        }
    }

    private void define(SourceFile file, String table, SqlScript.Piece part) {
        Matcher column = COLUMN.matcher(part.text());
        if (column.lookingAt()) {
            Place place = new Place(table, plain(column.group(1)), file, part.offset(), part.text());
            columns(table).put(place.column(), place);
            defined.add(place);
        }
    }

    private void alter(SourceFile file, String table, SqlScript.Piece part) {
        Matcher added = ADDED.matcher(part.text());
        Matcher dropped = DROPPED.matcher(part.text());
        Matcher renamed = RENAMED.matcher(part.text());
        Matcher moved = MOVED.matcher(part.text());
        Matcher changed = CHANGED.matcher(part.text());
        if (added.lookingAt()) {
            define(file, table, part.from(added.end()));
        } else if (dropped.lookingAt()) {
            columns(table).remove(plain(dropped.group(1)));
        } else if (renamed.lookingAt()) {
            Place old = columns(table).remove(plain(renamed.group(1)));
            String name = plain(renamed.group(2));
            columns(table).put(name, new Place(table, name, file, part.offset(), old == null ? "" : old.definition()));
        } else if (moved.lookingAt()) {
            Map<String, Place> old = columns(table);
            tables.remove(table);
            columns(plain(moved.group(1))).putAll(old);
        } else if (changed.lookingAt()) {
            String text = part.text().substring(changed.end());
            defined.add(new Place(table, plain(changed.group(1)), file, part.offset(), text));
        }
    }

    private SortedMap<String, Place> columns(String table) {
        return tables.computeIfAbsent(table, name -> new TreeMap<>());
    }

    private static String plain(String name) {
        return name.startsWith("\"") ? name.substring(1, name.length() - 1) : name.toLowerCase(Locale.ROOT);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
