package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.CacheFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.ir.StateMachine.Transition;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The methods of one controller. */
final class ControllerMethods {
    private static final Quote CREATE = Quote.members(
            """
            import org.springframework.http.MediaType;
            import org.springframework.http.ResponseEntity;
            import org.springframework.web.bind.annotation.PostMapping;

            @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
            ResponseEntity<$Read> create($parameters $) {
                $access;
                $Read created = service.create($arguments);
                return $Answers.created(created.id(), created, $more);
            }
            """);

    private static final Quote CREATE_WITH_STATUS = Quote.members(
            """
            import org.springframework.http.MediaType;
            import org.springframework.web.bind.annotation.PostMapping;

            @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
            @$status
            $Read create($parameters $) {
                $access;
                return service.create($arguments);
            }
            """);

    private static final Quote CREATE_VERSION_WITH_STATUS = Quote.members(
            """
            import org.springframework.http.HttpStatus;
            import org.springframework.http.MediaType;
            import org.springframework.http.ResponseEntity;
            import org.springframework.web.bind.annotation.PostMapping;

            @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
            ResponseEntity<$Read> create($parameters $) {
                $access;
                $Read created = service.create($arguments);
                return ResponseEntity.status(HttpStatus.$STATUS).eTag($IfMatch.tag(created.version())).body(created);
            }
            """);

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

    private static final Quote EVENT = Quote.members(
            """
            import org.springframework.web.bind.annotation.PostMapping;

            @PostMapping("$path")
            $Read $event($parameters $) {
                $access;
                return service.fire($arguments);
            }
            """);

