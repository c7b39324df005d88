package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.javasource.Annotations;
import io.devmatrix.core.regression.Action;
import io.devmatrix.core.regression.MigratedColumns;
import io.devmatrix.core.regression.Origin;
import io.devmatrix.core.regression.ProjectRule;
import io.devmatrix.core.regression.RuleSheet;
import io.devmatrix.core.regression.SourceFile;
import io.devmatrix.core.regression.Sources;
import io.devmatrix.core.regression.Weight;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.Annotation;
import org.eclipse.jdt.core.dom.FieldDeclaration;
import org.eclipse.jdt.core.dom.TypeDeclaration;

/** A column that the entity has and the migrations do not, or the reverse. */
public final class ColumnInOnePlace implements ProjectRule {
    @Override
    public RuleSheet sheet() {
        return new RuleSheet(
                "REG-024", "Column in one place and not in the other", Weight.CRITICAL, Action.BLOCK_PROMOTION);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return file.isMainJava() || file.origin() == Origin.MIGRATION;
    }

    @Override
    public boolean needsFiles() {
        return true;
    }

    @Override
    public Stream<Finding> check(Sources sources) {
        Entities entities = Entities.of(sources);
        MigratedColumns migrated = MigratedColumns.of(sources.migrations());
        return entities.all().stream().flatMap(type -> {
            String table = table(type);
            Map<String, MigratedColumns.Place> columns = migrated.tables().get(table);
            return columns == null ? Stream.empty() : compare(columns, mapped(entities, type), table);
        });
    }

    private Stream<Finding> compare(
            Map<String, MigratedColumns.Place> columns, Map<String, Location> mapped, String table) {
        Stream<Finding> lacking = mapped.entrySet().stream()
                .filter(column -> !columns.containsKey(column.getKey()))
                .map(column ->
                        finding(column.getValue(), "`" + table + "." + column.getKey() + "` is in no migration"));
        Stream<Finding> extra = columns.values().stream()
                .filter(place -> !mapped.containsKey(place.column()))
                .map(place -> finding(
                        place.file().locate(place.offset()), "`" + table + "." + place.column() + "` is in no entity"));
        return Stream.concat(lacking, extra);
    }

    private Finding finding(Location place, String problem) {
        return Finding.error(id(), place, problem, "Change the model, then run `mvn devmatrix:migrate`");
    }

    private static String table(TypeDeclaration type) {
        return Annotations.find(type, "Table")
                .flatMap(table -> Annotations.texts(table, "name").stream().findFirst())
                .map(ColumnInOnePlace::plain)
                .orElse("");
    }

    /** The columns of the class and of those it inherits from. */
    private static Map<String, Location> mapped(Entities entities, TypeDeclaration entity) {
        Map<String, Location> mapped = new TreeMap<>();
        for (TypeDeclaration type : entities.line(entity)) {
            Entities.fields(type).forEach(field -> columns(field)
                    .forEach(column ->
                            mapped.putIfAbsent(column, entities.file(type).locate(mark(field)))));
        }
        return mapped;
    }

    private static Set<String> columns(FieldDeclaration field) {
        return Annotations.find(field, "Column", "JoinColumn").stream()
                .flatMap(mark -> Annotations.texts(mark, "name").stream())
                .map(ColumnInOnePlace::plain)
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    private static Annotation mark(FieldDeclaration field) {
        return Annotations.find(field, "Column", "JoinColumn").orElseThrow();
    }

    private static String plain(String name) {
        return name.replaceAll("[`\"]", "");
    }
}
