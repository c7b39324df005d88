package io.devmatrix.core.facts;

import io.devmatrix.core.ir.Entity;
import io.devmatrix.core.ir.Operation;
import io.devmatrix.core.ir.Resource;
import java.util.List;
import java.util.Optional;

/**
 * What requests and answers of an entity carry; nothing else.
 *
 * @param create required unless nullable or with a default; empty when no client sets anything
 * @param update optional when the update is partial, else required unless nullable; empty when rows never change
 * @param read all that is shown, required
 */
public record Members(List<Member> create, List<Member> update, List<Member> read) {
    public Members {
        create = List.copyOf(create);
        update = List.copyOf(update);
        read = List.copyOf(read);
    }

    static Members of(Entity entity, List<FieldFacts> fields, Optional<Resource> resource) {
        boolean partial = resource.stream()
                .flatMap(r -> r.operations(Operation.Update.class))
                .allMatch(Operation.Update::partial);
        boolean changes = !entity.traits().immutable();
        return new Members(
                fields.stream()
                        .filter(f -> f.access().atCreate())
                        .map(f -> new Member(f, !f.nullable() && !hasDefault(f)))
                        .toList(),
                fields.stream()
                        .filter(f -> changes && f.access().atUpdate())
                        .map(f -> new Member(f, !partial && !f.nullable()))
                        .toList(),
                fields.stream()
                        .filter(FieldFacts::shown)
                        .map(f -> new Member(f, true))
                        .toList());
    }

    private static boolean hasDefault(FieldFacts field) {
        return field instanceof AttributeFacts attribute
                && attribute.defaultValue().isPresent();
    }
}
