package io.devmatrix.core.slot.fill;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.slot.contract.FillJudge;
import io.devmatrix.core.slot.fill.SlotAccount.Outcome;
import io.devmatrix.core.slot.lock.SlotShelf;
import io.devmatrix.core.slot.lock.SlotStanding;
import io.devmatrix.core.slot.lock.SlotState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks a provider for each slot that wants a fill, one after the other; what is accepted is kept at once. */
public final class FillRun {
    private final SlotShelf shelf;
    private final FillJudge judge;
    private final Asker asker;

    /** Asks that provider; an interrupt leaves what was accepted so far. */
    public FillRun(SlotShelf shelf, FillJudge judge, Asker asker) {
        this.shelf = shelf;
        this.judge = judge;
        this.asker = asker;
    }

    /**
     * Fills what is open or stale and may be filled.
     *
     * @param asked id of the one slot to ask for, again even if it is OK; empty for all
     */
    public List<SlotAccount> run(Optional<String> asked) {
        List<SlotAccount> accounts = new ArrayList<>();
        boolean over = false;
        for (SlotStanding standing : chosen(asked)) {
            if (standing.isOk() && asked.isEmpty()) {
                accounts.add(new SlotAccount(standing.id(), Outcome.KEPT, List.of(), List.of(), false));
            } else if (!standing.isReplaceable()) {
                accounts.add(untouched(standing));
            } else if (over) {
                accounts.add(notAsked(standing));
            } else {
                SlotAccount account =
                        new Attempts(standing, asker, judge, shelf).make(Tasks.of(standing, shelf.standings()), open());
                over = account.isLast();
                accounts.add(account);
            }
        }
        return accounts;
    }

    private List<SlotStanding> chosen(Optional<String> asked) {
        return shelf.standings().stream()
                .filter(standing -> asked.isEmpty() || standing.id().equals(asked.get()))
                .toList();
    }

    private List<String> open() {
        return shelf.standings().stream()
                .filter(standing -> !standing.isOk())
                .map(SlotStanding::id)
                .toList();
    }

    private static SlotAccount untouched(SlotStanding standing) {
        Finding finding = Finding.error(
                "FILL-004",
                Location.of(standing.path()),
                untouchable(standing),
                standing.isOk() ? "Remove it to have it filled anew" : standing.fix());
        return new SlotAccount(standing.id(), Outcome.OPEN, List.of(), List.of(finding), false);
    }

    /** Why no provider may write there. */
    static String untouchable(SlotStanding standing) {
        String why = standing.state() == SlotState.DRIFTED
                ? standing.reason()
                : "The fill of `" + standing.id() + "` was written by a person";
        return why + ", and no provider writes over it";
    }

    private static SlotAccount notAsked(SlotStanding standing) {
        return new SlotAccount(
                standing.id(), Outcome.OPEN, List.of("not asked, after what happened before"), List.of(), true);
    }
}
