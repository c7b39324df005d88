package io.devmatrix.core.ir;

/**
 * The application as its model states it: deeply immutable and stack-neutral.
 *
 * @param service kebab-case name of the service
 * @param packageName root Java package of the generated code
 * @param title shown in the API document
 * @param description free text; empty when the model has none
 * @param version of the API, as the API document shows it
 * @param domain entities and enums
 * @param api how the domain is served over HTTP
 * @param behaviour state machines, flows, invariants, free-text behaviour
 * @param infrastructure what surrounds the service
 */
public record ApplicationIr(
        String service,
        String packageName,
        String title,
        String description,
        String version,
        DomainIr domain,
        ApiIr api,
        BehaviourIr behaviour,
        InfrastructureIr infrastructure) {}
