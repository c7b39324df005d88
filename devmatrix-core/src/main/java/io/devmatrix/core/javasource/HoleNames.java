package io.devmatrix.core.javasource;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The holes of one quote, in order of appearance, with the positions each stands in. */
final class HoleNames {
    private final List<String> names = new ArrayList<>();
    private final List<Set<Position>> positions = new ArrayList<>();

    /** The index of the name, from now on known to stand in the position. */
    int add(String name, Position position) {
        int index = names.indexOf(name);
        if (index < 0) {
            index = names.size();
            names.add(name);
            positions.add(EnumSet.noneOf(Position.class));
        }
        positions.get(index).add(position);
        return index;
    }

    /** Negative when there is none. */
    int indexOf(String name) {
        return names.indexOf(name);
    }

    String name(int index) {
        return names.get(index);
    }

    Set<Position> positions(int index) {
        return positions.get(index);
    }

    int size() {
        return names.size();
    }

    @Override
    public String toString() {
        return names.isEmpty() ? "none" : "`" + String.join("`, `", names) + "`";
    }
}
