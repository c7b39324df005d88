package io.devmatrix.core.javasource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a quote names, gathered while it is marked.
 *
 * @param holes its holes
 * @param topLevel names of the types it declares for their package
 * @param nested names of the nested types and type variables it declares
 * @param samePackage simple type names that no import explains
 */
record QuoteNames(HoleNames holes, List<Template> topLevel, List<Template> nested, Set<String> samePackage) {
    QuoteNames() {
        this(new HoleNames(), new ArrayList<>(), new ArrayList<>(), new TreeSet<>());
    }
}
