package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/** The create operation of an entity, always below the same parents. */
final class Creation implements Writing {
    private static final int CREATED = 201;

    private final Bench bench;
    private final EntityFacts entity;
    private final OperationFacts operation;
    private final List<String> parents;

    Creation(Bench bench, EntityFacts entity, OperationFacts operation) {
        this.bench = bench;
        this.entity = entity;
        this.operation = operation;
        this.parents = bench.rows().parents(entity);
    }

    @Override
    public EntityFacts entity() {
        return entity;
    }

    @Override
    public OperationFacts operation() {
        return operation;
    }

    @Override
    public List<Member> members() {
        return entity.members().create();
    }

    @Override
    public ObjectNode good() {
        return bench.rows().bodies().minimal(entity);
    }

    @Override
    public Call call() {
        return Call.of(operation, parents);
    }

    @Override
    public boolean isWatched() {
        return false;
    }

    @Override
    public Optional<String> damage() {
        return Optional.empty();
    }

    @Override
    public ObjectNode outcome(ObjectNode body) {
        return body;
    }

    @Override
    public Optional<String> objection(ObjectNode body, Answer answer) {
        Row row = Rows.row(entity, parents, answer.json());
        return ShownRow.afterCreate(row, expected(body, answer))
                .or(() -> location(row, answer))
                .or(() -> new Reader(bench).difference(row, answer.json()));
    }

    /** The body, and who sent it where the row says that. */
    private ObjectNode expected(ObjectNode body, Answer answer) {
        ObjectNode expected = body.deepCopy();
        entity.relations()
                .filter(relation -> relation.relation().byPrincipal())
                .forEach(relation -> expected.put(
                        relation.wireName(),
                        answer.call().caller().map(UUID::toString).orElse("")));
        return expected;
    }

    /** The place of the new row, which 201 tells and no other status does. */
    private Optional<String> location(Row row, Answer answer) {
        if (operation.status() != CREATED) {
            return Optional.empty();
        }
        String expected = PathTemplate.fill(entity.paths().item(), row.ids());
        String location = answer.header("Location").orElse("");
        String path = location.replaceFirst("^https?://[^/]+", "");
        return path.equals(expected)
                ? Optional.empty()
                : Optional.of("`Location` is `" + location + "` instead of `" + expected + "`");
    }
}
