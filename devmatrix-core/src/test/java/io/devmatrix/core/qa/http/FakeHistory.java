package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.qa.flow.Act;
import io.devmatrix.core.qa.flow.Outcome;
import io.devmatrix.core.qa.flow.RowView;
import io.devmatrix.core.qa.flow.World;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a service does wrong, each only where rows have a certain past. */
record FakeHistory(FactTable facts, Connection connection, FakeActs.Slip slip) {
    /** A wrong answer or a wrong deed; empty where the service is right. */
    Optional<FakeAnswer> instead(Act act, World world, Outcome outcome) throws SQLException {
        Kind kind = act.operation().kind();
        boolean accepted = outcome instanceof Outcome.Success;
        int rows = world.rows(act.subject()).size();
        switch (slip) {
            case LONG_LIST_FAILS:
                return kind == Kind.LIST && rows > 2
                        ? Optional.of(FakeAnswer.problem(500, "Too long"))
                        : Optional.empty();
            case READ_WRITES:
                if (kind == Kind.READ && accepted) {
                    touch(act, "updated_at = now()", "=");
                }
                return Optional.empty();
            case UPDATED_ROW_STAYS:
                return kind == Kind.DELETE && accepted && isUpdated(act, world)
                        ? Optional.of(new FakeAnswer(act.operation().status(), "", "", Map.of()))
                        : Optional.empty();
            case OTHER_ROW_WRITTEN:
                if (kind == Kind.UPDATE && accepted && rows > 1) {
                    touch(act, "updated_at = now()", "<>");
                }
                return Optional.empty();
            case EVENT_ALWAYS:
                return kind == Kind.EVENT && !accepted && rows > 1
                        ? Optional.of(new FakeAnswer(200, "application/json", "{}", Map.of()))
                        : Optional.empty();
            case UPDATE_LOST:
                return kind == Kind.UPDATE && accepted && rows > 2 ? Optional.of(unwritten(outcome)) : Optional.empty();
            default:
                return Optional.empty();
        }
    }

    private static boolean isUpdated(Act act, World world) {
        Map<String, @Nullable Object> row = world.row(act.subject(), id(act)).orElseThrow();
        return row.get("note") != null;
    }

    private static UUID id(Act act) {
        return act.path().get(act.path().size() - 1);
    }

    private void touch(Act act, String sets, String comparison) throws SQLException {
        EntityFacts entity = facts.entity(act.subject());
        FakeRows.execute(
                connection,
                "UPDATE " + entity.table().name().sql() + " SET " + sets + " WHERE id " + comparison + " '" + id(act)
                        + "'");
    }

    private FakeAnswer unwritten(Outcome outcome) {
        RowView row = (RowView) ((Outcome.Success) outcome).value();
        return FakeActs.shown(facts, row, 200);
    }
}
