package io.devmatrix.core.structure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The packages and what each may import of the others, of {@code architecture.md}. They stand in order: a package may
 * name only such as stand above it, so there is no way to write a cycle.
 */
final class Packages {
    /** The front door, at the end of the way of the data. */
    static final String ROOT = "";

    private static final Map<String, Set<String>> ALLOWED = new LinkedHashMap<>();

    static {
        allow("ir");
        allow("finding");
        allow("word");
        allow("output");
        allow("process");
        allow("javasource", "finding", "word");
        allow("template", "output");
        allow("load", "ir", "finding");
        allow("facts", "ir", "word");
        allow("expression", "ir", "finding");
        allow("check", "ir", "finding", "facts", "word");
        allow("logic", "ir", "finding", "expression", "check");
        allow("database", "finding", "process");
        allow("git", "process");
        allow("slot", "finding");
        allow("llm", "finding", "process", "slot"); // and nobody names it
        allow("slot.contract", "ir", "expression");
        allow("slot.judge", "ir", "expression", "process", "slot.contract");
        allow("slot.lock", "finding", "output", "slot.contract");
        allow("slot.fill", "ir", "expression", "finding", "output", "slot", "slot.contract", "slot.lock");
        allow("migrate", "ir", "finding", "output", "facts", "expression");
        allow("plan", "ir", "expression", "output");
        allow("generate", "output", "plan");
        allow("generate.openapi", "ir", "facts", "expression", "output", "plan", "generate");
        allow("diff");
        allow("regression", "finding", "output", "javasource", "load", "migrate", "facts");
        allow(
                "qa",
                "ir",
                "finding",
                "output",
                "javasource",
                "regression",
                "facts",
                "expression",
                "template",
                "database",
                "migrate",
                "slot.contract",
                "slot.lock");
        allow("qa.token");
        allow("qa.flow", "ir", "facts", "expression", "slot.contract", "qa.token");
        allow("qa.port");
        allow("qa.compliance", "ir", "facts", "expression", "qa", "qa.flow");
        allow("qa.report", "ir", "finding", "facts", "output", "plan", "qa");
        allow(
                "qa.http",
                "ir",
                "finding",
                "facts",
                "expression",
                "check",
                "database",
                "migrate",
                "generate.openapi",
                "qa",
                "qa.flow",
                "qa.port",
                "qa.token",
                "slot.contract");
        allow("launch", "qa.http");
        allow("promote.tree", "javasource");
        allow("promote.rule", "promote.tree");
        allow("promote.learn", "promote.rule", "promote.tree");
        allow("promote.store", "database");
        allow("promote", "promote.learn", "promote.rule", "promote.store", "promote.tree");
        allow("promote.mine", "promote", "promote.learn", "promote.rule", "promote.tree");
        allow("promote.idiom", "javasource", "slot.contract", "slot.judge");
        allow(
                "promote.fill",
                "ir",
                "facts",
                "expression",
                "javasource",
                "output",
                "word",
                "slot.contract",
                "promote.idiom",
                "promote.rule",
                "promote.tree");
        allow(
                "promote.prove",
                "finding",
                "output",
                "regression",
                "slot.contract",
                "promote",
                "promote.fill",
                "promote.mine",
                "promote.rule",
                "promote.tree");
        allow(
                "promote.pack",
                "finding",
                "output",
                "slot.contract",
                "promote",
                "promote.fill",
                "promote.rule",
                "promote.tree");
        allow(
                "promote.publish",
                "promote",
                "promote.mine",
                "promote.pack",
                "promote.prove",
                "promote.rule",
                "promote.store",
                "promote.tree");
        allow("stack", "check", "facts", "generate", "launch", "qa", "regression", "slot.contract");
        allow(
                "stack.springboot.generate",
                "ir",
                "finding",
                "output",
                "javasource",
                "template",
                "facts",
                "expression",
                "check",
                "plan",
                "generate",
                "generate.openapi",
                "slot.contract",
                "word");
        allow("stack.springboot.regression", "finding", "javasource", "regression");
        allow("stack.springboot.qa", "finding", "output", "process", "launch", "qa", "qa.port", "qa.http");
        allow(
                "stack.springboot",
                "launch",
                "check",
                "facts",
                "generate",
                "qa",
                "regression",
                "slot.contract",
                "stack",
                "stack.springboot.generate",
                "stack.springboot.qa",
                "stack.springboot.regression");
        allow(
                ROOT,
                "ir",
                "finding",
                "output",
                "template",
                "load",
                "facts",
                "expression",
                "check",
                "logic",
                "database",
                "migrate",
                "plan",
                "generate",
                "diff",
                "git",
                "process",
                "qa",
                "qa.port",
                "qa.token",
                "qa.http",
                "regression",
                "qa.compliance",
                "qa.report",
                "launch",
                "slot",
                "slot.contract",
                "slot.judge",
                "slot.lock",
                "slot.fill",
                "promote",
                "promote.fill",
                "promote.mine",
                "promote.pack",
                "promote.prove",
                "promote.publish",
                "promote.rule",
                "promote.store",
                "promote.tree",
                "stack");
    }

    private Packages() {}

    private static void allow(String name, String... others) {
        List<String> above = List.copyOf(ALLOWED.keySet());
        if (!above.containsAll(List.of(others))) {
            throw new IllegalStateException("`" + name + "` names a package that does not stand above it");
        }
        ALLOWED.put(name, Set.of(others));
    }

    /** All packages below the root, the root itself as {@link #ROOT}. */
    static Set<String> all() {
        return ALLOWED.keySet();
    }

    static boolean mayImport(String name, String other) {
        return name.equals(other) || ALLOWED.getOrDefault(name, Set.of()).contains(other);
    }
}
