package io.devmatrix.core.check;

import io.devmatrix.core.facts.CacheFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Attribute;
import io.devmatrix.core.ir.Derivation;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A cached read shows the columns of its own row and no more: a change of other rows, and time itself, would leave it old. */
final class CachedReadOfOthers implements IrRule {
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)*'");
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    @Override
    public String id() {
        return "RULE-216";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return CacheFacts.of(facts).entities().stream().flatMap(this::entity);
    }

    private Stream<Problem> entity(EntityFacts entity) {
        Set<String> others = new TreeSet<>(Set.of("now"));
        entity.relations().forEach(relation -> others.add(relation.name().text()));
        entity.inverses().forEach(inverse -> others.add(inverse.name().text()));
        Stream<Problem> values = entity.entity().attributes().stream()
                .filter(attribute -> reads(attribute, others))
                .map(attribute -> problem(entity, attribute));
        return Stream.concat(values, entity.embedded().map(rows -> problem(entity, rows)));
    }

    /** Whether the value is made on each read, of more than the row. */
    private static boolean reads(Attribute attribute, Set<String> others) {
        return attribute.derivation() instanceof Derivation.Computed computed
                && !computed.stored()
                && WORD.matcher(TEXT.matcher(computed.expression().text()).replaceAll(""))
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(others::contains);
    }

    private Problem problem(EntityFacts entity, Attribute attribute) {
        return Problem.error(
                this,
                attribute.node(),
                "`" + attribute.name() + "` is computed of more than its row, and the read of `"
                        + entity.entity().name() + "` has a `cache`, which would show it old",
                "Make it `stored: true`, or take the `cache` away");
    }

    private Problem problem(EntityFacts entity, InverseFacts rows) {
        return Problem.error(
                this,
                "entities." + rows.owner(),
                "`" + rows.name().text() + "` are other rows, and the read of `"
                        + entity.entity().name() + "` has a `cache`, which would show them old",
                "Take the `cache` or the `embedded` away");
    }
}
