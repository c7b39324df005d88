package io.devmatrix.core.qa.flow;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.ir.Derivation;
import io.devmatrix.core.ir.Type.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Collections of which a condition counts the elements: sizes about the numbers that it is written with. A limit such as
 * {@code loans.filter(l, l.open).size() < 5} is met only by as many elements, most of them alike.
 */
final class Crowds {
    private static final Set<Kind> FEW = Set.of(Kind.ENUM, Kind.BOOLEAN);
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.'])\\d{1,2}(?![\\w.'])");
    private static final int MOST = 40;

    private final FactTable facts;
    private final List<String> texts;
    private final Map<InverseFacts, List<Integer>> sizes = new HashMap<>();

    /** @param texts what expressions say */
    Crowds(FactTable facts, List<String> texts) {
        this.facts = facts;
        this.texts = texts.stream().filter(text -> text.contains("size(")).toList();
    }

    /** Sizes worth trying that chance would hardly come to; none where no condition counts the elements. */
    List<Integer> sizes(InverseFacts collection) {
        return sizes.computeIfAbsent(collection, this::counted);
    }

    private List<Integer> counted(InverseFacts collection) {
        Pattern name = Pattern.compile("\\b" + collection.name().text() + "\\b");
        return texts.stream()
                .filter(text -> name.matcher(text).find())
                .flatMap(text -> NUMBER.matcher(text).results().map(found -> Integer.parseInt(found.group())))
                .flatMapToInt(number -> IntStream.rangeClosed(number - 1, number + 1))
                .filter(size -> size >= Offspring.MOST && size <= MOST)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    /** Gives the rows the enums and flags of the first of them. */
    void align(Sight sight, String entity, List<RowView> rows) {
        facts.entity(entity)
                .attributes()
                .filter(attribute ->
                        attribute.declared() && FEW.contains(attribute.type().kind()))
                .filter(attribute -> attribute.attribute().derivation() instanceof Derivation.None)
                .map(AttributeFacts::name)
                .forEach(name -> rows.stream().skip(1).forEach(row -> sight.tables()
                        .set(entity, row.id(), name.text(), rows.get(0).raw(name.text()))));
    }
}
