package io.devmatrix.core.javasource;

import java.util.List;
import java.util.function.Consumer;

/** Prints lists in brackets: on the line, else all on the next, else each on its own. */
final class ListPrinter {
    private final Output out;

    ListPrinter(Output out) {
        this.out = out;
    }

    void print(String opening, List<?> items, String closing, Consumer<Object> print) {
        out.add(opening);
        if (!items.isEmpty()) {
            out.openIndented().mayBreak().open();
            for (int i = 0; i < items.size(); i++) {
                if (i > 0) {
                    out.add(',').spaceOrBreak();
                }
                print.accept(items.get(i));
            }
            out.close().close();
        }
        out.add(closing);
    }
}
