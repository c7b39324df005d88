package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Expression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A unique or index is stated once; a unique is an index already. */
final class SameKeyTwice implements IrRule {
    private record Key(String node, String what, List<String> fields, String where) {}

    @Override
    public String id() {
        return "RULE-112";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return model.domain().entities().stream()
                .flatMap(entity -> Clash.<Key>find(keys(entity), key -> key.fields() + " " + key.where())
                        .map(clash -> Problem.error(
                                this,
                                clash.second().node(),
                                "`" + entity.name() + "` has " + clash.first().what() + " over the same fields `"
                                        + String.join("`, `", clash.second().fields()) + "`",
                                "Remove one of them")));
    }

    private static Stream<Key> keys(Entity entity) {
        return Stream.concat(
                entity.uniques().stream().map(u -> new Key(u.node(), "a unique", u.fields(), text(u.where()))),
                entity.indexes().stream().map(i -> new Key(i.node(), "an index", i.fields(), text(i.where()))));
    }

    private static String text(Optional<Expression> where) {
        return where.map(Expression::text).orElse("");
    }
}
