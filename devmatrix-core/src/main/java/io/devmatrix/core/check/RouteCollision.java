package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The router finds one operation for each request. Two routes with one method collide when their paths are the same but for
 * the names of variables, or when some path fits both and neither is more special than the other.
 */
final class RouteCollision implements IrRule {
    @Override
    public String id() {
        return "RULE-201";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        List<RouteShape> routes = facts.routes().stream().map(RouteShape::of).toList();
        Stream<Clash<RouteShape>> same = Clash.<RouteShape>find(
                        routes.stream(), route -> route.operation().shape())
                .filter(clash -> !clash.first()
                        .operation()
                        .id()
                        .equals(clash.second().operation().id()));
        return Stream.concat(same, ambiguous(routes)).map(this::problem);
    }

    private Problem problem(Clash<RouteShape> clash) {
        return Problem.error(
                this,
                clash.second().operation().node(),
                clash.second() + " of `" + clash.second().operation().id() + "` collides with " + clash.first()
                        + " of `" + clash.first().operation().id() + "`",
                "Give one of them another path");
    }

    /** Compares only routes of one method and length whose first segments of their own can agree. */
    private static Stream<Clash<RouteShape>> ambiguous(List<RouteShape> routes) {
        Map<String, List<RouteShape>> groups = routes.stream()
                .collect(Collectors.groupingBy(
                        r -> r.operation().method() + r.segments().size(), TreeMap::new, Collectors.toList()));
        return groups.values().stream()
                .filter(group -> group.stream().anyMatch(RouteCollision::isWritten))
                .flatMap(RouteCollision::pairs);
    }

    private static Stream<Clash<RouteShape>> pairs(List<RouteShape> routes) {
        List<Clash<RouteShape>> clashes = new ArrayList<>();
        for (int i = 0; i < routes.size(); i++) {
            for (int j = 0; j < i; j++) {
                RouteShape first = routes.get(j);
                RouteShape second = routes.get(i);
                if ((isWritten(first) || isWritten(second)) && first.ambiguousWith(second)) {
                    clashes.add(new Clash<>(second.operation().shape(), first, second));
                }
            }
        }
        return clashes.stream();
    }

    /** Generated paths go literal, variable, literal; only paths that the model writes can cross them. */
    private static boolean isWritten(RouteShape route) {
        return route.operation().kind() == Kind.CUSTOM;
    }
}
