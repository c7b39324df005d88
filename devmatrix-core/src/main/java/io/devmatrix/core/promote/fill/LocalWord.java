package io.devmatrix.core.promote.fill;

import io.devmatrix.core.promote.tree.Kinds;
import io.devmatrix.core.promote.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Words for locals: the member they come from, one of the many it is of, or what their type is called. */
final class LocalWord {
    static final String ANY = "value";

    /** Calls without arguments whose name says nothing of what they give. */
    private static final Set<String> PLAIN = Set.of("iterator", "stream", "size", "next", "length", "toList", "clone");

    private static final Map<String, String> BY_TYPE = Map.ofEntries(
            Map.entry("BigDecimal", "amount"),
            Map.entry("int", "number"),
            Map.entry("long", "number"),
            Map.entry("boolean", "met"),
            Map.entry("String", "text"),
            Map.entry("List", "values"),
            Map.entry("Set", "values"),
            Map.entry("StringBuilder", "text"));

    private LocalWord() {}

    /** Of a variable of that type, with that initial value. */
    static String of(Tree type, Tree value) {
        return member(value).filter(name -> !PLAIN.contains(name)).orElseGet(() -> ofType(type));
    }

    /** The member that a chain without arguments ends with. */
    static Optional<String> member(Tree chain) {
        if (!chain.kind().equals(Kinds.CHAIN)) {
            return Optional.empty();
        }
        List<Tree> calls = chain.children().get(1).children();
        boolean plain = calls.stream()
                .allMatch(call -> call.children().get(2).children().isEmpty());
        return plain ? Optional.of(name(calls.get(calls.size() - 1))) : Optional.empty();
    }

    /** The name of a call. */
    static String name(Tree call) {
        return call.children().get(1).text();
    }

    /** One of several of that name; empty for a name that is no plural. */
    static Optional<String> one(String many) {
        if (many.endsWith("ies") && many.length() > 4) {
            return Optional.of(many.substring(0, many.length() - 3) + "y");
        }
        if (many.matches(".*(?:s|x|z|ch|sh)es") && many.length() > 4) {
            return Optional.of(many.substring(0, many.length() - 2));
        }
        boolean plural = many.matches(".*[^s]s") && many.length() > 2;
        return plural ? Optional.of(many.substring(0, many.length() - 1)) : Optional.empty();
    }

    private static String ofType(Tree type) {
        Tree leaf = type;
        while (!leaf.children().isEmpty()) {
            leaf = leaf.children().get(leaf.kind().equals("QualifiedName") ? 1 : 0);
        }
        String simple = leaf.text().substring(leaf.text().lastIndexOf('.') + 1);
        boolean own = !simple.isEmpty() && Character.isUpperCase(simple.charAt(0));
        String lower = own ? Character.toLowerCase(simple.charAt(0)) + simple.substring(1) : ANY;
        return simple.equals("var") ? ANY : BY_TYPE.getOrDefault(simple, lower);
    }
}
