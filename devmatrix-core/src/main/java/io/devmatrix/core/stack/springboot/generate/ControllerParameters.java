package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** What the methods of one controller take, and hand on to the service. */
final class ControllerParameters {
    private static final Quote PATH_VARIABLE = Quote.parameters(
            """
            import java.util.UUID;
            import org.springframework.web.bind.annotation.PathVariable;

            @PathVariable UUID $name""");

    private static final Quote NAMED_PATH_VARIABLE = Quote.parameters(
            """
            import java.util.UUID;
            import org.springframework.web.bind.annotation.PathVariable;

            @PathVariable("$wire") UUID $name""");

    private static final Quote BODY = Quote.parameters(
            """
            import jakarta.validation.Valid;
            import org.springframework.web.bind.annotation.RequestBody;

            @Valid @RequestBody $Type body""");

    private static final Quote QUERY = Quote.parameters(
            """
            import org.springframework.util.MultiValueMap;
            import org.springframework.web.bind.annotation.RequestParam;

            @RequestParam MultiValueMap<String, String> parameters""");

    private static final Quote IF_MATCH = Quote.parameters(
            """
            import org.jspecify.annotations.Nullable;
            import org.springframework.http.HttpHeaders;
            import org.springframework.web.bind.annotation.RequestHeader;

            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch""");

    private static final Quote NAME = Quote.expression("$name");
    private static final Quote READ_QUERY = Quote.expression("$Query.read(new $Parameters(parameters))");
    private static final Quote READ_IF_MATCH = Quote.expression("$IfMatch.of(ifMatch)");

    private final JavaUnits units;
    private final EntityFacts entity;

    ControllerParameters(JavaUnits units, EntityFacts entity) {
        this.units = units;
        this.entity = entity;
    }

    /**
     * A method's parameters and what it hands on.
     *
     * @param parameters of the controller's method
     * @param ids that are in the path
     * @param arguments of the service's method
     */
    record Call(List<Code> parameters, List<Code> ids, List<Code> arguments) {
        Call and(Code parameter, Code argument) {
            List<Code> moreParameters = new ArrayList<>(parameters);
            moreParameters.add(parameter);
            List<Code> moreArguments = new ArrayList<>(arguments);
            moreArguments.add(argument);
            return new Call(moreParameters, ids, moreArguments);
        }
    }

    /** The ids of what the entity is part of. */
    Call parents() {
        List<String> variables = entity.paths().variables();
        List<String> above = variables.subList(0, variables.size() - 1);
        List<Code> ids = names(above);
        return new Call(variables(above), ids, ids.isEmpty() ? ids : List.of(new ParentKey(units).of(ids)));
    }

    Call create() {
        return body(parents(), JavaTypes.of(entity.types().create()));
    }

    Call list() {
        Code query = READ_QUERY
                .with("Query", JavaTypes.of(entity.types().query()))
                .with("Parameters", units.base("query.QueryParameters"));
        return parents().and(QUERY.code(), query);
    }

    Call item() {
        List<String> variables = entity.paths().variables();
        List<Code> arguments = new ArrayList<>(parents().arguments());
        arguments.add(names(variables).get(variables.size() - 1));
        return new Call(variables(variables), names(variables), arguments);
    }

    Call versioned() {
        return item().and(IF_MATCH.code(), ifMatch());
    }

    Call update() {
        boolean versioned = entity.entity().traits().optimisticLock();
        Call item = body(item(), JavaTypes.of(entity.types().update()));
        return versioned ? item.and(IF_MATCH.code(), ifMatch()) : item;
    }

    private Code ifMatch() {
        return READ_IF_MATCH.with("IfMatch", units.base("crud.IfMatch"));
    }

    private static Call body(Call call, TypeRef type) {
        return call.and(body(type), NAME.with("name", "body"));
    }

    private static List<Code> variables(List<String> variables) {
        return variables.stream().map(ControllerParameters::pathVariable).toList();
    }

    private static List<Code> names(List<String> variables) {
        return variables.stream()
                .map(variable -> NAME.with("name", Name.of(variable).camel()))
                .toList();
    }

    /** The request body as a parameter. */
    static Code body(TypeRef type) {
        return BODY.with("Type", type);
    }

    /** An id in the path as a parameter. */
    static Code pathVariable(String variable) {
        String name = Name.of(variable).camel();
        return name.equals(variable)
                ? PATH_VARIABLE.with("name", name)
                : NAMED_PATH_VARIABLE.with("wire", variable).with("name", name);
    }
}
