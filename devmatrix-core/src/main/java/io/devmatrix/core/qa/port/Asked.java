package io.devmatrix.core.qa.port;

/**
 * A request that arrived at a port.
 *
 * @param port its name
 * @param method HTTP method
 * @param path below the address of the port, decoded
 * @param query decoded; empty for none
 * @param body empty for none
 */
public record Asked(String port, String method, String path, String query, String body) {}
