package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.javasource.JavaSource;
import io.devmatrix.core.promote.learn.Example;
import io.devmatrix.core.promote.rule.FactTree;
import io.devmatrix.core.promote.tree.CanonicalMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.ParameterizedType;
import org.eclipse.jdt.core.dom.SingleVariableDeclaration;

/** Methods of a file about an entity, each with its kind. */
final class MethodReader {
    private final String project;
    private final EntityModel entity;
    private final Map<String, FactTree> members = new TreeMap<>();
    private final Map<String, String> marks = new TreeMap<>();

    MethodReader(String project, EntityModel entity) {
        this.project = project;
        this.entity = entity;
        entity.relations().forEach(relation -> add(relation, "relation", "first.upper", "plural.first.upper"));
        entity.fields().forEach(field -> add(field, "field", "first.upper", "plural.first.upper"));
    }

    private void add(FactTree member, String mark, String... forms) {
        for (String form : forms) {
            for (String name : List.of(
                    member.names().get("name." + form), member.names().get("name." + form.replace("upper", "lower")))) {
                members.put(name, member);
                marks.put(
                        name,
                        "<" + mark
                                + (form.startsWith("plural")
                                                && !name.equals(member.names().get("name.first.upper"))
                                                && !name.equals(member.names().get("name.first.lower"))
                                        ? "s>"
                                        : ">"));
            }
        }
    }

    List<Method> read(JavaSource source, String where, String file) {
        List<Method> methods = new ArrayList<>();
        for (MethodDeclaration declaration : source.find(MethodDeclaration.class)) {
            if (declaration.getBody() != null) {
                String id = file + ":" + source.locate(declaration).line();
                methods.add(read(declaration, where, id));
            }
        }
        return methods;
    }

    private Method read(MethodDeclaration declaration, String where, String id) {
        CanonicalMethod method = CanonicalMethod.of(declaration);
        String name = method.name();
        Optional<String> member = members.keySet().stream()
                .filter(each -> ends(name, each))
                .max(java.util.Comparator.comparingInt(String::length));
        String marked = member.map(each -> name.substring(0, name.length() - each.length()) + marks.get(each))
                .orElseGet(() -> ofEntity(name));
        FactTree facts = member.map(each -> entity.facts(members.get(each))).orElseGet(entity::facts);
        String kind = where + "#" + marked + "/" + declaration.parameters().size() + containers(declaration);
        return new Method(kind, new Example(id, project, method.body(), facts));
    }

    /** Generic types of the parameters, such as {@code Optional}: with another one it is another contract. */
    private static String containers(MethodDeclaration declaration) {
        List<String> names = new ArrayList<>();
        for (Object parameter : declaration.parameters()) {
            if (((SingleVariableDeclaration) parameter).getType() instanceof ParameterizedType type) {
                names.add(type.getType().toString());
            }
        }
        return names.isEmpty() ? "" : " " + String.join(",", names);
    }

    private String ofEntity(String name) {
        Map<String, String> forms = entity.facts().names();
        for (String form : List.of("plural.first.upper", "first.upper", "plural.first.lower", "first.lower")) {
            String text = forms.get("entity.name." + form);
            if (name.contains(text)) {
                return name.replace(text, "*");
            }
        }
        return name;
    }

    /** Methods of domain classes end with the name of a member, behind a verb or alone. */
    private static boolean ends(String name, String member) {
        if (!name.endsWith(member)) {
            return false;
        }
        String verb = name.substring(0, name.length() - member.length());
        return verb.isEmpty() && Character.isLowerCase(member.charAt(0))
                || List.of("get", "set", "is", "add", "remove", "optional", "check")
                                .contains(verb)
                        && Character.isUpperCase(member.charAt(0));
    }
}
