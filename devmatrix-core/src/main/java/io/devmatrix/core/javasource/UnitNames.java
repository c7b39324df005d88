package io.devmatrix.core.javasource;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The simple names a code declares or takes for types of its package, those of the codes in its holes included, beside
 * those the package has anyway. The latter are not copied: a package may have thousands.
 */
final class UnitNames {
    private final Set<String> packageNames;
    private final Set<String> samePackage = new TreeSet<>();
    private final Set<String> nested = new TreeSet<>();

    private UnitNames(Set<String> packageNames) {
        this.packageNames = packageNames;
    }

    static UnitNames of(Code unit, Set<String> packageNames) {
        UnitNames names = new UnitNames(packageNames);
        names.add(unit);
        return names;
    }

    /** Whether a type of the package has that simple name. */
    boolean isOfPackage(String simple) {
        return samePackage.contains(simple) || packageNames.contains(simple);
    }

    /** Whether a type or type variable that the unit declares inside its types has that simple name. */
    boolean isNested(String simple) {
        return nested.contains(simple);
    }

    private void add(Code code) {
        QuoteNames names = code.quote().names();
        samePackage.addAll(names.samePackage());
        names.topLevel().forEach(name -> samePackage.add(name.fill(code, UnaryOperator.identity())));
        names.nested().forEach(name -> nested.add(name.fill(code, UnaryOperator.identity())));
        for (int hole = 0; hole < names.holes().size(); hole++) {
            addValue(code.value(hole), names.holes().positions(hole));
        }
    }

    private void addValue(Object value, Set<Position> positions) {
        if (value instanceof Code code) {
            add(code);
        } else if (value instanceof TypeRef type && type.packageName().isEmpty()) {
            samePackage.add(type.outermost());
        } else if (value instanceof List<?> list) {
            list.forEach(part -> addValue(part, positions));
        } else if (value instanceof String name && isTypeName(positions)) {
            samePackage.add(name);
        }
    }

    private static boolean isTypeName(Set<Position> positions) {
        return positions.contains(Position.TYPE)
                || positions.contains(Position.TYPES)
                || positions.contains(Position.ANNOTATIONS);
    }
}
