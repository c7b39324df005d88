package io.devmatrix.core.javasource;

/** Brings a Javadoc comment whose holes are filled into shape: one line when it is short, otherwise wrapped. */
final class DocText {
    private static final int WIDTH = 100;

    private DocText() {}

    static String wrap(String comment) {
        String body = comment.substring(3, comment.length() - 2).strip();
        if (body.indexOf('\n') < 0 && body.length() <= WIDTH) {
            return "/** " + body + " */";
        }
        StringBuilder wrapped = new StringBuilder("/**");
        for (String line : body.split("\n", -1)) {
            String text = line.strip();
            wrapLine(text.startsWith("*") ? text.substring(1).strip() : text, wrapped);
        }
        return wrapped.append("\n */").toString();
    }

    private static void wrapLine(String line, StringBuilder wrapped) {
        wrapped.append("\n *");
        int length = 0;
        for (String word : line.split(" +")) {
            if (length > 0 && length + word.length() >= WIDTH) {
                wrapped.append("\n *");
                length = 0;
            }
            if (!word.isEmpty()) {
                wrapped.append(' ').append(word);
                length += word.length() + 1;
            }
        }
    }
}
