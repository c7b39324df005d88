package io.devmatrix.core.promote.store;

import java.util.List;

/**
 * A row to be appended, all but the time.
 *
 * @param sql that inserts it, with a question mark for each value and one for the time
 * @param values in their order
 */
record NewRow(String sql, List<Object> values) {
    private static final String ADD_FILL =
            """
            INSERT INTO fill (id, slot_kind, shape_hash, wording, contract_hash, project, slot, origin, judge_version,
                verdict, tree, source, facts, facts_version, model, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_MODEL = "INSERT INTO model (id, files, recorded_at) VALUES (?, ?, ?)";
    private static final String ADD_EVENT =
            """
            INSERT INTO rule_event (id, rule_id, kind, project, slot, projects, detail, recorded_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static NewRow of(StoredFill fill) {
        return new NewRow(
                ADD_FILL,
                List.of(
                        fill.id(),
                        fill.slotKind(),
                        fill.shapeHash(),
                        fill.wording(),
                        fill.contractHash(),
                        fill.project(),
                        fill.slot(),
                        fill.origin().name(),
                        fill.judgeVersion(),
                        fill.verdict().name(),
                        fill.tree(),
                        fill.source(),
                        fill.facts(),
                        fill.factsVersion(),
                        fill.model()));
    }

    static NewRow of(StoredModel model) {
        return new NewRow(ADD_MODEL, List.of(model.id(), ModelText.write(model.files())));
    }

    static NewRow of(RuleEvent event) {
        return new NewRow(
                ADD_EVENT,
                List.of(
                        event.id(),
                        event.ruleId(),
                        event.kind().name(),
                        event.project(),
                        event.slot(),
                        event.projects(),
                        event.detail()));
    }

    /** What a judge said of something. */
    static NewRow judged(String id, String verdict) {
        return new NewRow("INSERT INTO judged (id, verdict, recorded_at) VALUES (?, ?, ?)", List.of(id, verdict));
    }
}
