package io.devmatrix.core.migrate;

/**
 * A block of PL/pgSQL as a statement: the mark around it stands nowhere in it, whatever texts of the model it holds, and a name that
 * is both that of a column and of a variable, say {@code found}, is that of the column.
 */
final class DollarQuote {
    private DollarQuote() {}

    static String block(String body) {
        String mark = "$block$";
        for (int i = 1; body.contains(mark); i++) {
            mark = "$block" + i + "$";
        }
        return "DO " + mark + "\n#variable_conflict use_column\n" + body.stripTrailing() + "\n" + mark;
    }
}
