package io.devmatrix.benchmarks.judge;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What the command line asks for.
 *
 * @param apps folder of the built golden services
 * @param only names of services; empty for all
 * @param operators ids of operators; empty for all
 * @param places most places an operator is tried at in one service
 * @param total most places an operator is tried at in all services
 * @param everyCheck whether all checks are made, not only up to the first that sees the fault
 * @param list whether places are only listed, not tried
 * @param clean runs of each service without a fault; with any, no fault is planted
 * @param without ids of checks to leave out, beside those of identity
 * @param log file that outcomes are added to, and the report is made from
 * @param report file of the Markdown page
 */
record Options(
        Path apps,
        List<String> only,
        List<String> operators,
        int places,
        int total,
        boolean everyCheck,
        boolean list,
        int clean,
        List<String> without,
        Path log,
        Path report) {
    private static final int USUAL_PLACES = 2;

    /** Reads {@code --name value} and {@code --name}. */
    static Options of(String... arguments) {
        List<String> given = List.of(arguments);
        return new Options(
                Path.of(value(given, "--apps", "target/apps")),
                values(given, "--app"),
                values(given, "--only"),
                given.contains("--all") ? Integer.MAX_VALUE : number(given, "--places", USUAL_PLACES),
                number(given, "--total", Integer.MAX_VALUE),
                given.contains("--every-check"),
                given.contains("--list"),
                number(given, "--clean", 0),
                values(given, "--without"),
                Path.of(value(given, "--log", "target/outcomes.tsv")),
                Path.of(value(given, "--report", "target/RESULTS.md")));
    }

    boolean wants(Operator operator) {
        return operators.isEmpty() || operators.contains(operator.id()) || operators.contains(operator.area());
    }

    private static int number(List<String> given, String name, int otherwise) {
        return Integer.parseInt(value(given, name, String.valueOf(otherwise)));
    }

    private static List<String> values(List<String> given, String name) {
        String value = value(given, name, "");
        return value.isEmpty() ? List.of() : Arrays.asList(value.split(","));
    }

    private static String value(List<String> given, String name, String otherwise) {
        int at = given.indexOf(name);
        return at < 0 ? otherwise : given.get(at + 1);
    }
}
