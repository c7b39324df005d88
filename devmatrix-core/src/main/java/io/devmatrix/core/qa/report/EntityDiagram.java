package io.devmatrix.core.qa.report;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.qa.report.Svg.Point;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The entities with their attributes, and an arrow for each relation. */
final class EntityDiagram {
    private static final double WIDTH = 230;
    private static final double LINE = 18;
    private static final double HEAD = 30;
    private static final double INSET = 10;
    private static final int MOST = 12;

    private final FactTable facts;
    private final GridLayout grid;
    private final List<RelationFacts> relations = new ArrayList<>();
    private final List<EntityFacts> owners = new ArrayList<>();

    private EntityDiagram(FactTable facts) {
        this.facts = facts;
        this.grid = new GridLayout(targets(facts));
    }

    /** The picture. */
    static String of(FactTable facts) {
        return new EntityDiagram(facts).picture();
    }

    private static Map<String, Set<String>> targets(FactTable facts) {
        Map<String, Set<String>> targets = new LinkedHashMap<>();
        facts.entities()
                .forEach(entity -> targets.put(
                        entity.entity().name(),
                        entity.relations()
                                .map(relation -> relation.relation().target())
                                .collect(Collectors.toCollection(TreeSet::new))));
        return targets;
    }

    private String picture() {
        Svg svg = new Svg("entities");
        GridRouting routing = routing();
        GridGeometry geometry = new GridGeometry(routing, grid.columns(), WIDTH, heights());
        for (int i = 0; i < relations.size(); i++) {
            arrow(svg, geometry.points(routing.ways().get(i), height(owners.get(i)), height(target(i))), i);
        }
        facts.entities().forEach(entity -> box(svg, geometry.corner(cell(entity)), entity));
        String words = facts.entities().stream().map(this::words).collect(Collectors.joining(". "));
        return svg.picture("Entities and their relations", words);
    }

    private GridRouting routing() {
        GridRouting routing = new GridRouting();
        facts.entities().forEach(entity -> entity.relations().forEach(relation -> {
            facts.findEntity(relation.relation().target()).ifPresent(target -> {
                owners.add(entity);
                relations.add(relation);
                routing.add(cell(entity), cell(target));
            });
        }));
        return routing;
    }

    private GridLayout.Cell cell(EntityFacts entity) {
        return grid.cell(entity.entity().name());
    }

    private EntityFacts target(int relation) {
        return facts.entity(relations.get(relation).relation().target());
    }

    private List<Double> heights() {
        List<Double> heights = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            int current = row;
            heights.add(facts.entities().stream()
                    .filter(entity -> cell(entity).row() == current)
                    .mapToDouble(EntityDiagram::height)
                    .max()
                    .orElse(0));
        }
        return heights;
    }

    private static double height(EntityFacts entity) {
        return HEAD + lines(entity).size() * LINE + INSET;
    }

    private static List<String> lines(EntityFacts entity) {
        List<String> all = entity.attributes()
                .filter(AttributeFacts::declared)
                .map(attribute -> attribute.name().text() + ": " + type(attribute))
                .toList();
        List<String> lines = new ArrayList<>(all.stream().limit(MOST).toList());
        if (all.size() > MOST) {
            lines.add("and " + (all.size() - MOST) + " more");
        }
        return lines;
    }

    private static String type(AttributeFacts attribute) {
        Type type = attribute.type();
        String name = type.enumName().isEmpty() ? type.kind().name().toLowerCase(Locale.ROOT) : type.enumName();
        return name + (attribute.nullable() ? "?" : "");
    }

    private void box(Svg svg, Point corner, EntityFacts entity) {
        svg.rectangle("box", corner, WIDTH, height(entity));
        double x = corner.x() + INSET;
        svg.text("name", new Point(x, corner.y() + 20), Svg.fit(entity.entity().name(), WIDTH - 2 * INSET));
        double y = corner.y() + HEAD + 12;
        for (String line : lines(entity)) {
            svg.text("field", new Point(x, y), Svg.fit(line, WIDTH - 2 * INSET));
            y += LINE;
        }
    }

    private void arrow(Svg svg, List<Point> points, int i) {
        RelationFacts relation = relations.get(i);
        String kind = relation.nesting() ? "edge part" : relation.nullable() ? "edge optional" : "edge";
        svg.arrow(kind, points, words(owners.get(i), relation));
        if (relation.toMany()) {
            svg.dot(points.get(0));
        }
    }

    private String words(EntityFacts entity) {
        String related =
                entity.relations().map(relation -> words(entity, relation)).collect(Collectors.joining(", "));
        return entity.entity().name() + (related.isEmpty() ? "" : ": " + related);
    }

    private static String words(EntityFacts owner, RelationFacts relation) {
        return owner.entity().name() + "." + relation.name().text()
                + (relation.nesting() ? " is part of " : relation.toMany() ? " refers to many of " : " refers to ")
                + relation.relation().target();
    }
}
