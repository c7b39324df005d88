package io.devmatrix.core.structure;

import java.util.Map;
import java.util.Set;

/** Which packages may import which library; {@code java.} and the null marks are free to all. */
final class Libraries {
    private static final Set<String> FREE = Set.of("java.", "org.jspecify.annotations.");

    /** What opens sockets, and so is not free. */
    private static final Map<String, Set<String>> SOCKETS = Map.of(
            "java.net.http.", Set.of("llm", "stack.springboot.qa"),
            "java.net.Socket", Set.of("llm", "qa.http"), // the address of a proxy; the judge's own client
            "java.net.ServerSocket", Set.of("database", "stack.springboot.qa"), // to find a free port
            "java.net.Datagram", Set.of(),
            "java.net.HttpURLConnection", Set.of(),
            "java.net.URLConnection", Set.of(),
            "java.nio.channels.SocketChannel", Set.of(),
            "java.nio.channels.ServerSocketChannel", Set.of(),
            "java.nio.channels.AsynchronousS", Set.of());

    private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(
            Map.entry(
                    "tools.jackson.",
                    Set.of(
                            "diff",
                            "llm",
                            "load",
                            "migrate",
                            "promote.fill",
                            "promote.pack",
                            "promote.prove",
                            "promote.rule",
                            "promote.store",
                            "slot.judge",
                            "slot.lock",
                            "template",
                            "qa",
                            "qa.http",
                            "stack.springboot.qa")),
            Map.entry("com.sun.net.httpserver.", Set.of("qa.port")),
            Map.entry("com.networknt.schema.", Set.of("qa.http")),
            Map.entry("org.snakeyaml.engine.", Set.of("load")),
            Map.entry("dev.cel.", Set.of("expression")),
            Map.entry("com.google.common.", Set.of("expression")), // the lists of CEL's tree
            Map.entry(
                    "org.eclipse.jdt.core.dom.",
                    Set.of(
                            "javasource",
                            "promote.fill",
                            "promote.idiom",
                            "promote.tree",
                            "regression",
                            "stack.springboot.regression")),
            Map.entry("org.eclipse.jdt.core.", Set.of("slot.judge")), // with bindings, which no one else resolves
            Map.entry("org.eclipse.", Set.of("javasource")),
            Map.entry("org.apache.velocity.", Set.of("template")),
            Map.entry("org.flywaydb.", Set.of("database")),
            Map.entry("org.apache.hc.core5.", Set.of("qa.http")),
            Map.entry("org.postgresql.", Set.of("database")),
            Map.entry("org.tukaani.xz.", Set.of("database")),
            Map.entry("javax.crypto.", Set.of("qa.token")),
            Map.entry("javax.net.ssl.", Set.of("llm")),
            Map.entry("javax.tools.", Set.of("qa", "slot.judge")));

    private Libraries() {}

    /** Whether the package, named below the root, may import the class of another library. */
    static boolean mayImport(String name, String className) {
        boolean isSocket = SOCKETS.keySet().stream().anyMatch(className::startsWith);
        return isSocket ? isListed(SOCKETS, name, className) : isFree(className) || isListed(ALLOWED, name, className);
    }

    private static boolean isFree(String className) {
        return FREE.stream().anyMatch(className::startsWith);
    }

    private static boolean isListed(Map<String, Set<String>> libraries, String name, String className) {
        return libraries.entrySet().stream()
                .anyMatch(library -> className.startsWith(library.getKey())
                        && library.getValue().contains(name));
    }
}
