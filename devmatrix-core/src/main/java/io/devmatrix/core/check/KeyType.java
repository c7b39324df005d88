package io.devmatrix.core.check;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.TableFacts;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.Type.Kind;
import java.util.List;
import java.util.stream.Stream;

/** Uniques and indexes are over columns that a B-tree can hold; long texts do not fit into one of its pages. */
final class KeyType implements IrRule {
    private record Key(String node, List<FieldFacts> fields) {}

    @Override
    public String id() {
        return "RULE-401";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.entities().stream().flatMap(entity -> keys(entity.table())).flatMap(key -> key.fields().stream()
                .flatMap(field -> problem(key.node(), field)));
    }

    private static Stream<Key> keys(TableFacts table) {
        return Stream.concat(
                table.uniques().stream().map(u -> new Key(u.unique().node(), u.fields())),
                table.indexes().stream().map(i -> new Key(i.index().node(), i.fields())));
    }

    private Stream<Problem> problem(String node, FieldFacts field) {
        String name = "`" + field.name().text() + "`";
        if (!field.stored()) {
            return Stream.of(Problem.error(
                    this, node, "The table has no column for " + name, "Take another field, or keep it in a column"));
        }
        if (!(field instanceof AttributeFacts attribute)) {
            return Stream.empty();
        }
        Kind kind = attribute.type().kind();
        if (kind == Kind.JSON || kind == Kind.BYTES) {
            return Stream.of(Problem.error(this, node, "The type of " + name + " has no index", "Take another field"));
        }
        return kind == Kind.TEXT
                ? Stream.of(Problem.warning(
                        this,
                        node,
                        "A `text` as long as " + name + " may be does not fit into an index",
                        "Make it a `string` with a length"))
                : Stream.empty();
    }
}
