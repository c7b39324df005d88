package io.devmatrix.core.promote.fill;

import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.javasource.TypeNames;
import io.devmatrix.core.slot.contract.JavaContract;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.AbstractTypeDeclaration;
import org.eclipse.jdt.core.dom.ImportDeclaration;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;
import org.eclipse.jdt.core.dom.TypeDeclaration;

/**
 * The contract's method as its interface declares it.
 *
 * @param signature result type, name and parameters
 * @param parameterNames in order
 * @param imports qualified names that the signature needs, by simple name
 * @param nested simple names of the types that the fill inherits
 */
record ContractMethod(String signature, List<String> parameterNames, Map<String, String> imports, Set<String> nested) {
    static ContractMethod of(SlotContract contract) {
        JavaContract java = contract.java();
        String path = java.packageName().replace('.', '/') + "/" + java.type() + ".java";
        JavaSource source = JavaSource.parse(path, java.sources().getOrDefault(path, ""));
        MethodDeclaration method = source.find(TypeDeclaration.class).stream()
                .filter(TypeDeclaration::isInterface)
                .flatMap(type -> Stream.of(type.getMethods()))
                .filter(each -> each.getName().getIdentifier().equals(java.method()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The contract `" + java.type() + "` has no method `" + java.method() + "`"));
        Set<String> nested = new TreeSet<>();
        source.find(AbstractTypeDeclaration.class)
                .forEach(type -> nested.add(type.getName().getIdentifier()));
        return new ContractMethod(text(source, method), names(method), imports(source, method), nested);
    }

    private static String text(JavaSource source, MethodDeclaration method) {
        String text =
                source.text().substring(method.getStartPosition(), method.getStartPosition() + method.getLength());
        String signature = method.getJavadoc() == null
                ? text
                : text.substring(method.getJavadoc().getLength());
        return signature.substring(0, signature.lastIndexOf(';')).strip();
    }

    private static List<String> names(MethodDeclaration method) {
        return ((List<?>) method.parameters())
                .stream()
                        .map(each ->
                                ((SingleVariableDeclaration) each).getName().getIdentifier())
                        .toList();
    }

    private static Map<String, String> imports(JavaSource source, MethodDeclaration method) {
        Set<String> named = new TreeSet<>(TypeNames.all(method.getReturnType2()));
        for (Object parameter : method.parameters()) {
            named.addAll(TypeNames.all(((SingleVariableDeclaration) parameter).getType()));
        }
        JavaSource.find(method, org.eclipse.jdt.core.dom.Annotation.class)
                .forEach(annotation -> named.add(annotation.getTypeName().getFullyQualifiedName()));
        Map<String, String> imports = new TreeMap<>();
        for (Object line : source.unit().imports()) {
            String name = ((ImportDeclaration) line).getName().getFullyQualifiedName();
            String simple = name.substring(name.lastIndexOf('.') + 1);
            if (named.contains(simple)) {
                imports.put(simple, name);
            }
        }
        return imports;
    }
}
