package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.ir.Paging;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Other rows as the service shows them: one by its id, the parts of one by their list. */
final class ShownRows implements Conditions.Shown {
    private final ModelClient client;
    private final Paging paging;

    ShownRows(ModelClient client, Paging paging) {
        this.client = client;
        this.paging = paging;
    }

    @Override
    public Optional<JsonNode> row(EntityFacts entity, String id) {
        return entity.entity().partOf().isPresent()
                ? Optional.empty()
                : entity.operations(Kind.READ)
                        .findFirst()
                        .map(read -> client.send(Call.of(read, List.of(id))))
                        .filter(answer -> answer.json().has("id"))
                        .map(Answer::json);
    }

    @Override
    public Optional<List<JsonNode>> parts(EntityFacts entity, String parent) {
        return entity.operations(Kind.LIST).findFirst().flatMap(list -> within(list, parent)
                .map(ids -> all(list, ids)));
    }

    /** Ids of the parent and all that it is within; empty when nobody has told. */
    private Optional<List<String>> within(OperationFacts list, String parent) {
        return PathTemplate.variables(list.path()) == 1
                ? Optional.of(List.of(parent))
                : client.paths().of(parent);
    }

    private List<JsonNode> all(OperationFacts list, List<String> parents) {
        List<JsonNode> rows = new ArrayList<>();
        int size;
        int page = paging.firstPage();
        do {
            Call call = Call.of(list, parents)
                    .query(paging.pageParameter(), String.valueOf(page++))
                    .query(paging.sizeParameter(), String.valueOf(paging.maxSize()));
            JsonNode items = client.send(call).json().path(paging.items());
            items.forEach(rows::add);
            size = items.size();
        } while (size == paging.maxSize());
        return rows;
    }
}
