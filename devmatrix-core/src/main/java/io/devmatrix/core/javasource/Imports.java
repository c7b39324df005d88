package io.devmatrix.core.javasource;

import io.devmatrix.core.javasource.QuoteImports.StaticName;
import io.devmatrix.core.word.JavaNames;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Decides how the names of one compilation unit are written, and which imports that takes. First come, first named. */
final class Imports {
    private final String ownPackage;
    private final UnitNames declared;
    private final Map<String, TypeRef> bySimpleName = new TreeMap<>();
    private final Map<String, StaticName> statics = new TreeMap<>();
    private final Set<String> lines = new TreeSet<>();

    /** Of a unit in that package, where those names are declared. */
    Imports(String ownPackage, UnitNames declared) {
        this.ownPackage = ownPackage;
        this.declared = declared;
    }

    /** The type's name as the unit writes it, without arguments. */
    String spell(TypeRef type) {
        if (type.packageName().isEmpty()) {
            return type.name();
        }
        String simple = type.outermost();
        TypeRef holder = bySimpleName.get(simple);
        if (holder == null && isFree(type, simple)) {
            bySimpleName.put(simple, type);
            if (!isImplicit(type)) {
                lines.add(type.packageName() + "." + simple);
            }
            return type.name();
        }
        boolean same = holder != null && holder.packageName().equals(type.packageName());
        return same ? type.name() : type.qualifiedName();
    }

    /** The static member's name as the unit writes it. */
    String spell(StaticName name) {
        StaticName holder = statics.putIfAbsent(name.member(), name);
        return holder == null || holder.equals(name) ? name.member() : spell(name.owner()) + "." + name.member();
    }

    /** Import lines in the order of their names, those of static members last after an empty line. */
    String print() {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append("import ").append(line).append(";\n"));
        text.append(!lines.isEmpty() && !statics.isEmpty() ? "\n" : "");
        Set<String> sorted = new TreeSet<>();
        statics.values().forEach(name -> sorted.add(name.owner().qualifiedName() + "." + name.member()));
        sorted.forEach(line -> text.append("import static ").append(line).append(";\n"));
        return text.toString();
    }

    private boolean isFree(TypeRef type, String simple) {
        if (declared.isNested(simple)) {
            return false;
        }
        if (type.packageName().equals(ownPackage)) {
            return true;
        }
        return !declared.isOfPackage(simple)
                && (type.packageName().equals("java.lang") || !JavaNames.isJavaLang(simple));
    }

    private boolean isImplicit(TypeRef type) {
        return type.packageName().equals(ownPackage) || type.packageName().equals("java.lang");
    }
}
