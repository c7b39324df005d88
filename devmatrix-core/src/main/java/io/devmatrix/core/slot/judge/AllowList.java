package io.devmatrix.core.slot.judge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;

/** What a fill may name of the JDK, as {@code allow-list.txt} has it; all else is refused. */
public final class AllowList {
    private static final AllowList BUILT_IN = read();

    private final String version;
    private final Map<String, Set<String>> members;

    private AllowList(String version, Map<String, Set<String>> members) {
        this.version = version;
        this.members = members;
    }

    static AllowList builtIn() {
        return BUILT_IN;
    }

    /** Changes with each change of the list that may alter a verdict; part of a contract's hash. */
    public static String version() {
        return BUILT_IN.version;
    }

    private static AllowList read() {
        try (InputStream in = AllowList.class.getResourceAsStream("allow-list.txt")) {
            if (in == null) {
                throw new IllegalStateException("`allow-list.txt` is not on the class path");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AllowList parse(String text) {
        String version = "";
        Map<String, Set<String>> members = new HashMap<>();
        String type = "";
        for (String line : text.lines().toList()) {
            if (line.startsWith("version ")) {
                version = line.substring("version ".length());
            } else if (line.startsWith("  ")) {
                members.get(type).addAll(List.of(line.strip().split(" +")));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                type = line.strip();
                members.put(type, new TreeSet<>());
            }
        }
        return new AllowList(version, Map.copyOf(members));
    }

    /** The listed types, sorted. */
    Set<String> types() {
        return new TreeSet<>(members.keySet());
    }

    /** The listed members of a type. */
    Set<String> members(String type) {
        return members.getOrDefault(type, Set.of());
    }

    /** Whether the type may be named, or be the type of an expression. */
    boolean has(ITypeBinding type) {
        return members.containsKey(type.getErasure().getQualifiedName());
    }

    /** Whether the method or constructor may be called or referred to. */
    boolean has(IMethodBinding method) {
        IMethodBinding declaration = method.getMethodDeclaration();
        Set<String> known = members(declaration.getDeclaringClass().getErasure().getQualifiedName());
        String name = declaration.isConstructor() ? "new" : declaration.getName();
        return known.contains(name) || known.contains(name + parameters(declaration));
    }

    /** Whether the constant may be read. */
    boolean has(IVariableBinding field) {
        ITypeBinding owner = field.getVariableDeclaration().getDeclaringClass();
        return owner != null && members(owner.getErasure().getQualifiedName()).contains("." + field.getName());
    }

    private static String parameters(IMethodBinding method) {
        return Stream.of(method.getParameterTypes())
                .map(type -> type.getErasure().getName())
                .collect(Collectors.joining(",", "(", ")"));
    }
}
