package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.tree.Tree;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Own names of model nodes in code, the longest first: whose they are, and the code with marks in their place. */
final class Markers {
    private static final String ITEM = "\u00a7";
    private static final String OWN = "\u00a4";

    /** An item of a collection. */
    record Item(String collection, int index) {}

    private record Question(Tree tree, Facts facts, @Nullable Item item) {}

    /** The whole, or the items around the place. */
    private static final Item SELF = new Item("", 0);

    private final Map<Question, Tree> marked = new HashMap<>();
    private final Map<Tree, Tree> trees = new HashMap<>();
    private final Map<Facts, Map<Tree, Set<Item>>> mentioned = new IdentityHashMap<>();
    private final Map<Facts, Map<String, Set<Item>>> dictionaries = new IdentityHashMap<>();

    /** Items whose names stand in the code, in the order of the facts. */
    Set<Item> items(Tree tree, Facts facts) {
        Map<Tree, Set<Item>> known = mentioned.computeIfAbsent(facts, key -> new HashMap<>());
        return items(tree, dictionary(facts), known);
    }

    /** The code with marks for the names of the whole and the item, if one is given. */
    Tree mark(Tree tree, Facts facts, @Nullable Item item) {
        return marked.computeIfAbsent(new Question(tree, facts, item), key -> {
            Tree fresh = mark(tree, dictionary(facts), item);
            Tree known = trees.putIfAbsent(fresh, fresh); // one object for equal trees makes comparing them cheap
            return known == null ? fresh : known;
        });
    }

    /** The code with one mark for each name of any node, and for each literal that is a fact as a whole. */
    Tree anonymous(Tree tree, Facts facts) {
        return anonymous(tree, dictionary(facts), Set.copyOf(facts.names().values()));
    }

    private static Tree anonymous(Tree tree, Map<String, Set<Item>> names, Set<String> facts) {
        List<Tree> children = tree.children().stream()
                .map(child -> anonymous(child, names, facts))
                .toList();
        return switch (tree.shape()) {
            case LEAF -> {
                if (tree.isLiteral() && facts.contains(tree.text())) {
                    yield Tree.leaf(tree.kind(), OWN);
                }
                StringBuilder text = new StringBuilder();
                scan(tree.text(), names, name -> text.append(OWN), text::append);
                yield Tree.leaf(tree.kind(), text.toString());
            }
            case NODE -> Tree.node(tree.kind(), children);
            case LIST -> Tree.list(tree.kind(), children);
        };
    }

    private static Set<Item> items(Tree tree, Map<String, Set<Item>> names, Map<Tree, Set<Item>> known) {
        Set<Item> before = known.get(tree);
        if (before != null) {
            return before;
        }
        Set<Item> found = new LinkedHashSet<>();
        scan(tree.text(), names, word -> add(found, names.getOrDefault(word, Set.of())), other -> {});
        tree.children().forEach(child -> found.addAll(items(child, names, known)));
        known.put(tree, found);
        return found;
    }

    private static void add(Set<Item> found, Set<Item> owners) {
        owners.stream().filter(owner -> !owner.equals(SELF)).forEach(found::add);
    }

    private static Tree mark(Tree tree, Map<String, Set<Item>> names, @Nullable Item item) {
        List<Tree> children =
                tree.children().stream().map(child -> mark(child, names, item)).toList();
        return switch (tree.shape()) {
            case LEAF -> Tree.leaf(tree.kind(), marked(tree.text(), names, item));
            case NODE -> Tree.node(tree.kind(), children);
            case LIST -> Tree.list(tree.kind(), children);
        };
    }

    private static String marked(String text, Map<String, Set<Item>> names, @Nullable Item item) {
        StringBuilder marked = new StringBuilder();
        Function<String, String> mark = word -> {
            Set<Item> owners = names.getOrDefault(word, Set.of());
            if (item != null && owners.contains(item)) {
                return ITEM;
            }
            return owners.contains(SELF) ? OWN : word;
        };
        scan(text, names, word -> marked.append(mark.apply(word)), marked::append);
        return marked.toString();
    }

    /** Passes on the longest names that are whole words, and what stands between. */
    private static void scan(
            String text, Map<String, Set<Item>> names, Consumer<String> name, Consumer<String> between) {
        int position = 0;
        while (position < text.length()) {
            int end = longest(text, position, names);
            if (end > position) {
                name.accept(text.substring(position, end));
                position = end;
            } else {
                between.accept(text.substring(position, position + 1));
                position++;
            }
        }
    }

    private static int longest(String text, int start, Map<String, Set<Item>> names) {
        if (!Words.isBoundary(text, start)) {
            return start;
        }
        for (int end = text.length(); end > start; end--) {
            if (Words.isBoundary(text, end) && names.containsKey(text.substring(start, end))) {
                return end;
            }
        }
        return start;
    }

    private Map<String, Set<Item>> dictionary(Facts facts) {
        return dictionaries.computeIfAbsent(facts, Markers::read);
    }

    private static Map<String, Set<Item>> read(Facts facts) {
        Map<String, Set<Item>> names = new HashMap<>();
        facts.names().values().stream().filter(Markers::isLong).forEach(name -> names.computeIfAbsent(
                        name, key -> new LinkedHashSet<>())
                .add(SELF));
        add(names, facts.names(), SELF);
        for (String collection : facts.collections()) {
            List<FactTree> items = facts.trees(collection);
            for (int i = 0; i < items.size(); i++) {
                add(names, items.get(i).names(), new Item(collection, i));
            }
        }
        return names;
    }

    /** Whether a text, such as that of a package, is long enough to hide names inside of it. */
    private static boolean isLong(String text) {
        return text.length() > 3 && text.indexOf('.') > 0;
    }

    private static void add(Map<String, Set<Item>> all, Map<String, String> names, Item item) {
        Facts.own(names).stream().filter(name -> !name.isEmpty()).forEach(name -> all.computeIfAbsent(
                        name, key -> new LinkedHashSet<>())
                .add(item));
    }
}
