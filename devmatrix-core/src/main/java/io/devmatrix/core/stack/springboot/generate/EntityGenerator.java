package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.ir.Traits;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The persistent class of an entity. */
final class EntityGenerator implements Generator {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package $package;

            import jakarta.persistence.Entity;
            import jakarta.persistence.Table;

            /** $doc Stored in {@code $rows}. */
            @Entity
            @Table(name = "$table")
            @$annotations
            public class $Entity extends $Base implements $interfaces {
                $fields;

                $constructors;

                $methods;
            }
            """);

    private static final Quote FREE = Quote.members(
            """
            /** Makes $a that is not stored yet. */
            public $Entity() {}
            """);

    private static final Quote FIXED = Quote.members(
            """
            /** For the database. */
            protected $Entity() {}

            /** Makes $a that is not stored yet, with all that never changes: $words. */
            public $Entity($parameters $) {
                $assignments;
            }
            """);

    private static final Quote PARAMETER = Quote.parameters("@$nullable $Type $name");
    private static final Quote ASSIGNMENT = Quote.statements("this.$name = $value;");
    private static final Quote HIDDEN =
            Quote.annotations("import org.hibernate.annotations.Filter; @Filter(name = $SoftDeletable.NOT_DELETED)");

    private final FactTable facts;
    private final JavaUnits units;
    private final JavaTypes types;
    private final DefaultValues defaults;
    private final JavaExpressions expressions;

    EntityGenerator(FactTable facts, JavaUnits units, ModelExpressions checked) {
        this.facts = facts;
        this.units = units;
        this.types = new JavaTypes(facts);
        this.defaults = new DefaultValues(facts, units);
        this.expressions = new JavaExpressions(checked, new RowAccess(facts));
    }

    @Override
    public AtomKind kind() {
        return AtomKind.ENTITY;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        EntityFacts entity = units.entity(atom);
        return units.only(entity.types().entity(), unit(entity), atom);
    }

    private Code unit(EntityFacts entity) {
        EntityShape shape = new EntityShape(entity);
        EntityFields fields = new EntityFields(facts, units, defaults, shape);
        DerivedMethods derived = new DerivedMethods(facts, entity, expressions);
        EntityMethods methods =
                new EntityMethods(facts, shape, new MachineMethods(facts, units, entity, expressions), derived);
        String doc = Doc.sentence(entity.entity().description(), Doc.capital(Doc.a(entity.name())) + ".");
        return UNIT.with("doc", doc)
                .with("rows", entity.table().name().text())
                .with("table", EntityFields.quoted(entity.table().name()))
                .with("annotations", hidden(entity, units))
                .with("Entity", entity.types().entity().simpleName())
                .with("Base", units.base(shape.baseClass()))
                .with("interfaces", interfaces(entity))
                .with("fields", fields(entity, shape, fields))
                .with("constructors", List.of(constructor(entity, shape)))
                .with("methods", methods(entity, shape, fields, methods));
    }

    /** What keeps rows that are marked as deleted out of queries and collections; a reference to one still leads to it. */
    static List<Code> hidden(EntityFacts entity, JavaUnits units) {
        return entity.entity().traits().softDelete()
                ? List.of(HIDDEN.with("SoftDeletable", units.base("entity.SoftDeletable")))
                : List.of();
    }

    private List<TypeRef> interfaces(EntityFacts entity) {
        Traits traits = entity.entity().traits();
        List<TypeRef> interfaces = new ArrayList<>();
        if (traits.softDelete()) {
            interfaces.add(units.base("entity.SoftDeletable"));
        }
        if (traits.optimisticLock()) {
            interfaces.add(units.base("entity.Versioned"));
        }
        if (entity.keptComputed().findAny().isPresent()) {
            interfaces.add(units.base("entity.Recomputable"));
        }
        return interfaces;
    }

    private static List<Code> fields(EntityFacts entity, EntityShape shape, EntityFields fields) {
        List<Code> all = new ArrayList<>();
        shape.held().stream()
                .filter(field -> !EntityShape.isKept(field))
                .map(fields::field)
                .forEach(all::add);
        collections(entity).map(fields::inverse).forEach(all::add);
        shape.own().stream().filter(EntityShape::isKept).map(fields::field).forEach(all::add);
        return all;
    }

    private static List<Code> methods(
            EntityFacts entity, EntityShape shape, EntityFields fields, EntityMethods methods) {
        List<Code> all = new ArrayList<>();
        shape.own().stream()
                .filter(field -> !EntityShape.isKept(field))
                .map(methods::of)
                .forEach(all::addAll);
        collections(entity)
                .map(inverse -> methods.inverse(inverse, fields.isMany(inverse)))
                .forEach(all::addAll);
        all.addAll(methods.derived().all());
        shape.own().stream().filter(EntityShape::isKept).map(methods::of).forEach(all::addAll);
        return all;
    }

    /** Ways back to one row are left out: without bytecode enhancement Hibernate would load them with every row. */
    private static Stream<InverseFacts> collections(EntityFacts entity) {
        return entity.inverses().stream().filter(InverseFacts::many);
    }

    private Code constructor(EntityFacts entity, EntityShape shape) {
        List<FieldFacts> fixed = shape.constructed();
        String name = entity.types().entity().simpleName();
        if (fixed.isEmpty()) {
            return FREE.with("a", Doc.a(entity.name())).with("Entity", name);
        }
        String words = fixed.stream().map(field -> field.name().human()).collect(Collectors.joining(", "));
        return FIXED.with("a", Doc.a(entity.name()))
                .with("words", words)
                .with("Entity", name)
                .with("parameters", fixed.stream().map(this::parameter).toList())
                .with(
                        "assignments",
                        fixed.stream().map(EntityGenerator::assignment).toList());
    }

    private Code parameter(FieldFacts field) {
        TypeRef type = field instanceof RelationFacts relation
                ? types.target(relation)
                : types.inEntity((AttributeFacts) field);
        return PARAMETER
                .with("nullable", EntityFields.nullable(field))
                .with("Type", type)
                .with("name", field.name().camel());
    }

    private static Code assignment(FieldFacts field) {
        return ASSIGNMENT.with("name", field.name().camel()).with("value", EntityMethods.assigned(field));
    }
}
