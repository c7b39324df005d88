package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.JavaAccess;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.slot.contract.Shape;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the conditions of a slot read the records that the fill is given. */
final class SlotAccess implements JavaAccess {
    private final RowAccess rows;
    private final Map<String, Shape> members = new HashMap<>();

    SlotAccess(FactTable facts, SlotPlan plan) {
        this.rows = new RowAccess(facts);
        List<Shape> given = plan.parameters().stream().map(one -> one.shape()).toList();
        SlotJava.records(given).forEach(parts -> parts.members()
                .forEach((name, member) -> members.put(parts.entity() + "." + name, member)));
    }

    @Override
    public String member(String owner, String ownerType, String name) {
        return owner + "." + name + "()";
    }

    /** Attributes of one name are of one type, whichever record shows them; so are answers of a port by their name. */
    @Override
    public boolean isPrimitive(String ownerType, String name) {
        Shape shape = members.get((ownerType.indexOf('.') > 0 ? "" : ownerType) + "." + name);
        return shape != null && SlotJava.isPrimitive(shape);
    }

    @Override
    public String variable(String name) {
        return rows.variable(name);
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
