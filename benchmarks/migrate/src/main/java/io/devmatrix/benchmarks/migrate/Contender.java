package io.devmatrix.benchmarks.migrate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One way to apply migrations, with what each run took.
 *
 * @param name of the way, for the table
 * @param versions the last version it is asked for
 * @param way that applies one version to a database
 * @param costs by version, from 1
 */
record Contender(String name, int versions, Way way, List<List<Cost>> costs) {
    static Contender of(String name, int versions, Way way) {
        return new Contender(name, versions, way, List.of(new ArrayList<>(), new ArrayList<>()));
    }

    String database(int run) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "_") + run;
    }

    void add(int version, Cost cost) {
        costs.get(version - 1).add(cost);
    }

    List<Cost> of(int version) {
        return costs.get(version - 1);
    }

    /** What one version takes, without the server. */
    interface Way {
        Cost cost(int version, String database) throws IOException;
    }
}
