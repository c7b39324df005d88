package io.devmatrix.core.migrate;

/** A block of PL/pgSQL as a statement: the mark around it stands nowhere in it, whatever texts of the model it holds. */
final class DollarQuote {
    private DollarQuote() {}

    static String block(String body) {
        String mark = "$block$";
        for (int i = 1; body.contains(mark); i++) {
            mark = "$block" + i + "$";
        }
        return "DO " + mark + "\n" + body.stripTrailing() + "\n" + mark;
    }
}
