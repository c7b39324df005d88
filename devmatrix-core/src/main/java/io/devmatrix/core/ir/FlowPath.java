package io.devmatrix.core.ir;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the variables in the path of a flow stand for: behind a row and the segment of one of its collections an element of that
 * collection, else the row of the entity of that name.
 *
 * @param variables in the order of the path
 * @param unknown names that stand for no row
 */
public record FlowPath(List<PathVariable> variables, List<String> unknown) {
    public FlowPath {
        variables = List.copyOf(variables);
        unknown = List.copyOf(unknown);
    }

    /** What the path of the flow says; nothing when it is not served. */
    public static FlowPath of(ApplicationIr application, Flow flow) {
        Map<String, PathVariable> found = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        String[] segments = flow.http().map(Flow.Http::path).orElse("").split("/");
        for (int i = 0; i < segments.length; i++) {
            if (isVariable(segments[i])) {
                String name = name(segments[i]);
                Optional<PathVariable> before =
                        i < 2 || !isVariable(segments[i - 2]) ? Optional.empty() : at(found, name(segments[i - 2]));
                String segment = i == 0 ? "" : segments[i - 1];
                Optional<PathVariable> variable = before.flatMap(row -> element(application, row, segment, name))
                        .or(() -> row(application, name));
                variable.ifPresentOrElse(known -> found.putIfAbsent(name, known), () -> unknown.add(name));
            }
        }
        return new FlowPath(List.copyOf(found.values()), unknown);
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{") && segment.endsWith("}");
    }

    private static String name(String segment) {
        return segment.substring(1, segment.length() - 1);
    }

    private static Optional<PathVariable> at(Map<String, PathVariable> found, String name) {
        return Optional.ofNullable(found.get(name));
    }

    private static Optional<PathVariable> row(ApplicationIr application, String name) {
        String entity = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return application.domain().entity(entity).map(e -> new PathVariable(name, e.name(), Optional.empty()));
    }

    private static Optional<PathVariable> element(
            ApplicationIr application, PathVariable row, String segment, String name) {
        return application.domain().entities().stream()
                .flatMap(entity -> relations(entity, row.entity(), segment)
                        .map(relation -> new PathVariable(
                                name, entity.name(), Optional.of(new PathVariable.Parent(row.name(), relation)))))
                .findFirst();
    }

    /** Relations of the entity that lead to the parent and whose collection there is called like the segment. */
    private static Stream<String> relations(Entity entity, String parent, String segment) {
        Stream<String> nesting = entity.partOf().stream()
                .filter(part -> part.parent().equals(parent) && isCalled(part.collection(), segment))
                .map(part -> parent.substring(0, 1).toLowerCase(Locale.ROOT) + parent.substring(1));
        Stream<String> inverses = entity.relations().stream()
                .filter(relation -> relation.kind() == Relation.Kind.MANY_TO_ONE
                        && relation.target().equals(parent))
                .filter(relation -> relation.inverse()
                        .filter(inverse -> isCalled(inverse, segment))
                        .isPresent())
                .map(Relation::name);
        return Stream.concat(nesting, inverses);
    }

    /** Whether the segment is the collection's name, in kebab case or as the model writes it. */
    private static boolean isCalled(String collection, String segment) {
        return segment.replace("-", "").equalsIgnoreCase(collection);
    }
}
