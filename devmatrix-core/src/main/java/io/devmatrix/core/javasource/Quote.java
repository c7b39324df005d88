package io.devmatrix.core.javasource;

import java.util.List;
import org.eclipse.jdt.core.dom.ASTNode;
import org.jspecify.annotations.Nullable;

/**
 * A Java snippet with named holes, parsed once and printed any number of times; immutable and safe for threads. Its
 * import lines say what its simple names mean; a simple name without one is of {@code java.lang} or of the package the
 * code is printed in. Each factory throws a {@link QuoteException} for a snippet that is no Java of its kind.
 *
 * <p>Holes: {@code $name} as a name, type, expression, annotation ({@code @$name}), or inside names ({@code
 * find$By$Name}: a closing dollar ends the hole), string literals, comments and Javadoc. For lists: {@code $name;} as
 * member or statement, {@code $name $} as parameter or record component, {@code $name} among arguments, types and enum
 * constants, {@code $ = $name} among annotation members, {@code case $name -> $;} among cases.
 */
public final class Quote {
    private final String name;
    private final QuoteKind kind;
    private final List<? extends ASTNode> roots;
    private final QuoteNames names;

    Quote(String name, QuoteKind kind, List<? extends ASTNode> roots, QuoteNames names) {
        this.name = name;
        this.kind = kind;
        this.roots = List.copyOf(roots);
        this.names = names;
    }

    /** A whole file. */
    public static Quote compilationUnit(String snippet) {
        return QuoteParser.parse(QuoteKind.COMPILATION_UNIT, snippet);
    }

    /** Fields, methods, constructors and nested types. */
    public static Quote members(String snippet) {
        return QuoteParser.parse(QuoteKind.MEMBERS, snippet);
    }

    /** Statements of a body. */
    public static Quote statements(String snippet) {
        return QuoteParser.parse(QuoteKind.STATEMENTS, snippet);
    }

    /** One expression. */
    public static Quote expression(String snippet) {
        return QuoteParser.parse(QuoteKind.EXPRESSION, snippet);
    }

    /** Annotations of anything. */
    public static Quote annotations(String snippet) {
        return QuoteParser.parse(QuoteKind.ANNOTATIONS, snippet);
    }

    /** Parameters or record components, with commas between. */
    public static Quote parameters(String snippet) {
        return QuoteParser.parse(QuoteKind.PARAMETERS, snippet);
    }

    /** Enum constants, with commas between. */
    public static Quote constants(String snippet) {
        return QuoteParser.parse(QuoteKind.CONSTANTS, snippet);
    }

    /** Members of an annotation ({@code name = value}), with commas between. */
    public static Quote memberValues(String snippet) {
        return QuoteParser.parse(QuoteKind.MEMBER_VALUES, snippet);
    }

    /** Cases of a switch with what they do. */
    public static Quote cases(String snippet) {
        return QuoteParser.parse(QuoteKind.CASES, snippet);
    }

    /** The code of a quote without holes, or to bind holes of by and by. */
    public Code code() {
        return new Code(this, new @Nullable Object[names.holes().size()]);
    }

    /** {@link Code#with(String, String)} on fresh code. */
    public Code with(String hole, String text) {
        return code().with(hole, text);
    }

    /** {@link Code#with(String, TypeRef)} on fresh code. */
    public Code with(String hole, TypeRef type) {
        return code().with(hole, type);
    }

    /** {@link Code#with(String, Code)} on fresh code. */
    public Code with(String hole, Code code) {
        return code().with(hole, code);
    }

    /** {@link Code#with(String, long)} on fresh code. */
    public Code with(String hole, long number) {
        return code().with(hole, number);
    }

    /** {@link Code#with(String, boolean)} on fresh code. */
    public Code with(String hole, boolean truth) {
        return code().with(hole, truth);
    }

    /** {@link Code#with(String, List)} on fresh code. */
    public Code with(String hole, List<? extends Part> parts) {
        return code().with(hole, parts);
    }

    /** For messages: the first line that says what it declares. */
    String name() {
        return name;
    }

    QuoteKind kind() {
        return kind;
    }

    List<? extends ASTNode> roots() {
        return roots;
    }

    HoleNames holes() {
        return names.holes();
    }

    QuoteNames names() {
        return names;
    }
}
