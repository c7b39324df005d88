package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.ir.TextBehaviour;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import io.devmatrix.core.slot.contract.SlotKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What surrounds a slot: the interface that its fill implements, the adapter that flows ask, the beans of the fills that are there. */
final class SlotGenerator implements Generator {
    private final FactTable facts;
    private final JavaUnits units;
    private final ModelExpressions checked;
    private final Set<String> written;

    /** @param written paths of the project's own Java files below their roots, with {@code /} */
    SlotGenerator(FactTable facts, JavaUnits units, ModelExpressions checked, Set<String> written) {
        this.facts = facts;
        this.units = units;
        this.checked = checked;
        this.written = written;
    }

    @Override
    public AtomKind kind() {
        return AtomKind.FREE_TEXT;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        TextBehaviour behaviour = behaviours().stream()
                .filter(text -> text.node().equals(atom.node()))
                .findFirst()
                .orElseThrow();
        SlotPlan plan = SlotPlan.of(facts, checked, behaviour);
        List<GeneratedFile> files = new ArrayList<>();
        files.add(units.file(plan.types().contract(), new SlotInterface(plan).unit(), atom));
        if (facts.application().behaviour().isAsked(behaviour)) {
            files.add(units.file(plan.types().adapter(), new SlotAdapter(facts, units, checked, plan).unit(), atom));
        }
        List<TextBehaviour> alike = behaviours().stream()
                .filter(text -> text.kind() == behaviour.kind())
                .toList();
        if (behaviour.equals(alike.get(0))) {
            files.addAll(ofPackage(plan.types(), alike, atom));
        }
        return files.stream();
    }

    private List<TextBehaviour> behaviours() {
        return facts.application().behaviour().texts();
    }

    private List<GeneratedFile> ofPackage(SlotTypes types, List<TextBehaviour> alike, Atom atom) {
        List<TextBehaviour> filled = alike.stream()
                .filter(text ->
                        written.contains(SlotTypes.of(facts, text).fill().path()))
                .toList();
        JavaType configuration = units.slots(types.contract().packageName());
        List<GeneratedFile> files = new ArrayList<>();
        files.add(units.file(
                configuration,
                new SlotConfiguration(types.kind(), configuration.simpleName())
                        .unit(
                                filled.stream()
                                        .map(text -> SlotTypes.of(facts, text))
                                        .toList(),
                                filled.stream().map(TextBehaviour::name).toList()),
                atom));
        if (!hasPackageInfo(types.kind())) {
            files.add(packageInfo(types.contract().packageName(), atom));
        }
        return files;
    }

    /** Whether the package is that of something else, which says what is in it. */
    private boolean hasPackageInfo(SlotKind kind) {
        return kind == SlotKind.ENDPOINT
                || kind == SlotKind.FLOW && !facts.flows().isEmpty();
    }

    private static GeneratedFile packageInfo(String name, Atom atom) {
        String text = "/** What the model states in words: contracts, and whom flows ask. */\n@NullMarked\npackage "
                + name + ";\n\nimport org.jspecify.annotations.NullMarked;\n";
        return GeneratedFile.java(name + ".package-info", text, atom.rule(), atom.node());
    }
}
