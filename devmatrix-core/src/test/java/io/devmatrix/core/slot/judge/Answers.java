package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.Outcome;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;

/** What fills answer to the cases that the judge would ask. */
public final class Answers {
    private Answers() {}

    /** Answers to the cases that come of the contract and of another fill's numbers. */
    public static List<Outcome> of(SlotContract contract, String fill, String casesOf) {
        try (SlotJudge judge = new SlotJudge(Fills.classPath());
                Hosts hosts = new Hosts(HostProcess.Place.HERE)) {
            Pool pool = Pools.of(contract);
            FillConstants.of(
                    new Gate(Fills.classPath()).check(contract, casesOf).unit(), pool);
            List<Case> cases = new CaseMaker(contract, pool).cases();
            hosts.load("fill", contract, judge.compile(contract, fill).classes());
            Oracle oracle = new Oracle(contract);
            return hosts.run("fill", Trial.forms(contract, cases), Pace.OF_FILLS).stream()
                    .map(oracle::outcome)
                    .toList();
        }
    }
}
