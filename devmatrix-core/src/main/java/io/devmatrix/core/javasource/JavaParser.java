package io.devmatrix.core.javasource;

import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.dom.AST;
import org.eclipse.jdt.core.dom.ASTParser;
import org.eclipse.jdt.core.dom.CompilationUnit;

/** Text to JDT tree, as Java 17 without bindings. */
final class JavaParser {
    private static final Map<String, String> OPTIONS = options();

    private JavaParser() {}

    static CompilationUnit parse(String source) {
        ASTParser parser = ASTParser.newParser(AST.getJLSLatest());
        parser.setKind(ASTParser.K_COMPILATION_UNIT);
        parser.setCompilerOptions(OPTIONS);
        parser.setSource(source.toCharArray());
        return (CompilationUnit) parser.createAST(null);
    }

    private static Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        JavaCore.setComplianceOptions(JavaCore.VERSION_17, options);
        options.put(JavaCore.COMPILER_DOC_COMMENT_SUPPORT, JavaCore.ENABLED);
        return Map.copyOf(options);
    }
}
