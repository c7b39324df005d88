package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How a mapper makes a row of a request. */
final class MapperCreate {
    private static final Quote CREATE = Quote.members(
            """
            @Override
            public $Entity create($parameters $) {
                $Entity $entity = new $Entity($arguments);
                $assignments;
                $snapshots;
                return $entity;
            }
            """);

    private static final Quote CREATE_AT_ONCE = Quote.members(
            """
            @Override
            public $Entity create($parameters $) {
                return new $Entity($arguments);
            }
            """);

    private static final Quote PARAMETER = Quote.parameters("$Type $name");
    private static final Quote SNAPSHOTS = Quote.statements("$entity.takeSnapshots();");
    private static final Quote SET_CALLER = Quote.statements("$entity.set$Name($rows.getReferenceById(caller.id()));");
    private static final Quote GIVEN = Quote.expression("input.$name()");
    private static final Quote GIVEN_OR = Quote.expression("input.$name().orElse($value)");
    private static final Quote NAME = Quote.expression("$name");

    private final FactTable facts;
    private final JavaUnits units;
    private final DefaultValues defaults;
    private final MapperAssignments assignments;

    MapperCreate(FactTable facts, JavaUnits units, MapperAssignments assignments) {
        this.facts = facts;
        this.units = units;
        this.defaults = new DefaultValues(facts, units);
        this.assignments = assignments;
    }

    /** The method that makes a row of a request. */
    Code method(EntityFacts entity) {
        List<FieldFacts> constructed = new EntityShape(entity).constructed();
        List<Code> assigned = assigned(entity, constructed);
        List<Code> snapshots = entity.snapshots()
                .limit(1)
                .map(any -> SNAPSHOTS.with("entity", Variables.one(entity)))
                .toList();
        boolean atOnce = assigned.isEmpty() && snapshots.isEmpty();
        Code method = (atOnce ? CREATE_AT_ONCE : CREATE)
                .with("Entity", JavaTypes.of(entity.types().entity()))
                .with("parameters", parameters(entity))
                .with("arguments", constructed.stream().map(this::argument).toList());
        return atOnce
                ? method
                : method.with("entity", Variables.one(entity))
                        .with("assignments", assigned)
                        .with("snapshots", snapshots);
    }

    private List<Code> parameters(EntityFacts entity) {
        List<Code> parameters = new ArrayList<>();
        units.parent(entity)
                .ifPresent(parent ->
                        parameters.add(parameter(JavaTypes.of(parent.types().entity()), parentVariable(entity))));
        parameters.add(parameter(JavaTypes.of(entity.types().create()), "input"));
        return parameters;
    }

    private List<Code> assigned(EntityFacts entity, List<FieldFacts> constructed) {
        Stream<Code> given = entity.members().create().stream()
                .filter(member -> !constructed.contains(member.field()))
                .map(member -> given(entity, member));
        Stream<Code> callers = entity.relations()
                .filter(relation -> relation.relation().byPrincipal())
                .map(relation -> caller(entity, relation));
        return Stream.concat(given, callers).toList();
    }

    /** The new row refers to who makes it; nothing but the key is asked for. */
    private Code caller(EntityFacts entity, RelationFacts relation) {
        return SET_CALLER
                .with("entity", Variables.one(entity))
                .with("Name", relation.name().pascal())
                .with("rows", Variables.rows(facts.entity(relation.relation().target())));
    }

    private static Code parameter(TypeRef type, String name) {
        return PARAMETER.with("Type", type).with("name", name);
    }

    private static String parentVariable(EntityFacts entity) {
        return entity.relations()
                .filter(RelationFacts::nesting)
                .findFirst()
                .map(Variables::parent)
                .orElseThrow();
    }

    private Code argument(FieldFacts field) {
        if (field instanceof RelationFacts relation) {
            return relation.nesting()
                    ? NAME.with("name", Variables.parent(relation))
                    : MapperAssignments.reference(relation);
        }
        AttributeFacts attribute = (AttributeFacts) field;
        Code given = GIVEN.with("name", field.dtoName().camel());
        return attribute.defaultValue().isPresent() && defaults.inJava(attribute)
                ? GIVEN_OR.with("name", field.dtoName().camel()).with("value", defaults.boxed(attribute))
                : given;
    }

    private Code given(EntityFacts entity, Member member) {
        FieldFacts field = member.field();
        boolean patch = EntityShape.isMany(field) || !member.required() && !field.nullable() || hasDefault(field);
        return patch ? assignments.ifGiven(entity, field) : assignments.set(entity, field);
    }

    private static boolean hasDefault(FieldFacts field) {
        return field instanceof AttributeFacts attribute
                && attribute.defaultValue().isPresent();
    }
}
