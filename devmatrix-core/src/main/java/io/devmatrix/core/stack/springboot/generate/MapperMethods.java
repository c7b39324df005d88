package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Type;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The three directions of a mapper: create, update, read. */
final class MapperMethods {
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

    private static final Quote UPDATE = Quote.members(
            """
            @Override
            public void update($Entity $entity, $Update input) {
                $assignments;
            }
            """);

    private static final Quote READ = Quote.members(
            """
            @Override
            public $Read read($Entity $entity) {
                return new $Read($arguments);
            }
            """);

    private static final Quote PARAMETER = Quote.parameters("$Type $name");
    private static final Quote SET = Quote.statements("$entity.set$Name($value);");
    private static final Quote SNAPSHOTS = Quote.statements("$entity.takeSnapshots();");
    private static final Quote SET_IF = Quote.statements("input.$name().ifPresent($entity::set$Name);");
    private static final Quote SET_REFERENCE_IF =
            Quote.statements("input.$dto().ifPresent(id -> $entity.set$Name($name(id)));");
    private static final Quote SET_REFERENCES_IF =
            Quote.statements("input.$dto().ifPresent(ids -> $entity.set$Name($name(ids)));");
    private static final Quote SET_HASH =
            Quote.statements("$entity.set$Name(passwords.hash(\"$wire\", input.$name()));");
    private static final Quote SET_HASH_IF = Quote.statements(
            "input.$name().ifPresent(password -> $entity.set$Name(passwords.hash(\"$wire\", password)));");
    private static final Quote SET_CALLER = Quote.statements("$entity.set$Name($rows.getReferenceById(caller.id()));");
    private static final Quote GIVEN = Quote.expression("input.$name()");
    private static final Quote GIVEN_OR = Quote.expression("input.$name().orElse($value)");
    private static final Quote REFERENCE = Quote.expression("$name(input.$dto())");
    private static final Quote NAME = Quote.expression("$name");
    private static final Quote VALUE = Quote.expression("$entity.$accessor()");
    private static final Quote ID = Quote.expression("$entity.get$Name().getId()");
    private static final Quote ID_OR_NULL =
            Quote.expression("$entity.get$Name() == null ? null : $entity.get$Name().getId()");
    private static final Quote IDS =
            Quote.expression("$entity.get$Name().stream().map($Type::getId).sorted().toList()");

    private static final Quote ROWS = Quote.expression("$entity.get$Name().stream().map($mapper::read).toList()");

    private final FactTable facts;
    private final JavaUnits units;
    private final JavaTypes types;
    private final DefaultValues defaults;

    MapperMethods(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
        this.types = new JavaTypes(facts);
        this.defaults = new DefaultValues(facts, units);
    }

    /** The methods that the entity's operations need. */
    List<Code> of(EntityFacts entity) {
        List<Code> methods = new ArrayList<>();
        if (entity.operations(Kind.CREATE).findAny().isPresent()) {
            methods.add(create(entity));
        }
        if (entity.operations(Kind.UPDATE).findAny().isPresent()) {
            methods.add(update(entity));
        }
        methods.add(read(entity));
        return methods;
    }

