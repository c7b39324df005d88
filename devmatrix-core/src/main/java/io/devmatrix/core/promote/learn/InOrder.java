package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.learn.BlockRuns.Mark;
import java.util.ArrayList;
import java.util.List;

/** Drops marks that are out of order, which come from names that happen to be alike. */
final class InOrder {
    private InOrder() {}

    /** The longest part of the marks whose items do not go back; of several the one with most different items. */
    static List<Mark> longest(List<Mark> marks) {
        List<List<Mark>> ending = new ArrayList<>();
        List<Mark> best = List.of();
        for (Mark mark : marks) {
            List<Mark> run = new ArrayList<>(before(ending, mark));
            run.add(mark);
            ending.add(run);
            best = better(best, run);
        }
        return best;
    }

    private static List<Mark> before(List<List<Mark>> ending, Mark mark) {
        List<Mark> best = List.of();
        for (List<Mark> run : ending) {
            if (run.get(run.size() - 1).item() <= mark.item()) {
                best = better(best, run);
            }
        }
        return best;
    }

    private static List<Mark> better(List<Mark> one, List<Mark> other) {
        return weight(other) > weight(one) ? other : one;
    }

    private static int weight(List<Mark> run) {
        long items = run.stream().map(Mark::item).distinct().count();
        return run.size() * 2 + (int) items;
    }
}
