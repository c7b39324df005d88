package io.devmatrix.core.expression;

/** How the code around an emitted Java expression names what the expression reads. */
public interface JavaAccess {
    /**
     * Java that reads an attribute, relation or collection.
     *
     * @param owner Java of the row; empty for the row whose attributes are written bare
     * @param ownerType entity's name, or the name of a structure such as {@code input}
     * @param name as in the model
     */
    String member(String owner, String ownerType, String name);

    /** Whether that read gives a Java primitive; asked for int, long and boolean that are not null. */
    default boolean isPrimitive(String ownerType, String name) {
        return false;
    }

    /** Java of a name of the scope or of a comprehension. */
    default String variable(String name) {
        return name;
    }

    /** Qualified name of the Java enum. */
    String enumType(String enumName);

    /** Name of the Java constant. */
    String enumConstant(String enumName, String value);
}
