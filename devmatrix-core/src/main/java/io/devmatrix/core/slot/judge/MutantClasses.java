package io.devmatrix.core.slot.judge;

import io.devmatrix.core.slot.contract.JavaContract;
import io.devmatrix.core.slot.contract.SlotContract;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.core.dom.SimpleName;

/**
 * Copies of a fill with one fault each, compiled together under names of their own; those that do not compile are left out.
 *
 * @param mutants all that were planned
 * @param classes by index into the mutants: what the child needs to run it
 */
record MutantClasses(List<Mutant> mutants, Map<Integer, Map<String, byte[]>> classes) {
    private static final int ROUNDS = 4;

    static MutantClasses compile(FillUnit fill, FillCompiler compiler) {
        List<Mutant> mutants = new MutantMaker(fill).plan();
        Map<Integer, String> sources = new TreeMap<>();
        for (int i = 0; i < mutants.size(); i++) {
            String source = source(fill, mutants.get(i), i);
            if (!source.isEmpty()) {
                sources.put(i, source);
            }
        }
        for (int round = 0; round < ROUNDS && !sources.isEmpty(); round++) {
            Compiled compiled = compiler.compile(all(fill.contract(), sources));
            if (compiled.errors().isEmpty()) {
                return new MutantClasses(mutants, split(fill.contract(), sources.keySet(), compiled.classes()));
            }
            Set<String> broken =
                    compiled.errors().stream().map(Compiled.Error::path).collect(Collectors.toSet());
            sources.keySet().removeIf(i -> broken.contains(path(fill.contract(), i)));
        }
        return new MutantClasses(mutants, Map.of());
    }

    /** The same contract for a fill of another name. */
    static SlotContract renamed(SlotContract contract, String fill) {
        JavaContract java = contract.java();
        return new SlotContract(
                contract.kind(),
                contract.name(),
                contract.node(),
                contract.text(),
                new JavaContract(java.packageName(), java.type(), fill, java.method(), java.sources()),
                contract.parameters(),
                contract.result(),
                contract.reasons(),
                contract.ports(),
                contract.requires(),
                contract.ensures(),
                contract.holds(),
                contract.examples(),
                contract.slice());
    }

    private static Map<String, String> all(SlotContract contract, Map<Integer, String> sources) {
        Map<String, String> all = new TreeMap<>(contract.java().sources());
        sources.forEach((i, text) -> all.put(path(contract, i), text));
        return all;
    }

    private static String path(SlotContract contract, int number) {
        return contract.java().fillPath().replace(".java", "_" + number + ".java");
    }

    private static Map<Integer, Map<String, byte[]>> split(
            SlotContract contract, Set<Integer> numbers, Map<String, byte[]> classes) {
        String fill = contract.java().packageName() + "." + contract.java().fill() + "_";
        Map<Integer, Map<String, byte[]>> split = new TreeMap<>();
        for (int number : new TreeSet<>(numbers)) {
            Map<String, byte[]> own = new TreeMap<>();
            classes.forEach((name, bytes) -> {
                boolean mutant = name.startsWith(fill);
                if (!mutant || name.equals(fill + number) || name.startsWith(fill + number + "$")) {
                    own.put(name, bytes);
                }
            });
            split.put(number, own);
        }
        return split;
    }

    private record Edit(int offset, int length, String text) {}

    /** The text with the fault; empty where fault and renaming meet. */
    private static String source(FillUnit fill, Mutant mutant, int number) {
        List<SimpleName> names = MutantMaker.selfNames(fill);
        boolean meet = names.stream()
                .anyMatch(name -> name.getStartPosition() >= mutant.offset()
                        && name.getStartPosition() < mutant.offset() + mutant.length());
        if (meet) {
            return "";
        }
        StringBuilder source = new StringBuilder(fill.source());
        Stream.concat(
                        names.stream()
                                .map(name -> new Edit(
                                        name.getStartPosition(),
                                        name.getLength(),
                                        name.getIdentifier() + "_" + number)),
                        Stream.of(new Edit(mutant.offset(), mutant.length(), mutant.text())))
                .sorted(Comparator.comparingInt(Edit::offset).reversed())
                .forEach(edit -> source.replace(edit.offset(), edit.offset() + edit.length(), edit.text()));
        return source.toString();
    }
}
