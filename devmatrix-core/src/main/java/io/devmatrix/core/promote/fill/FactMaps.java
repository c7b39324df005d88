package io.devmatrix.core.promote.fill;

import io.devmatrix.core.facts.Name;
import io.devmatrix.core.promote.rule.FactTree;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Facts while they are gathered; a prefix ends with a dot or is empty. */
final class FactMaps {
    private final SortedMap<String, String> names = new TreeMap<>();
    private final SortedMap<String, String> values = new TreeMap<>();
    private final SortedMap<String, List<FactTree>> collections = new TreeMap<>();

    FactTree tree() {
        return new FactTree(names, values, collections);
    }

    void text(String path, String text) {
        names.put(path, text);
    }

    void value(String path, Object value) {
        values.put(path, value.toString());
    }

    void collection(String path, List<FactTree> items) {
        collections.put(path, items);
    }

    /** An accessor or a parameter: as Java has it, and as part of longer names. */
    void member(String prefix, String java) {
        text(prefix + "name.camel", java);
        text(prefix + "name.pascal", Name.of(java).pascal());
        text(prefix + "name.upper", Name.of(java).upperSnake());
    }

    void constant(String prefix, String java) {
        text(prefix + "name.constant", java);
    }

    /**
     * A number in the forms that code writes it in; what is a part of a hundred too, and what is left of it. No two forms
     * differ in zeros at the end alone where there is a fraction, or few samples could tell which one was meant.
     */
    void number(String prefix, BigDecimal number) {
        BigDecimal part = number.movePointLeft(2);
        text(prefix + "plain", plain(number));
        text(prefix + "places", places(number));
        text(prefix + "percent", places(part));
        text(prefix + "percentLeft", places(BigDecimal.ONE.subtract(part)));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** With two places at least, as an amount. */
    private static String places(BigDecimal number) {
        return number.setScale(Math.max(2, number.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
