package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.JavaAccess;

/** How the titles of errors read the row of a machine, whose entity's name in camel case stands for it. */
final class RowNameAccess implements JavaAccess {
    private static final String THIS = "this";

    private final RowAccess rows;
    private final String row;

    RowNameAccess(RowAccess rows, String row) {
        this.rows = rows;
        this.row = row;
    }

    @Override
    public String member(String owner, String ownerType, String name) {
        return rows.member(owner.equals(THIS) ? "" : owner, ownerType, name);
    }

    @Override
    public boolean isPrimitive(String ownerType, String name) {
        return rows.isPrimitive(ownerType, name);
    }

    @Override
    public String variable(String name) {
        return name.equals(row) ? THIS : rows.variable(name);
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
