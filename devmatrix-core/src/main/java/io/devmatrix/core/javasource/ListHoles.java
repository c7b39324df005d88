package io.devmatrix.core.javasource;

import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.ToolFactory;
import org.eclipse.jdt.core.compiler.IScanner;
import org.eclipse.jdt.core.compiler.ITerminalSymbols;
import org.eclipse.jdt.core.compiler.InvalidInputException;

/** Makes {@code $name;}, a list hole among members or statements, Java: a declaration {@code $name $;}. */
final class ListHoles {
    private final String snippet;
    private final IScanner scanner;
    private final StringBuilder expanded = new StringBuilder();
    private boolean startsStatement = true;
    private boolean inEnumHeader;

    private ListHoles(String snippet) {
        this.snippet = snippet;
        this.scanner = ToolFactory.createScanner(false, false, false, JavaCore.VERSION_17, JavaCore.VERSION_17);
        this.scanner.setSource(snippet.toCharArray());
    }

    static String expand(String snippet) {
        return snippet.indexOf('$') < 0 ? snippet : new ListHoles(snippet).expand();
    }

    private String expand() {
        int copied = 0;
        int holeEnd = -1;
        for (int token = next(); token != ITerminalSymbols.TokenNameEOF; token = next()) {
            if (token == ITerminalSymbols.TokenNameSEMICOLON && holeEnd >= 0) {
                expanded.append(snippet, copied, holeEnd).append(" $");
                copied = holeEnd;
            }
            holeEnd = startsStatement && isHole() ? scanner.getCurrentTokenEndPosition() + 1 : -1;
            look(token);
        }
        return expanded.append(snippet, copied, snippet.length()).toString();
    }

    private void look(int token) {
        boolean brace = token == ITerminalSymbols.TokenNameLBRACE || token == ITerminalSymbols.TokenNameRBRACE;
        boolean constants = token == ITerminalSymbols.TokenNameLBRACE && inEnumHeader;
        startsStatement = (brace && !constants) || token == ITerminalSymbols.TokenNameSEMICOLON;
        inEnumHeader = token == ITerminalSymbols.TokenNameenum
                || (inEnumHeader && !brace && token != ITerminalSymbols.TokenNameSEMICOLON);
    }

    private boolean isHole() {
        return scanner.getCurrentTokenSource()[0] == '$';
    }

    private int next() {
        try {
            return scanner.getNextToken();
        } catch (InvalidInputException unreadable) {
            return ITerminalSymbols.TokenNameEOF; // the parser will say what is wrong
        }
    }
}
