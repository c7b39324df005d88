package io.devmatrix.core.promote.rule;

import io.devmatrix.core.promote.tree.Tree;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Code with holes. */
public sealed interface Template {
    /** The same code everywhere. */
    record Constant(Tree tree) implements Template {}

    /**
     * A leaf whose text comes from facts.
     *
     * @param expressions all that explain what was seen, the simplest first; where they disagree nobody knows
     */
    record Hole(String kind, List<NameExpression> expressions) implements Template {
        public Hole {
            expressions = List.copyOf(expressions);
        }
    }

    /** A node with its children. */
    record Branch(String kind, List<Template> children) implements Template {
        public Branch {
            children = List.copyOf(children);
        }
    }

    /** A list: its parts in order. */
    record Sequence(String kind, List<Part> parts) implements Template {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /**
     * One of several templates, by an enumerated fact.
     *
     * @param choices all that explain what was seen, the simplest first; where two disagree nobody knows
     */
    record Switch(List<Choice> choices) implements Template {
        public Switch {
            choices = List.copyOf(choices);
        }
    }

    /** The template, or the alternative where all its regions are empty. */
    record IfAny(Template template, Tree alternative) implements Template {}

    /** A part of a list. */
    sealed interface Part {}

    /** One child. */
    record One(Template template) implements Part {}

    /** All children of a list. */
    record Splice(Template list) implements Part {}

    /**
     * For each item of a collection all children of a list, which may have none.
     *
     * @param domain values that were seen of each enumerated fact of the items; another one is new
     */
    record Region(String collection, Template list, SortedMap<String, Set<String>> domain) implements Part {
        public Region {
            domain = new TreeMap<>(domain);
        }
    }

    /**
     * A way to choose.
     *
     * @param branches by value of the feature
     */
    record Choice(Feature feature, SortedMap<String, Case> branches) {
        public Choice {
            branches = new TreeMap<>(branches);
        }
    }

    /**
     * A template chosen.
     *
     * @param projects how many projects it was seen in
     * @param domain of each fact that is chosen by inside of this case or of one beside it, in how many projects each of its
     *     values was seen here; another one is new
     */
    record Case(Template template, int projects, SortedMap<String, SortedMap<String, Integer>> domain) {
        public Case {
            domain = new TreeMap<>(domain);
        }

        /** Seen nowhere yet. */
        public static Case of(Template template) {
            return new Case(template, 0, new TreeMap<>());
        }
    }

    /** A choice of unsorted branches. */
    static Choice choice(Feature feature, Map<String, Case> branches) {
        return new Choice(feature, new TreeMap<>(branches));
    }
}
