package io.devmatrix.core.javasource;

/** Brings a Javadoc comment whose holes are filled into shape: one line when it is short, otherwise wrapped. */
final class DocText {
    private static final int WIDTH = 100;

    private DocText() {}

    /** Empty when there is nothing in it. */
    static String wrap(String comment) {
        String body = comment.substring(3, comment.length() - 2).strip();
        if (body.isEmpty()) {
            return "";
        }
        if (body.indexOf('\n') < 0 && body.length() <= WIDTH) {
            return "/** " + body + " */";
        }
        StringBuilder wrapped = new StringBuilder("/**");
        for (String line : body.split("\n", -1)) {
            wrapLine(withoutStar(line), wrapped);
        }
        return wrapped.append("\n */").toString();
    }

    private static String withoutStar(String line) {
        String text = line.strip();
        if (!text.startsWith("*")) {
            return text;
        }
        return text.startsWith("* ") ? text.substring(2) : text.substring(1);
    }

    private static void wrapLine(String line, StringBuilder wrapped) {
        if (line.length() <= WIDTH) {
            wrapped.append(line.isEmpty() ? "\n *" : "\n * ").append(line);
            return;
        }
        wrapped.append("\n *");
        int length = 0;
        for (String word : line.strip().split(" +")) {
            if (length > 0 && length + word.length() > WIDTH) {
                wrapped.append("\n *");
                length = 0;
            }
            wrapped.append(' ').append(word);
            length += word.length() + 1;
        }
    }
}
