package io.devmatrix.core.qa.http;

import io.devmatrix.core.qa.flow.Act;
import io.devmatrix.core.qa.flow.ActOracle;
import io.devmatrix.core.qa.flow.ActTaker;
import io.devmatrix.core.qa.flow.Outcome;
import io.devmatrix.core.qa.flow.World;
import java.time.Instant;

/** Takes requests in memory alone, to see where they lead before the service is asked. */
final class ImaginedTaker implements ActTaker {
    private final ActOracle oracle;
    private final Instant now;
    private World world;

    ImaginedTaker(FlowBench bench, World world) {
        this.oracle = new ActOracle(bench.meaning(), bench.numbers());
        this.now = bench.now();
        this.world = world;
    }

    @Override
    public World world() {
        return world;
    }

    @Override
    public boolean take(Act act) {
        if (oracle.run(act, world, now) instanceof Outcome.Success success) {
            world = success.after();
            return true;
        }
        return false;
    }
}
