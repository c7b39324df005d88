package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.Node;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a flow makes a row of one entity and gives it values. */
final class FlowRow {
    private static final Quote NEW = Quote.expression("new $Type($arguments)");
    private static final Quote MAKER = Quote.expression("$Type::new");
    private static final Quote LAZY = Quote.expression("() -> $made");
    private static final Quote SET = Quote.statements("$row.set$Name($value);");
    private static final Quote SNAPSHOTS = Quote.statements("$row.takeSnapshots();");
    private static final Quote ADD = Quote.statements("$parent.add$One($row);");
    private static final Quote REMOVE = Quote.statements("$parent.remove$One($row);");
    private static final Quote RECOMPUTE = Quote.statements("$row.recompute();");
    private static final Quote SAVE = Quote.statements("$rows.save($row);");
    private static final Quote NAME = Quote.expression("$name");
    private static final Quote PARENT = Quote.expression("$row.get$Name()");
    private static final Quote NULL = Quote.expression("null");

    private static final Pattern WORD = Pattern.compile("\\w+");

    private final FlowCode code;
    private final EntityFacts entity;
    private final EntityShape shape;
    private final DefaultValues defaults;
    private final Optional<Code> whole;

    FlowRow(FlowCode code, EntityFacts entity) {
        this(code, entity, Optional.empty());
    }

    /** @param whole what the row is part of, where a variable holds it */
    private FlowRow(FlowCode code, EntityFacts entity, Optional<Code> whole) {
        this.code = code;
        this.entity = entity;
        this.whole = whole;
        this.shape = new EntityShape(entity);
        this.defaults = new DefaultValues(code.facts(), code.units());
    }

    /** A row with these values: one of them may be a variable that holds what it is part of. */
    static FlowRow of(FlowCode code, EntityFacts entity, List<Assignment> values) {
        Optional<Code> whole = entity.relations()
                .filter(RelationFacts::nesting)
                .flatMap(relation -> values.stream()
                        .filter(value -> value.target().equals(relation.name().text())))
                .map(value -> code.checked(value.value()))
                .filter(value -> value.root() instanceof Node.Variable)
                .map(code::value)
                .findFirst();
        return new FlowRow(code, entity, whole);
    }

    /** The values of assignments, by field. */
    Map<FieldFacts, Code> values(List<Assignment> assignments) {
        Map<FieldFacts, Code> values = new LinkedHashMap<>();
        assignments.forEach(a -> put(values, a.target(), code.checked(a.value())));
        return values;
    }

    /** Adds the value of a field; the row sees to the places of its decimals itself. */
    void put(Map<FieldFacts, Code> values, String name, CheckedExpression value) {
        values.put(entity.field(name).orElseThrow(), code.value(value));
    }

    /** The values by which a row is found, as its columns keep them. */
    Map<FieldFacts, Code> keys(List<Assignment> assignments) {
        Map<FieldFacts, Code> keys = new LinkedHashMap<>();
        for (Assignment key : assignments) {
            FieldFacts field = entity.field(key.target()).orElseThrow();
            CheckedExpression value = code.checked(key.value());
            keys.put(
                    field,
                    field instanceof AttributeFacts attribute ? code.value(value, attribute) : code.value(value));
        }
        return keys;
    }

    /** A new row with all that never changes. */
    Code made(Map<FieldFacts, Code> values) {
        return NEW.with("Type", JavaTypes.of(entity.types().entity()))
                .with(
                        "arguments",
                        shape.constructed().stream()
                                .map(field -> argument(field, values))
                                .toList());
    }

    private Code argument(FieldFacts field, Map<FieldFacts, Code> values) {
        Code given = values.get(field);
        if (given != null) {
            return given;
        }
        return field instanceof AttributeFacts attribute && defaults.inJava(attribute)
                ? defaults.value(attribute)
                : NULL.code();
    }

    /** What makes a new row, where a supplier is wanted. */
    Code maker(Map<FieldFacts, Code> values) {
        return shape.constructed().isEmpty()
                ? MAKER.with("Type", JavaTypes.of(entity.types().entity()))
                : LAZY.with("made", made(values));
    }

    /** Sets what may change and was not given at construction; copies of other rows come behind the relations they go over. */
    List<Code> filled(String row, Map<FieldFacts, Code> values) {
        List<Code> statements = new ArrayList<>(set(row, values, true));
        boolean copies = entity.snapshots().anyMatch(snapshot -> !values.containsKey(snapshot));
        if (copies) {
            statements.add(SNAPSHOTS.with("row", row));
        }
        statements.addAll(set(row, values, false));
        return statements;
    }

