package io.devmatrix.core.load;

import io.devmatrix.core.finding.Location;
import io.devmatrix.core.ir.Expression;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** Where the nodes of a model stand in its files. */
public final class Positions {
    /** The positions of a model without text. */
    public static final Positions NONE = new Builder().build();

    private final Map<String, Place> places;
    private final Map<String, SourceText> sources;

    private Positions(Map<String, Place> places, Map<String, SourceText> sources) {
        this.places = Collections.unmodifiableMap(places);
        this.sources = Collections.unmodifiableMap(sources);
    }

    /** Place of the node's key, or of the nearest known ancestor, at last of the first file; {@link Location#NONE} for a model without text. */
    public Location of(String node) {
        String known = node;
        while (!known.isEmpty() && !places.containsKey(known)) {
            known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        Place place = places.get(known);
        return place == null ? Location.NONE : place.at();
    }

    /** Place of the value behind the node's key; as {@link #of} when it is not known. */
    public Location ofValue(String node) {
        Place place = places.get(node);
        return place == null ? of(node) : place.yaml().location();
    }

    /**
     * Place of a character of an expression.
     *
     * @param offset of the character in the expression's text, first is 0
     */
    public Location in(Expression expression, int offset) {
        return inExpression(expression.node(), offset);
    }

    /**
     * Place of a character of the text that the node holds; as {@link #of} when it holds none.
     *
     * @param offset of the character in the text, first is 0
     */
    public Location inExpression(String node, int offset) {
        Place place = places.get(node);
        if (place == null || !(place.yaml() instanceof YamlNode.Scalar scalar)) {
            return of(node);
        }
        SourceText source = sources.get(scalar.location().file());
        return source == null ? place.at() : new ScalarPlaces(source.lines(), scalar).at(place.shift() + offset);
    }

    /**
     * One node.
     *
     * @param at place of the key
     * @param yaml value
     * @param shift where the node's text begins in the value's
     */
    private record Place(Location at, YamlNode yaml, int shift) {}

    /** Gathers places while a model is read. */
    static final class Builder {
        private final Map<String, Place> places = new HashMap<>();
        private final Map<String, SourceText> sources = new HashMap<>();

        void put(Value value) {
            places.put(value.node(), new Place(value.at(), value.yaml(), 0));
        }

        /** A node that is the end of another one's text. */
        void putPart(String node, Value value, int shift) {
            places.put(node, new Place(value.at(), value.yaml(), shift));
        }

        void put(SourceText source) {
            sources.put(source.name(), source);
        }

        Positions build() {
            return new Positions(places, sources);
        }
    }
}
