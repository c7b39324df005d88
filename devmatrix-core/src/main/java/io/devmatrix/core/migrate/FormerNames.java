package io.devmatrix.core.migrate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Declared former names, by the present ones, that say something of the way from one set of names to another. A name may move up to one
 * that moves up itself: {@code a} becomes {@code b} and {@code b} becomes {@code c}. What an earlier migration has done says nothing.
 */
final class FormerNames<T extends Comparable<T>> {
    private final SortedMap<T, T> declared;

    FormerNames(Map<T, T> declared) {
        this.declared = new TreeMap<>(declared);
    }

    /** Present names by the former ones, in an order in which each is free when it is taken. */
    Map<T, T> from(Collection<T> before, Collection<T> wanted) {
        Map<T, T> moved = new LinkedHashMap<>();
        declared.keySet().stream()
                .filter(now -> !before.contains(now) && wanted.contains(now))
                .forEach(now -> way(now, before, wanted).forEach(step -> moved.put(declared.get(step), step)));
        return moved;
    }

    /** From a name that is new down to one that goes; empty when there is no such way. */
    private List<T> way(T end, Collection<T> before, Collection<T> wanted) {
        List<T> way = new ArrayList<>();
        Optional<T> step = Optional.of(end);
        while (step.isPresent() && !way.contains(step.get())) {
            way.add(step.get());
            Optional<T> former = Optional.ofNullable(declared.get(step.get())).filter(before::contains);
            if (former.isPresent() && !wanted.contains(former.get())) {
                return way;
            }
            step = former;
        }
        return List.of();
    }

    /** Present names that are said to have been each other. */
    Set<T> circles() {
        Set<T> found = new TreeSet<>();
        for (T name : declared.keySet()) {
            Set<T> seen = new TreeSet<>();
            Optional<T> step = Optional.of(name);
            while (step.isPresent() && seen.add(step.get())) {
                step = Optional.ofNullable(declared.get(step.get()));
            }
            if (step.equals(Optional.of(name))) {
                found.add(name);
            }
        }
        return Collections.unmodifiableSet(found);
    }
}
