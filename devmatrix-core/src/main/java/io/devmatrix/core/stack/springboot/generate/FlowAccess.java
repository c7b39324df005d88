package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.JavaAccess;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.Member;
import io.devmatrix.core.facts.RelationFacts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How the steps of a flow read rows, inputs and the numbers of a row as it was before. */
final class FlowAccess implements JavaAccess {
    private static final String INPUT = "input";
    private static final String OLD = "old";

    private final RowAccess rows;
    private final DecisionAccess decisions;
    private final FlowFacts flow;
    private final boolean requested;
    private final Map<String, String> old = new HashMap<>();
    private boolean now;

    /** @param requested whether values are read from the request, rather than given one by one by another flow */
    FlowAccess(FactTable facts, FlowFacts flow, boolean requested) {
        this.rows = new RowAccess(facts);
        this.decisions = new DecisionAccess(facts);
        this.flow = flow;
        this.requested = requested;
    }

    /** Whether something written so far reads the time of the transaction. */
    boolean readsNow() {
        return now;
    }

    /** From now on a number of the row before is read from that variable. */
    void remember(String attribute, String variable) {
        old.put(attribute, variable);
    }

    @Override
    public String member(String owner, String ownerType, String name) {
        if (owner.equals(INPUT) && ownerType.equals(INPUT)) {
            return variable(name);
        }
        if (isReply(ownerType)) {
            return owner + "." + name + "()";
        }
        return owner.equals(OLD) && ownerType.equals(OLD) ? old.get(name) : rows.member(owner, ownerType, name);
    }

    @Override
    public boolean isPrimitive(String ownerType, String name) {
        if (ownerType.equals(OLD)) {
            return true;
        }
        if (isReply(ownerType)) {
            return decisions.isPrimitive(ownerType, name);
        }
        return !ownerType.equals(INPUT) && rows.isPrimitive(ownerType, name);
    }

    /** Whether it is the answer of a port or several values of a behaviour, whose type is named with a point. */
    private static boolean isReply(String ownerType) {
        return ownerType.indexOf('.') > 0;
    }

    /** A value of the request is read from it; one with a default is a variable of the method, as rows are. */
    @Override
    public String variable(String name) {
        now |= name.equals("now");
        return requested && plain(name).isPresent() ? INPUT + "." + plain(name).get() + "()" : name;
    }

    private Optional<String> plain(String name) {
        return flow.inputs().stream()
                .filter(member -> member.field().name().text().equals(name))
                .filter(member -> !isLocal(member))
                .map(member -> member.field().dtoName().camel())
                .findFirst();
    }

    /** Whether the input becomes a variable of the method: a row, or a value that has a default. */
    static boolean isLocal(Member member) {
        return member.field() instanceof RelationFacts
                || member.field() instanceof AttributeFacts attribute
                        && attribute.defaultValue().isPresent();
    }

    @Override
    public String enumType(String enumName) {
        return rows.enumType(enumName);
    }

    @Override
    public String enumConstant(String enumName, String value) {
        return rows.enumConstant(enumName, value);
    }
}
