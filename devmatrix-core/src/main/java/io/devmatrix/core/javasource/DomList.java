package io.devmatrix.core.javasource;

import java.util.List;

/** JDT's raw lists of nodes, typed. */
final class DomList {
    private DomList() {}

    static <T> List<T> of(List<?> nodes, Class<T> type) {
        return nodes.stream().map(type::cast).toList();
    }
}
