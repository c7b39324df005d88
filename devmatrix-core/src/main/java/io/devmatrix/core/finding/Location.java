package io.devmatrix.core.finding;

import java.util.Comparator;

/**
 * A place in a file.
 *
 * @param file path as the user knows it, relative to the project, {@code /} as separator; empty when no file is concerned
 * @param line first is 1; 0 when only the file is known
 * @param column first is 1; 0 when only the line is known
 */
public record Location(String file, int line, int column) implements Comparable<Location> {
    /** The place of a finding that concerns no file. */
    public static final Location NONE = new Location("", 0, 0);

    private static final Comparator<Location> ORDER = Comparator.comparing(Location::file)
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    /** The file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }
}
