package io.devmatrix.core.load;

import io.devmatrix.core.finding.Location;
import io.devmatrix.core.load.YamlNode.Scalar;
import io.devmatrix.core.load.YamlNode.Style;
import java.util.List;

/**
 * Finds the characters of a scalar in the file: walks along its text and the file's side by side. Characters other than white space
 * are found exactly in all styles; white space that YAML folds is placed behind the character before it.
 */
final class ScalarPlaces {
    private final List<String> lines;
    private final Scalar scalar;
    private int line;
    private int column;

    ScalarPlaces(List<String> lines, Scalar scalar) {
        this.lines = lines;
        this.scalar = scalar;
        this.line = scalar.location().line() - 1;
        this.column = text().offsetByCodePoints(0, scalar.location().column() - 1);
        if (scalar.style() == Style.BLOCK) {
            line++;
            column = 0;
        } else if (scalar.style() != Style.PLAIN) {
            column++;
        }
    }

    /** Place of the character at the offset, or just behind the last one. May be asked once. */
    Location at(int offset) {
        String text = scalar.text();
        int end = Math.min(offset, text.length());
        text.substring(0, end).codePoints().forEach(this::pass);
        if (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            skipSpace();
        }
        return new Location(scalar.location().file(), line + 1, text().codePointCount(0, column) + 1);
    }

    private void pass(int wanted) {
        if (!Character.isWhitespace(wanted)) {
            skipSpace();
            column += written(wanted);
        } else if (column < text().length() && Character.isWhitespace(text().charAt(column))) {
            column++;
        } else if (isEscape()) {
            column += written(wanted);
        }
    }

    private void skipSpace() {
        while (line < lines.size()) {
            while (column < text().length() && (Character.isWhitespace(text().charAt(column)) || continues())) {
                column++;
            }
            if (column < text().length()) {
                return;
            }
            line++;
            column = 0;
        }
    }

    /** A backslash at the end of a line of a double-quoted text. */
    private boolean continues() {
        return scalar.style() == Style.DOUBLE_QUOTED && column == text().length() - 1 && text().charAt(column) == '\\';
    }

    private boolean isEscape() {
        return scalar.style() == Style.DOUBLE_QUOTED && column + 1 < text().length() && text().charAt(column) == '\\';
    }

    private String text() {
        return line < lines.size() ? lines.get(line) : "";
    }

    /** Characters of the file that stand for one code point of the text. */
    private int written(int wanted) {
        if (scalar.style() == Style.SINGLE_QUOTED && wanted == '\'') {
            return 2;
        }
        return isEscape() ? escapeLength(text().charAt(column + 1)) : Character.charCount(wanted);
    }

    private static int escapeLength(char kind) {
        return switch (kind) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }
}
