package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AccessFacts.Owner;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.RelationFacts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Requests with which nothing is wrong but, may be, who sends them; each is about rows of its own. */
final class GoodRequests {
    private final Bench bench;
    private final OwnChain chain;

    /** @param principal whose rows are the users */
    GoodRequests(Bench bench, EntityFacts principal) {
        this.bench = bench;
        this.chain = new OwnChain(bench, principal);
    }

    /** A request for the operation, about nobody's rows in particular. */
    Call of(OperationFacts operation) {
        return operation.kind() == Kind.CUSTOM && flow(operation).isPresent()
                ? flow(operation, Map.of())
                : entity(operation).map(entity -> of(operation, entity)).orElseGet(() -> Call.of(operation, List.of()));
    }

    /** A request for the operation, about rows of that user. */
    Call ownedBy(Principal user, OperationFacts operation, Owner owner) {
        return switch (owner.source()) {
            case ITEM -> about(operation, chain.row(owner.start(), owner.path(), user));
            case CREATED -> creation(user, operation, owner);
            case LISTED -> listing(operation, chain.row(owner.start(), owner.path(), user));
            case VARIABLE, INPUT -> flow(operation, Map.of(owner.name(), chain.row(owner.start(), owner.path(), user)));
        };
    }

    private Optional<EntityFacts> entity(OperationFacts operation) {
        return bench.api().facts().entities().stream()
                .filter(entity -> entity.operations().contains(operation))
                .findFirst();
    }

    private Call of(OperationFacts operation, EntityFacts entity) {
        return switch (operation.kind()) {
            case CREATE -> Call.of(operation, bench.rows().parents(entity))
                    .json(bench.rows().bodies().minimal(entity));
            case LIST, COUNT -> listing(operation, bench.rows().fresh(entity));
            default -> about(operation, bench.rows().fresh(entity));
        };
    }

    private Call about(OperationFacts operation, Row row) {
        Call call = Call.of(operation, row.ids());
        return operation.kind() == Kind.UPDATE ? call.json(changed(row)) : call;
    }

    /** An update that leaves a trace, were it not refused. */
    private ObjectNode changed(Row row) {
        Bodies bodies = bench.rows().bodies();
        ObjectNode body = bodies.unchanged(row, bench.api().partial(row.entity()));
        row.entity().members().update().stream()
                .map(Member::field)
                .filter(field -> field instanceof AttributeFacts && !bench.api().governed(field))
                .forEach(field -> body.set(field.wireName(), bodies.fresh(field)));
        return body;
    }

    private Call listing(OperationFacts operation, Row row) {
        Call call = Call.of(operation, row.parents());
        return operation.kind() == Kind.LIST ? RequiredFilters.showing(row, call) : call;
    }

    private Call creation(Principal user, OperationFacts operation, Owner owner) {
        RelationFacts first = owner.path().get(0);
        Row target = chain.target(owner.path(), user);
        ObjectNode body = bench.rows().bodies().minimal(owner.start());
        if (first.nesting()) {
            return Call.of(operation, target.ids()).json(body);
        }
        body.put(first.wireName(), target.id());
        return Call.of(operation, bench.rows().parents(owner.start())).json(body);
    }

    private Optional<FlowFacts> flow(OperationFacts operation) {
        return bench.api().facts().flows().stream()
                .filter(one -> one.flow().name().equals(operation.subject()))
                .findFirst();
    }

    /** @param given rows for variables and inputs, by name */
    private Call flow(OperationFacts operation, Map<String, Row> given) {
        FlowFacts flow = flow(operation).orElseThrow();
        Call call = Call.of(operation, ids(flow, given));
        return SentInputs.with(flow, call, inputs(flow, given));
    }

    /** Rows for the variables; one that is part of the row before it is made there. */
    private List<String> ids(FlowFacts flow, Map<String, Row> given) {
        Map<String, Row> rows = new LinkedHashMap<>();
        List<Row> before = new ArrayList<>();
        List<String> names =
                flow.variables().stream().map(one -> one.row().name()).toList();
        for (int i = names.size() - 1; i >= 0; i--) {
            EntityFacts entity =
                    bench.api().facts().entity(flow.variables().get(i).row().entity());
            Row row = given.get(names.get(i));
            if (row == null && i > 0 && given.containsKey(names.get(i - 1)) && isPart(entity)) {
                row = bench.rows().below(entity, given.get(names.get(i - 1)).ids());
            }
            rows.put(names.get(i), row == null ? inside(entity, before) : row);
            before.add(rows.get(names.get(i)));
        }
        return names.stream().map(name -> rows.get(name).id()).toList();
    }

    /** A row; the one that a row behind it in the path is nested in, where there is such a row. */
    private Row inside(EntityFacts entity, List<Row> behind) {
        return behind.stream()
                .filter(row -> !row.parents().isEmpty()
                        && row.entity().entity().partOf().stream().anyMatch(nesting -> nesting.parent()
                                .equals(entity.entity().name())))
                .findFirst()
                .map(row -> new Row(entity, row.parents(), row.shown()))
                .orElseGet(() -> bench.rows().fresh(entity));
    }

    private static boolean isPart(EntityFacts entity) {
        return entity.entity().partOf().isPresent();
    }

    private ObjectNode inputs(FlowFacts flow, Map<String, Row> given) {
        ObjectNode inputs = Values.JSON.objectNode();
        for (Member member : flow.inputs()) {
            FieldFacts field = member.field();
            Row row = given.get(field.name().text());
            if (row != null) {
                inputs.put(field.wireName(), row.id());
            } else if (member.required()) {
                inputs.set(
                        field.wireName(),
                        field instanceof RelationFacts relation
                                ? Values.JSON.stringNode(
                                        bench.rows().target(relation).id())
                                : bench.rows().bodies().fresh(field));
            }
        }
        return inputs;
    }
}