    private Code create(EntityFacts entity) {
        EntityShape shape = new EntityShape(entity);
        List<FieldFacts> constructed = shape.constructed();
        List<Code> parameters = new ArrayList<>();
        units.parent(entity)
                .ifPresent(parent ->
                        parameters.add(parameter(JavaTypes.of(parent.types().entity()), parentVariable(entity))));
        parameters.add(parameter(JavaTypes.of(entity.types().create()), "input"));
        List<Code> assignments = new ArrayList<>(entity.members().create().stream()
                .filter(member -> !constructed.contains(member.field()))
                .map(member -> given(entity, member))
                .toList());
        entity.relations()
                .filter(relation -> relation.relation().byPrincipal())
                .map(relation -> caller(entity, relation))
                .forEach(assignments::add);
        List<Code> snapshots = entity.snapshots()
                .limit(1)
                .map(any -> SNAPSHOTS.with("entity", Variables.one(entity)))
                .toList();
        boolean atOnce = assignments.isEmpty() && snapshots.isEmpty();
        Code method = (atOnce ? CREATE_AT_ONCE : CREATE)
                .with("Entity", JavaTypes.of(entity.types().entity()))
                .with("parameters", parameters)
                .with(
                        "arguments",
                        constructed.stream()
                                .map(field -> argument(entity, field))
                                .toList());
        return atOnce
                ? method
                : method.with("entity", Variables.one(entity))
                        .with("assignments", assignments)
                        .with("snapshots", snapshots);
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

    private Code argument(EntityFacts entity, FieldFacts field) {
        if (field instanceof RelationFacts relation) {
            return relation.nesting() ? NAME.with("name", Variables.parent(relation)) : reference(relation);
        }
        AttributeFacts attribute = (AttributeFacts) field;
        Code given = GIVEN.with("name", field.dtoName().camel());
        return attribute.defaultValue().isPresent() && defaults.inJava(attribute)
                ? GIVEN_OR.with("name", field.dtoName().camel()).with("value", defaults.boxed(attribute))
                : given;
    }

    private static Code reference(RelationFacts relation) {
        return REFERENCE
                .with("name", Variables.finder(relation))
                .with("dto", relation.dtoName().camel());
    }

    private Code given(EntityFacts entity, Member member) {
        FieldFacts field = member.field();
        boolean patch = EntityShape.isMany(field) || !member.required() && !field.nullable() || hasDefault(field);
        return patch ? patched(entity, field) : set(entity, field);
    }

    private static boolean hasDefault(FieldFacts field) {
        return field instanceof AttributeFacts attribute
                && attribute.defaultValue().isPresent();
    }

    /** Whether the entity's rows have a password, and requests may carry it. */
    boolean hashes(EntityFacts entity) {
        return Stream.of(Kind.CREATE, Kind.UPDATE)
                        .anyMatch(kind -> entity.operations(kind).findAny().isPresent())
                && entity.attributes().anyMatch(this::isPassword);
    }

    private boolean isPassword(FieldFacts field) {
        return SecurityFacts.isPassword(facts, field);
    }

    private Code hash(Quote quote, EntityFacts entity, FieldFacts field) {
        return quote.with("entity", Variables.one(entity))
                .with("Name", field.name().pascal())
                .with("wire", field.wireName())
                .with("name", field.dtoName().camel());
    }

    private Code set(EntityFacts entity, FieldFacts field) {
        if (isPassword(field)) {
            return hash(SET_HASH, entity, field);
        }
        Code value = field instanceof RelationFacts relation
                ? reference(relation)
                : GIVEN.with("name", field.dtoName().camel());
        return SET.with("entity", Variables.one(entity))
                .with("Name", field.name().pascal())
                .with("value", value);
    }

    private Code patched(EntityFacts entity, FieldFacts field) {
        if (isPassword(field)) {
            return hash(SET_HASH_IF, entity, field);
        }
        if (field instanceof RelationFacts relation) {
            return (relation.toMany() ? SET_REFERENCES_IF : SET_REFERENCE_IF)
                    .with("dto", relation.dtoName().camel())
                    .with("entity", Variables.one(entity))
                    .with("Name", relation.name().pascal())
                    .with("name", Variables.finder(relation));
        }
        return SET_IF.with("name", field.dtoName().camel())
                .with("entity", Variables.one(entity))
                .with("Name", field.name().pascal());
    }

    private Code update(EntityFacts entity) {
        boolean partial = facts.resource(entity).stream()
                .flatMap(resource -> resource.operations(Operation.Update.class))
                .anyMatch(Operation.Update::partial);
        return UPDATE.with("Entity", JavaTypes.of(entity.types().entity()))
                .with("entity", Variables.one(entity))
                .with("Update", JavaTypes.of(entity.types().update()))
                .with(
                        "assignments",
                        updated(entity)
                                .map(Member::field)
                                .map(field -> partial || EntityShape.isMany(field)
                                        ? patched(entity, field)
                                        : set(entity, field))
                                .toList());
    }

    /** Members in order; a state whose events ask or set something comes last, so that they see the row as requested. */
    private Stream<Member> updated(EntityFacts entity) {
        List<Member> members = entity.members().update();
        return Stream.concat(
                members.stream().filter(member -> !isGuarded(member.field())),
                members.stream().filter(member -> isGuarded(member.field())));
    }

    private boolean isGuarded(FieldFacts field) {
        return field instanceof AttributeFacts attribute
                && facts.findMachine(attribute.attribute().machine())
                        .filter(EventMethods::hasAny)
                        .isPresent();
    }

    private Code read(EntityFacts entity) {
        List<Code> values = new ArrayList<>(entity.members().read().stream()
                .map(m -> value(entity, m.field()))
                .toList());
        entity.embedded().map(inverse -> rows(entity, inverse)).forEach(values::add);
        return READ.with("Read", JavaTypes.of(entity.types().read()))
                .with("Entity", JavaTypes.of(entity.types().entity()))
                .with("entity", Variables.one(entity))
                .with("arguments", values);
    }

    private Code rows(EntityFacts entity, InverseFacts inverse) {
        return ROWS.with("entity", Variables.one(entity))
                .with("Name", inverse.name().pascal())
                .with("mapper", Variables.mapper(facts.entity(inverse.owner())));
    }

    private Code value(EntityFacts entity, FieldFacts field) {
        if (field instanceof RelationFacts relation) {
            return id(entity, relation);
        }
        AttributeFacts attribute = (AttributeFacts) field;
        boolean is = JavaTypes.isPrimitive(attribute) && attribute.type().kind() == Type.Kind.BOOLEAN;
        return VALUE.with("entity", Variables.one(entity))
                .with("accessor", (is ? "is" : "get") + field.name().pascal());
    }

    private Code id(EntityFacts entity, RelationFacts relation) {
        if (relation.toMany()) {
            return IDS.with("entity", Variables.one(entity))
                    .with("Name", relation.name().pascal())
                    .with("Type", types.target(relation));
        }
        return (relation.nullable() ? ID_OR_NULL : ID)
                .with("entity", Variables.one(entity))
                .with("Name", relation.name().pascal());
    }
}
