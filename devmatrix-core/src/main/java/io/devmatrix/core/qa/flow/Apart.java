package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.UniqueFacts;
import io.devmatrix.core.ir.Type.Kind;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Attributes that keep rows of one case from those of another in uniques that know no relation: one attribute of each such unique,
 * if possible one that no expression asks for, so that the others may have the values that are worth trying.
 */
final class Apart {
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Set<Kind> FEW = Set.of(Kind.ENUM, Kind.BOOLEAN);

    private final FactTable facts;
    private final Set<String> asked;

    private Apart(FactTable facts) {
        this.facts = facts;
        this.asked = WrittenValues.texts(facts).stream()
                .flatMap(text -> WORD.matcher(text).results().map(word -> word.group()))
                .collect(Collectors.toSet());
    }

    static Set<FieldFacts> of(FactTable facts) {
        Set<FieldFacts> apart = Collections.newSetFromMap(new IdentityHashMap<>());
        Apart choice = new Apart(facts);
        facts.entities().stream()
                .map(EntityFacts::table)
                .flatMap(table -> table.uniques().stream())
                .filter(unique -> unique.fields().stream().allMatch(AttributeFacts.class::isInstance))
                .forEach(unique -> apart.addAll(choice.of(unique)));
        return apart;
    }

    /** The one, or all where none of them has values enough. */
    private List<? extends FieldFacts> of(UniqueFacts unique) {
        return unique.fields().stream()
                .filter(field -> !FEW.contains(((AttributeFacts) field).type().kind()))
                .min(Comparator.comparing(field -> asked.contains(field.name().text())))
                .map(List::of)
                .orElseGet(() -> List.copyOf(unique.fields()));
    }
}
