package io.devmatrix.core.javasource;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.ImportDeclaration;

/**
 * What the import lines of a quote say.
 *
 * @param types by simple name
 * @param statics static members by name
 */
record QuoteImports(Map<String, TypeRef> types, Map<String, StaticName> statics) {

    /** A static member and its type. */
    record StaticName(TypeRef owner, String member) {}

    static QuoteImports of(String quote, CompilationUnit unit) {
        QuoteImports imports = new QuoteImports(new TreeMap<>(), new TreeMap<>());
        for (ImportDeclaration line : DomList.of(unit.imports(), ImportDeclaration.class)) {
            imports.add(quote, line);
        }
        return imports;
    }

    Optional<TypeRef> type(String simpleName) {
        return Optional.ofNullable(types.get(simpleName));
    }

    private void add(String quote, ImportDeclaration line) {
        String name = line.getName().getFullyQualifiedName();
        if (line.isOnDemand() || name.indexOf('$') >= 0) {
            throw new QuoteException(quote, "`" + line.toString().strip() + "` must name one type without holes");
        }
        int dot = name.lastIndexOf('.');
        String last = name.substring(dot + 1);
        if (line.isStatic()) {
            statics.put(last, new StaticName(TypeRef.of(name.substring(0, dot)), last));
        } else {
            types.put(last, TypeRef.of(name));
        }
    }
}
