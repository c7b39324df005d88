package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.SlotContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.core.dom.CompilationUnit;

/** The sources of a contract in a folder of their own for as long as it is open, to resolve the names of fills against. */
public final class ContractFolder implements AutoCloseable {
    private final SlotContract contract;
    private final List<Path> classPath;
    private final Path folder;

    private ContractFolder(SlotContract contract, List<Path> classPath, Path folder) {
        this.contract = contract;
        this.classPath = classPath;
        this.folder = folder;
    }

    /**
     * Writes the sources.
     *
     * @param classPath what the project is compiled against, as far as the contract names it
     */
    public static ContractFolder open(SlotContract contract, List<Path> classPath) {
        try {
            Path folder = Files.createTempDirectory("devmatrix-contract");
            for (Map.Entry<String, String> source : contract.java().sources().entrySet()) {
                Path file = folder.resolve(source.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.getValue());
            }
            return new ContractFolder(contract, classPath, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fill as a tree with bindings; what is wrong with it is among the tree's problems. */
    public CompilationUnit parse(String fill) {
        return bound(fill).unit();
    }

    /** How many things in the tree do not compile. */
    public static long errors(CompilationUnit unit) {
        return Arrays.stream(unit.getProblems()).filter(IProblem::isError).count();
    }

    FillUnit bound(String fill) {
        return FillParser.bound(contract, fill, folder, classPath);
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException leftBehind) {
            folder.toFile().deleteOnExit();
        }
    }
}
