package io.devmatrix.core.promote.tree;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.StructuralPropertyDescriptor;

/** Names of the kinds of trees. All others are the simple names of JDT's nodes and the ids of their lists. */
public final class Kinds {
    /** Where Java leaves something out. */
    public static final Tree NOTHING = Tree.leaf("-", "");

    /** Any name that is no local variable and not imported. */
    public static final String NAME = "Name";

    /** A local variable: its number among those in scope, from 0. */
    public static final String LOCAL = "Local";

    /** A type, or a static member, by its qualified name. */
    public static final String QUALIFIED = "Qualified";

    static final String STRING = "String";
    static final String CHARACTER = "Character";
    static final String NUMBER = "Number";

    /** Receiver or nothing, then calls. */
    public static final String CHAIN = "Chain";

    public static final String CALLS = "Calls";
    public static final String CALL = "Call";

    /** Operator, then operands. */
    static final String INFIX = "Infix";

    static final String OPERANDS = "Operands";

    private static final Map<String, Integer> TYPES = types();

    private Kinds() {}

    /** JDT's number of the node type of that name; a name it does not know is a mistake of the caller. */
    static int nodeType(String kind) {
        Integer type = TYPES.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("No kind of tree `" + kind + "`");
        }
        return type;
    }

    static String of(ASTNode node) {
        return ASTNode.nodeClassForType(node.getNodeType()).getSimpleName();
    }

    /** What makes up the node in Java, in JDT's order: without Javadoc, and without how a lambda is written. */
    static List<StructuralPropertyDescriptor> properties(ASTNode node) {
        return ((List<?>) node.structuralPropertiesForType())
                .stream()
                        .map(StructuralPropertyDescriptor.class::cast)
                        .filter(property -> !List.of("javadoc", "parentheses").contains(property.getId()))
                        .toList();
    }

    private static Map<String, Integer> types() {
        Map<String, Integer> types = new TreeMap<>();
        Stream.iterate(1, type -> type + 1)
                .takeWhile(Kinds::isType)
                .forEach(type -> types.put(ASTNode.nodeClassForType(type).getSimpleName(), type));
        return Map.copyOf(types);
    }

    private static boolean isType(int type) {
        try {
            ASTNode.nodeClassForType(type);
            return true;
        } catch (IllegalArgumentException beyond) {
            return false;
        }
    }
}
