package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.SlotContract;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.dom.AST;
import org.eclipse.jdt.core.dom.ASTParser;
import org.eclipse.jdt.core.dom.CompilationUnit;

/** Text to tree, as Java 17: first its form alone, then with what each name means. */
final class FillParser {
    private static final Map<String, String> OPTIONS = options();

    private FillParser() {}

    /** The tree of the text alone. */
    static FillUnit form(SlotContract contract, String source) {
        return new FillUnit(contract, source, (CompilationUnit) parser(source).createAST(null));
    }

    /**
     * The tree with bindings.
     *
     * @param sources folder with the sources of the contract
     */
    static FillUnit bound(SlotContract contract, String source, Path sources, List<Path> classPath) {
        ASTParser parser = parser(source);
        String[] entries = classPath.stream().map(Path::toString).toArray(String[]::new);
        parser.setEnvironment(entries, new String[] {sources.toString()}, new String[] {"UTF-8"}, true);
        parser.setUnitName("/" + contract.java().fillPath());
        parser.setResolveBindings(true);
        return new FillUnit(contract, source, (CompilationUnit) parser.createAST(null));
    }

    private static ASTParser parser(String source) {
        ASTParser parser = ASTParser.newParser(AST.getJLSLatest());
        parser.setKind(ASTParser.K_COMPILATION_UNIT);
        parser.setCompilerOptions(OPTIONS);
        parser.setSource(source.toCharArray());
        return parser;
    }

    private static Map<String, String> options() {
        Map<String, String> options = new TreeMap<>();
        JavaCore.setComplianceOptions(JavaCore.VERSION_17, options);
        return Map.copyOf(options);
    }
}
