package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.CacheFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The methods of one controller. */
final class ControllerMethods {

    private static final Quote LIST = Quote.members(
            """
            import org.springframework.web.bind.annotation.GetMapping;

            @GetMapping
            $Page<$Read> list($parameters $) {
                return service.list($arguments);
            }
            """);

    private static final Quote GET = Quote.members(
            """
            import org.springframework.web.bind.annotation.GetMapping;

            @GetMapping("$path")
            $Read get($parameters $) {
                $access;
                return $found;
            }
            """);

    private static final Quote GET_VERSION = Quote.members(
            """
            import org.springframework.http.ResponseEntity;
            import org.springframework.web.bind.annotation.GetMapping;

            @GetMapping("$path")
            ResponseEntity<$Read> get($parameters $) {
                $access;
                return answer($found);
            }
            """);

    private static final Quote FOUND = Quote.expression("service.get($arguments)");
    private static final Quote KEPT = Quote.expression(
            """
            import java.util.List;

            reads.get(List.of($path), () -> service.get($arguments))
            """);

    private static final Quote UPDATE = Quote.members(
            """
            import org.springframework.http.MediaType;

            @$Mapping(path = "$path", consumes = MediaType.APPLICATION_JSON_VALUE)
            $Read update($parameters $) {
                $access;
                return service.update($arguments);
            }
            """);

    private static final Quote UPDATE_VERSION = Quote.members(
            """
            import org.springframework.http.MediaType;
            import org.springframework.http.ResponseEntity;

            @$Mapping(path = "$path", consumes = MediaType.APPLICATION_JSON_VALUE)
            ResponseEntity<$Read> update($parameters $) {
                $access;
                return answer(service.update($arguments));
            }
            """);

    private static final Quote DELETE = Quote.members(
            """
            import org.springframework.web.bind.annotation.DeleteMapping;

            @DeleteMapping("$path")
            @$status
            void delete($parameters $) {
                $access;
                service.delete($arguments);
            }
            """);

    private static final Quote COUNT = Quote.members(
            """
            import java.util.Map;
            import org.springframework.web.bind.annotation.GetMapping;

            @GetMapping("$path")
            Map<String, Long> $name($parameters $) {
                return service.$count($arguments);
            }
            """);

    private static final Quote COUNTED = Quote.expression("access.$count()");
    private static final Quote OWN_LIST = Quote.expression("access.list($query)");

    private final FactTable facts;
    private final JavaUnits units;
    private final EntityFacts entity;
    private final ControllerParameters parameters;
    private final ControllerAccess access;
    private final ControllerCreate create;
    private final ControllerEvents events;
    private final boolean versioned;

    ControllerMethods(FactTable facts, JavaUnits units, EntityFacts entity) {
        this.facts = facts;
        this.units = units;
        this.entity = entity;
        this.parameters = new ControllerParameters(units, entity);
        this.access = new ControllerAccess(facts, entity);
        this.create = new ControllerCreate(units, entity, parameters, access);
        this.events = new ControllerEvents(facts, units, entity, parameters);
        this.versioned = entity.entity().traits().optimisticLock();
    }

    /** The method of the operation. */
    Code method(OperationFacts operation) {
        return switch (operation.kind()) {
            case CREATE -> create.method(operation);
            case READ -> read(operation);
            case UPDATE -> update(operation);
            case DELETE -> delete(operation);
            case LIST -> list(operation);
            case COUNT -> count(operation);
            case EVENT -> item(events.method(operation), operation, events.call(operation));
            case CUSTOM -> throw new IllegalStateException("`" + operation.node() + "` is made by its flow");
        };
    }

    private Code read(OperationFacts operation) {
        ControllerParameters.Call call = parameters.item();
        Code found = CacheFacts.of(facts).age(entity).isPresent()
                ? KEPT.with("path", call.ids()).with("arguments", call.arguments())
                : FOUND.with("arguments", call.arguments());
        return (versioned ? GET_VERSION : GET)
                .with("path", below(operation))
                .with("Read", JavaTypes.of(entity.types().read()))
                .with("parameters", call.parameters())
                .with("access", access.call(operation, call))
                .with("found", found);
    }

    private Code update(OperationFacts operation) {
        String mapping = Name.of(operation.method().toLowerCase(Locale.ROOT)).pascal() + "Mapping";
        return item((versioned ? UPDATE_VERSION : UPDATE).code(), operation, parameters.update())
                .with("Mapping", TypeRef.of("org.springframework.web.bind.annotation." + mapping));
    }

    private Code list(OperationFacts operation) {
        ControllerParameters.Call call = parameters.list();
        List<Code> arguments = new ArrayList<>(call.arguments());
        int query = arguments.size() - 1;
        if (access.owner(operation).isPresent()) {
            arguments.set(query, OWN_LIST.with("query", arguments.get(query)));
        }
        return LIST.with("Page", units.base("query.PageRead"))
                .with("Read", JavaTypes.of(entity.types().read()))
                .with("parameters", call.parameters())
                .with("arguments", arguments);
    }

    private Code item(Code method, OperationFacts operation, ControllerParameters.Call call) {
        return method.with("path", below(operation))
                .with("Read", JavaTypes.of(entity.types().read()))
                .with("parameters", call.parameters())
                .with("access", access.call(operation, call))
                .with("arguments", call.arguments());
    }

    private Code delete(OperationFacts operation) {
        ControllerParameters.Call call = versioned ? parameters.versioned() : parameters.item();
        return DELETE.with("path", below(operation))
                .with("status", SuccessStatus.annotation(operation.status()))
                .with("parameters", call.parameters())
                .with("access", access.call(operation, call))
                .with("arguments", call.arguments());
    }

    private Code count(OperationFacts operation) {
        String count = AccessMethods.count(operation);
        ControllerParameters.Call call = parameters.parents();
        List<Code> arguments = new ArrayList<>(call.arguments());
        if (access.owner(operation).isPresent()) {
            arguments.add(COUNTED.with("count", count));
        }
        return COUNT.with("path", below(operation))
                .with("name", count)
                .with("count", count)
                .with("parameters", call.parameters())
                .with("arguments", arguments);
    }

    private String below(OperationFacts operation) {
        return operation.path().substring(entity.paths().collection().length());
    }
}
