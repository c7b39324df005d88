package io.devmatrix.core.ir;

import java.util.List;
import java.util.Optional;

/**
 * How the domain is served over HTTP.
 *
 * @param base path before all resources, for example {@code /api/v1}; empty for none
 * @param naming how JSON and parameter names are written
 * @param paging names and limits of lists
 * @param statuses of errors that no modelled constraint overrides
 * @param errors named business errors, in model order
 * @param resources one per served entity, in model order
 * @param security who may do what; empty when all is public
 */
public record ApiIr(
        String base,
        Naming naming,
        Paging paging,
        Statuses statuses,
        List<BusinessError> errors,
        List<Resource> resources,
        Optional<Security> security) {
    /** How JSON and parameter names are written. */
    public enum Naming {
        CAMEL,
        SNAKE
    }

    /**
     * Statuses of errors.
     *
     * @param validation a value breaks a rule of the model
     * @param unreadable the body is not JSON of the right shape: syntax, types, unknown fields
     * @param constraint a unique, foreign-key or check constraint is violated
     */
    public record Statuses(int validation, int unreadable, int constraint) {}

    public ApiIr {
        errors = List.copyOf(errors);
        resources = List.copyOf(resources);
    }

    /** The resource that serves the entity. */
    public Optional<Resource> resource(String entity) {
        return resources.stream().filter(r -> r.entity().equals(entity)).findFirst();
    }
}
