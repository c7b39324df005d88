package io.devmatrix.core.facts;

/**
 * The Java packages of a service.
 *
 * @param root as the model states it
 * @param base classes that all entities share
 * @param domain entities and enums
 * @param repository repositories
 * @param service services, mappers and hooks
 * @param flow business operations of several steps
 * @param event events that flows emit
 * @param port what is outside of the service
 * @param web controllers
 * @param dto requests and answers
 * @param security who may do what
 */
public record Packages(
        String root,
        String base,
        String domain,
        String repository,
        String service,
        String flow,
        String event,
        String port,
        String web,
        String dto,
        String security) {
    static Packages of(String root) {
        return new Packages(
                root,
                root + ".base",
                root + ".domain",
                root + ".repository",
                root + ".service",
                root + ".flow",
                root + ".event",
                root + ".port",
                root + ".web",
                root + ".dto",
                root + ".security");
    }
}
