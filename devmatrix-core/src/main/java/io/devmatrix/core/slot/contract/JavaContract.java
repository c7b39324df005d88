package io.devmatrix.core.slot.contract;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The contract as Java.
 *
 * @param packageName of the interface and of the fill
 * @param type simple name of the interface that the fill implements
 * @param fill simple name of the fill's class
 * @param method its one method
 * @param sources Java that the fill is compiled against and that the model makes, by path: the interface, enums it names
 */
public record JavaContract(
        String packageName, String type, String fill, String method, SortedMap<String, String> sources) {
    public JavaContract {
        sources = Collections.unmodifiableSortedMap(new TreeMap<>(sources));
    }

    /** Path of the fill below the root of Java sources, with {@code /}. */
    public String fillPath() {
        return packageName.replace('.', '/') + "/" + fill + ".java";
    }
}
