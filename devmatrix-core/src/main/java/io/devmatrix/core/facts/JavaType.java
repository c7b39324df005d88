package io.devmatrix.core.facts;

/**
 * A top-level Java type.
 *
 * @param packageName its package
 * @param simpleName its name in the package
 */
public record JavaType(String packageName, String simpleName) {
    /** Package and name. */
    public String qualifiedName() {
        return packageName + "." + simpleName;
    }

    /** Path of its source file below a source root, with {@code /}. */
    public String path() {
        return qualifiedName().replace('.', '/') + ".java";
    }
}