    /** Sets the fields: relations, or the others. */
    private List<Code> set(String row, Map<FieldFacts, Code> values, boolean relations) {
        return values.entrySet().stream()
                .filter(value -> value.getKey() instanceof RelationFacts == relations)
                .filter(value -> !shape.constructed().contains(value.getKey()))
                .map(value -> SET.with("row", row)
                        .with("Name", value.getKey().name().pascal())
                        .with("value", value.getValue()))
                .toList();
    }

    /** Sets all the fields of a row that is there. */
    List<Code> changed(String row, Map<FieldFacts, Code> values) {
        return Stream.concat(set(row, values, true).stream(), set(row, values, false).stream())
                .toList();
    }

    /** Stores a new row. */
    Code save(String row) {
        return SAVE.with("rows", code.repository(entity)).with("row", row);
    }

    /** Shows a new row to what it is part of. */
    List<Code> added(String row) {
        return atParent(row, ADD);
    }

    /** Hides a row from what it was part of. */
    List<Code> removed(String row) {
        return atParent(row, REMOVE);
    }

    private List<Code> atParent(String row, Quote quote) {
        return parent(name(row))
                .map(parent -> quote.with("parent", parent)
                        .with("One", collection().name().singular().pascal())
                        .with("row", row))
                .stream()
                .toList();
    }

    private Optional<RelationFacts> nesting() {
        return entity.relations().filter(RelationFacts::nesting).findFirst();
    }

    private Optional<Code> parent(Code row) {
        return whole.or(() -> nesting().map(relation -> PARENT.with("row", row)
                .with("Name", relation.name().pascal())));
    }

    private EntityFacts parentEntity() {
        return code.facts().entity(nesting().orElseThrow().relation().target());
    }

    private InverseFacts collection() {
        return parentEntity().inverses().stream()
                .filter(inverse -> inverse.nested()
                        && inverse.owner().equals(entity.entity().name()))
                .findFirst()
                .orElseThrow();
    }

    /** Brings up to date what follows from those fields of the row, in the row and in what it is part of. */
    List<Code> followed(Code row, Collection<String> changed) {
        return followed(row, new Affected(code, entity, changed));
    }

    private List<Code> followed(Code row, Affected affected) {
        List<Code> statements = new ArrayList<>();
        if (affected.reaches(entity)) {
            statements.add(RECOMPUTE.with("row", row));
        }
        parent(row)
                .ifPresent(parent -> statements.addAll(new FlowRow(code, parentEntity()).followed(parent, affected)));
        return statements;
    }

    /** Brings up to date what follows from a new row, and from it in what it is part of. */
    List<Code> recomputed(Code row) {
        List<Code> statements = new ArrayList<>();
        if (entity.keptComputed().findAny().isPresent()) {
            statements.add(RECOMPUTE.with("row", row));
        }
        statements.addAll(recomputedParents(row));
        return statements;
    }

    /** Brings up to date what follows from the row in what it is part of. */
    List<Code> recomputedParents(Code row) {
        return recomputedParents(row, Set.of());
    }

    private List<Code> recomputedParents(Code row, Set<String> changed) {
        if (nesting().isEmpty()) {
            return List.of();
        }
        Set<String> collections = new HashSet<>(changed);
        collections.add(collection().name().text());
        return new FlowRow(code, parentEntity()).recomputed(parent(row).orElseThrow(), collections);
    }

    /** The same for a row of which these collections, or parts of their rows, have changed: what reads none of them stays. */
    private List<Code> recomputed(Code row, Set<String> changed) {
        List<Code> statements = new ArrayList<>();
        if (entity.keptComputed().findAny().isPresent() && reads(changed)) {
            statements.add(RECOMPUTE.with("row", row));
        }
        statements.addAll(recomputedParents(row, changed));
        return statements;
    }

    private boolean reads(Set<String> collections) {
        return entity.attributes()
                .map(attribute -> attribute.attribute().derivation())
                .filter(Derivation.Computed.class::isInstance)
                .map(derivation ->
                        ((Derivation.Computed) derivation).expression().text())
                .flatMap(text -> WORD.matcher(text).results())
                .anyMatch(word -> collections.contains(word.group()));
    }

    /** A variable as code. */
    static Code name(String name) {
        return NAME.with("name", name);
    }
}
