package io.devmatrix.core.promote.fill;

import io.devmatrix.core.promote.tree.Kinds;
import io.devmatrix.core.promote.tree.Tree;
import io.devmatrix.core.word.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Gives the numbered locals of a body names that people read; each declaration has its own. */
final class LocalWords {
    private final TreeMap<Integer, String> names = new TreeMap<>();
    private final Set<String> taken = new TreeSet<>();

    /** What the values of the innermost stream are called. */
    private String element = LocalWord.ANY;

    /** With names of the first locals, which are parameters. */
    LocalWords(List<String> parameters) {
        for (String parameter : parameters) {
            names.put(names.size(), parameter);
        }
    }

    /** The tree with names in place of numbers. */
    Tree name(Tree tree) {
        collect(tree);
        return named(tree);
    }

    private void collect(Tree tree) {
        if (tree.kind().equals(Kinds.NAME)) {
            taken.add(tree.text());
        }
        boolean call = tree.kind().equals(Kinds.CALL);
        tree.children().stream()
                .filter(child -> !call || !child.kind().equals(Kinds.NAME))
                .forEach(this::collect);
    }

    private Tree named(Tree tree) {
        return switch (tree.kind()) {
            case Kinds.LOCAL -> Tree.leaf(Kinds.NAME, names.get(Integer.parseInt(tree.text())));
            case Kinds.CHAIN -> chain(tree);
            case "EnhancedForStatement" -> loop(tree);
            case "LambdaExpression" -> lambda(tree);
            default -> other(tree);
        };
    }

    private Tree other(Tree tree) {
        LocalHint.of(tree).forEach(this::declare);
        return tree.mapChildren(this::named);
    }

    /** What a loop goes over is said before its variable is. */
    private Tree loop(Tree loop) {
        Tree over = named(loop.children().get(1));
        Tree variable = loop.children().get(0);
        String word = many(loop.children().get(1)).orElseGet(() -> LocalHint.of(variable).stream()
                .map(LocalHint::word)
                .findFirst()
                .orElse(LocalWord.ANY));
        LocalHint.local(variable, word).ifPresent(this::declare);
        Tree declared = variable.mapChildren(this::named);
        return Tree.node(
                loop.kind(), List.of(declared, over, named(loop.children().get(2))));
    }

    private Tree lambda(Tree lambda) {
        for (Tree parameter : lambda.children().get(0).children()) {
            LocalHint.local(parameter, element).ifPresent(this::declare);
        }
        List<Tree> children = lambda.children();
        List<Tree> named = new ArrayList<>();
        named.add(children.get(0).mapChildren(parameter -> parameter.mapChildren(this::named)));
        IntStream.range(1, children.size()).forEach(i -> named.add(named(children.get(i))));
        return Tree.node(lambda.kind(), named);
    }

    private Tree chain(Tree chain) {
        String outer = element;
        Tree root = named(chain.children().get(0));
        element = one(chain.children().get(0)).orElse(LocalWord.ANY);
        List<Tree> calls = new ArrayList<>();
        for (Tree call : chain.children().get(1).children()) {
            calls.add(call.mapChildren(this::named));
            String name = LocalWord.name(call);
            if (name.startsWith("map") || name.startsWith("flatMap")) {
                element = LocalWord.ANY;
            } else {
                element = LocalWord.one(name).orElse(element);
            }
        }
        element = outer;
        return Tree.node(chain.kind(), List.of(root, Tree.list(Kinds.CALLS, calls)));
    }

    private Optional<String> one(Tree local) {
        return local.kind().equals(Kinds.LOCAL)
                ? LocalWord.one(names.get(Integer.parseInt(local.text())))
                : Optional.empty();
    }

    private Optional<String> many(Tree over) {
        return LocalWord.member(over).flatMap(LocalWord::one).or(() -> one(over));
    }

    private void declare(LocalHint hint) {
        Set<String> seen = new TreeSet<>(names.headMap(hint.number()).values());
        String name = hint.word();
        for (int i = 2; seen.contains(name) || taken.contains(name) || !JavaNames.isIdentifier(name); i++) {
            name = hint.word() + i;
        }
        names.put(hint.number(), name);
    }
}
