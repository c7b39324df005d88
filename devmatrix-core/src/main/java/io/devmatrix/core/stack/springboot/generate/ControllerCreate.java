package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;

/** How a controller creates: 201 with the place of the new row, or what else the model says. */
final class ControllerCreate {
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

    private static final Quote VERSION = Quote.expression("created.version()");

    private final JavaUnits units;
    private final EntityFacts entity;
    private final ControllerParameters parameters;
    private final ControllerAccess access;
    private final boolean versioned;

    ControllerCreate(JavaUnits units, EntityFacts entity, ControllerParameters parameters, ControllerAccess access) {
        this.units = units;
        this.entity = entity;
        this.parameters = parameters;
        this.access = access;
        this.versioned = entity.entity().traits().optimisticLock();
    }

    /** The method, with the status that the model says. */
    Code method(OperationFacts operation) {
        ControllerParameters.Call call = parameters.create();
        return create(operation.status())
                .with("Read", JavaTypes.of(entity.types().read()))
                .with("parameters", call.parameters())
                .with("access", access.call(operation, call))
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
}
