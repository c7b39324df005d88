package io.devmatrix.core.slot.fill;

import io.devmatrix.core.output.Sha256;

/**
 * A text of somebody else within a prompt. It stands between two lines with a mark that is made from the text itself, so that no
 * text can hold its own end; what no reader sees is taken out.
 *
 * @param name what it is
 */
record DataBlock(String name, String text) {
    private static final int MARK = 12;

    DataBlock {
        text = visible(text);
    }

    /** The block with its two lines. */
    @Override
    public String toString() {
        String mark = Sha256.of(name + "\n" + text).substring(0, MARK);
        return "<<<" + name + " " + mark + "\n" + text + (text.endsWith("\n") ? "" : "\n") + ">>>" + name + " " + mark
                + "\n";
    }

    /** Without controls but for tabs and line ends, marks of writing direction and other things unseen, and halves of characters. */
    private static String visible(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().filter(DataBlock::isVisible).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean isVisible(int c) {
        return c == '\n'
                || c == '\t'
                || switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.PRIVATE_USE,
                            Character.UNASSIGNED -> false;
                    default -> true;
                };
    }
}
