package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.AccessFacts.Owner;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The methods of one class that asks whose a row is, and the repositories that they ask. */
final class AccessMethods {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package $package;

            import org.springframework.stereotype.Component;

            /** Whose rows the caller may touch: $words. */
            @Component
            public final class $Access {
                private final $Caller caller;
                $fields;

                $Access($parameters $) {
                    this.caller = caller;
                    $assignments;
                }

                $methods;
            }
            """);
    private static final Quote FIELD = Quote.members("private final $Type $name;");
    private static final Quote PARAMETER = Quote.parameters("$Type $name");
    private static final Quote ASSIGNMENT = Quote.statements("this.$name = $name;");
    private static final Quote METHOD = Quote.members(
            """
            /** Lets pass $who, and ends with 403 for others. */
            public void $name($parameters $) {
                $body;
            }
            """);
    private static final Quote UNLESS_ROLE = Quote.statements("if (!caller.hasAnyRole($roles)) { $body; }");
    private static final Quote LIST = Quote.members(
            """
            /** Shows $who all, and others their own rows. */
            public $Query<$Entity> list($Query<$Entity> query) {
                return caller.hasAnyRole($roles) ? query : new $Own<>(query, $own);
            }
            """);
    private static final Quote LIST_OWN = Quote.members(
            """
            /** Shows the caller's own rows. */
            public $Query<$Entity> list($Query<$Entity> query) {
                return new $Own<>(query, $own);
            }
            """);

    private static final Quote COUNT = Quote.members(
            """
            import java.util.Optional;
            import java.util.UUID;

            /** Whose rows are counted: all for $who, for others their own. */
            public Optional<UUID> $name() {
                return caller.hasAnyRole($roles) ? Optional.empty() : Optional.of(caller.id());
            }
            """);
    private static final Quote COUNT_OWN = Quote.members(
            """
            import java.util.Optional;
            import java.util.UUID;

            /** Whose rows are counted: the caller's own. */
            public Optional<UUID> $name() {
                return Optional.of(caller.id());
            }
            """);

    private final FactTable facts;
    private final JavaUnits units;
    private final OwnerChecks checks;
    private final List<Code> methods = new ArrayList<>();
    private final Map<String, TypeRef> repositories = new TreeMap<>();

    AccessMethods(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
        this.checks = new OwnerChecks(facts, units, this::repository);
    }

    /** Adds the method that an operation of the entity asks. */
    void add(EntityFacts entity, OperationFacts operation, AccessFacts access) {
        Owner owner = access.owner().orElseThrow();
        if (operation.kind() == Kind.LIST) {
            methods.add(list(entity, access, owner));
            return;
        }
        if (operation.kind() == Kind.COUNT) {
            methods.add(count(operation, access));
            return;
        }
        List<String> ids = entity.paths().variables();
        List<Code> parameters = new ArrayList<>();
        boolean create = operation.kind() == Kind.CREATE;
        (create ? ids.subList(0, ids.size() - 1) : ids).forEach(id -> parameters.add(id(id)));
        if (create && !owner.path().get(0).nesting()) {
            parameters.add(parameter(JavaTypes.of(entity.types().create()), "body"));
        }
        add(name(operation), parameters, access, checks.ofEntity(entity, operation, owner));
    }

    /** Adds the method that the flow asks. */
    void add(FlowFacts flow, AccessFacts access) {
        List<Code> parameters = new ArrayList<>();
        flow.variables().forEach(variable -> parameters.add(id(variable.wireName())));
        if (!flow.inputs().isEmpty()) {
            parameters.add(parameter(JavaTypes.of(flow.types().input()), FlowQuery.name(flow)));
        }
        add(
                flow.name().camel(),
                parameters,
                access,
                checks.ofFlow(flow, access.owner().orElseThrow()));
    }

    private void add(String name, List<Code> parameters, AccessFacts access, Code check) {
        List<Code> body = access.roles().isEmpty()
                ? List.of(check)
                : List.of(UNLESS_ROLE.with("roles", AccessGuards.roles(access)).with("body", List.of(check)));
        String who = access.roles().isEmpty() ? "the owner" : roles(access) + " and the owner";
        methods.add(METHOD.with("who", who)
                .with("name", name)
                .with("parameters", parameters)
                .with("body", body));
    }

    private Code list(EntityFacts entity, AccessFacts access, Owner owner) {
        Code method = (access.roles().isEmpty() ? LIST_OWN : LIST)
                .with("Query", units.base("query.ListQuery"))
                .with("Entity", JavaTypes.of(entity.types().entity()))
                .with("Own", units.base("security.OwnRows"))
                .with("own", checks.own(owner.path()));
        return access.roles().isEmpty()
                ? method
                : method.with("who", roles(access)).with("roles", AccessGuards.roles(access));
    }

    private static Code count(OperationFacts operation, AccessFacts access) {
        Code method = (access.roles().isEmpty() ? COUNT_OWN : COUNT).with("name", count(operation));
        return access.roles().isEmpty()
                ? method
                : method.with("who", roles(access)).with("roles", AccessGuards.roles(access));
    }

    /** Name of the methods that count. */
    static String count(OperationFacts operation) {
        return "countBy" + Name.of(operation.subject()).pascal();
    }

    private static String roles(AccessFacts access) {
        return Doc.list(access.roles().stream().map(role -> "`" + role + "`").toList(), "and");
    }

    /** Name of the method that an operation asks. */
    static String name(OperationFacts operation) {
        return switch (operation.kind()) {
            case CREATE -> "create";
            case READ -> "get";
            case UPDATE -> "update";
            case DELETE -> "delete";
            case EVENT -> Name.of(operation.subject()).camel();
            case LIST, COUNT, CUSTOM -> "list";
        };
    }

    private static Code id(String variable) {
        return parameter(TypeRef.of("java.util.UUID"), Name.of(variable).camel());
    }

    private static Code parameter(TypeRef type, String name) {
        return PARAMETER.with("Type", type).with("name", name);
    }

    private String repository(EntityFacts entity) {
        String name = Variables.rows(entity);
        repositories.put(name, JavaTypes.of(entity.types().repository()));
        return name;
    }

    Code unit(JavaType type, String words) {
        List<Code> parameters = new ArrayList<>(List.of(parameter(units.base("security.Caller"), "caller")));
        repositories.forEach((name, repository) -> parameters.add(parameter(repository, name)));
        return UNIT.with("Access", type.simpleName())
                .with("words", words)
                .with("Caller", units.base("security.Caller"))
                .with(
                        "fields",
                        repositories.entrySet().stream()
                                .map(rows -> FIELD.with("Type", rows.getValue()).with("name", rows.getKey()))
                                .toList())
                .with("parameters", parameters)
                .with(
                        "assignments",
                        repositories.keySet().stream()
                                .map(name -> ASSIGNMENT.with("name", name))
                                .toList())
                .with("methods", methods);
    }
}