    private static final Quote EVENT_VERSION = Quote.members(
            """
            import org.springframework.http.ResponseEntity;
            import org.springframework.web.bind.annotation.PostMapping;

            @PostMapping("$path")
            ResponseEntity<$Read> $event($parameters $) {
                $access;
                return answer(service.fire($arguments));
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
    private static final Quote VERSION = Quote.expression("created.version()");
    private static final Quote CONSTANT = Quote.expression("$Machine.$EVENT");

    private final FactTable facts;
    private final JavaUnits units;
    private final EntityFacts entity;
    private final ControllerParameters parameters;
    private final boolean versioned;

    ControllerMethods(FactTable facts, JavaUnits units, EntityFacts entity) {
        this.facts = facts;
        this.units = units;
        this.entity = entity;
        this.parameters = new ControllerParameters(units, entity);
        this.versioned = entity.entity().traits().optimisticLock();
    }

    /** The method of the operation. */
    Code method(OperationFacts operation) {
        return switch (operation.kind()) {
            case CREATE -> create(operation);
            case READ -> read(operation);
            case UPDATE -> item(versioned ? UPDATE_VERSION : UPDATE, operation, parameters.update())
                    .with(
                            "Mapping",
                            TypeRef.of("org.springframework.web.bind.annotation."
                                    + Name.of(operation.method().toLowerCase(Locale.ROOT))
                                            .pascal() + "Mapping"));
            case DELETE -> delete(operation);
            case LIST -> list(operation);
            case COUNT -> count(operation);
            case EVENT -> event(operation);
            case CUSTOM -> throw new IllegalStateException("`" + operation.node() + "` is made by its flow");
        };
    }

    private Code read(OperationFacts operation) {
        ControllerParameters.Call call = parameters.item();
        Code found = CacheFacts.of(facts).age(entity).isPresent()
                ? KEPT.with("path", call.arguments()).with("arguments", call.arguments())
                : FOUND.with("arguments", call.arguments());
        return (versioned ? GET_VERSION : GET)
                .with("path", below(operation))
                .with("Read", JavaTypes.of(entity.types().read()))
                .with("parameters", call.parameters())
                .with("access", access(operation, call))
                .with("found", found);
    }

    /** The call that asks for the owner; nothing where no rule does. */
    private List<Code> access(OperationFacts operation, ControllerParameters.Call call) {
        Optional<AccessFacts.Owner> owner = owner(operation);
        if (owner.isEmpty()) {
            return List.of();
        }
        int ids = entity.paths().variables().size() - (operation.kind() == Kind.CREATE ? 1 : 0);
        boolean body =
                operation.kind() == Kind.CREATE && !owner.get().path().get(0).nesting();
        return List.of(
                GuardCode.call(AccessMethods.name(operation), call.arguments().subList(0, body ? ids + 1 : ids)));
    }

    private Optional<AccessFacts.Owner> owner(OperationFacts operation) {
        return SecurityFacts.access(facts, operation).owner();
    }

    private Code create(OperationFacts operation) {
        ControllerParameters.Call call = parameters.create();
        return create(operation.status())
                .with("Read", JavaTypes.of(entity.types().read()))
                .with("parameters", call.parameters())
                .with("access", access(operation, call))
                .with("arguments", call.arguments());
    }

    /** Only 201 says where the new row is: no other status gives `Location` that meaning. */
    private Code create(int status) {
        if (status == SuccessStatus.CREATED) {
            return CREATE.with("Answers", units.base("web.CrudAnswers"))
                    .with("more", versioned ? List.of(VERSION.code()) : List.of());
        }
        return versioned
                ? CREATE_VERSION_WITH_STATUS
                        .with("STATUS", SuccessStatus.name(status).orElseThrow())
                        .with("IfMatch", units.base("crud.IfMatch"))
                : CREATE_WITH_STATUS.with("status", SuccessStatus.annotation(status));
    }

    private Code list(OperationFacts operation) {
        ControllerParameters.Call call = parameters.list();
        List<Code> arguments = new ArrayList<>(call.arguments());
        int query = arguments.size() - 1;
        if (owner(operation).isPresent()) {
            arguments.set(query, OWN_LIST.with("query", arguments.get(query)));
        }
        return LIST.with("Page", units.base("query.PageRead"))
                .with("Read", JavaTypes.of(entity.types().read()))
                .with("parameters", call.parameters())
                .with("arguments", arguments);
    }

    private Code item(Quote quote, OperationFacts operation, ControllerParameters.Call call) {
        return quote.with("path", below(operation))
                .with("Read", JavaTypes.of(entity.types().read()))
                .with("parameters", call.parameters())
                .with("access", access(operation, call))
                .with("arguments", call.arguments());
    }

    private Code delete(OperationFacts operation) {
        ControllerParameters.Call call = versioned ? parameters.versioned() : parameters.item();
        return DELETE.with("path", below(operation))
                .with("status", SuccessStatus.annotation(operation.status()))
                .with("parameters", call.parameters())
                .with("access", access(operation, call))
                .with("arguments", call.arguments());
    }

    private Code count(OperationFacts operation) {
        String count = AccessMethods.count(operation);
        ControllerParameters.Call call = parameters.parents();
        List<Code> arguments = new ArrayList<>(call.arguments());
        if (owner(operation).isPresent()) {
            arguments.add(COUNTED.with("count", count));
        }
        return COUNT.with("path", below(operation))
                .with("name", count)
                .with("count", count)
                .with("parameters", call.parameters())
                .with("arguments", arguments);
    }

    private Code event(OperationFacts operation) {
        StateMachine machine = facts.application().behaviour().machines().stream()
                .filter(candidate -> operation.node().startsWith(candidate.node() + "."))
                .findFirst()
                .orElseThrow();
        Transition transition = machine.transitions().stream()
                .filter(candidate -> candidate.event().equals(operation.subject()))
                .findFirst()
                .orElseThrow();
        Code constant = CONSTANT.with("Machine", JavaTypes.of(units.machine(machine)))
                .with("EVENT", MachineGenerator.event(transition));
        ControllerParameters.Call call = versioned ? parameters.versioned() : parameters.item();
        List<Code> arguments = new ArrayList<>(call.arguments());
        arguments.add(entity.paths().variables().size(), constant);
        return item(
                        versioned ? EVENT_VERSION : EVENT,
                        operation,
                        new ControllerParameters.Call(call.parameters(), arguments))
                .with("event", Name.of(operation.subject()).camel());
    }

    private String below(OperationFacts operation) {
        return operation.path().substring(entity.paths().collection().length());
    }
}
