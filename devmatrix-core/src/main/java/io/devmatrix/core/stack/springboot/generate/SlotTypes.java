package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.ir.TextBehaviour;
import io.devmatrix.core.slot.contract.SlotKind;
import java.util.stream.Stream;

/**
 * The Java types of a slot, all in the package of its kind.
 *
 * @param kind where its fill stands
 * @param contract the interface that the fill implements
 * @param adapter what flows ask
 * @param fill the class in the user's sources
 */
record SlotTypes(SlotKind kind, JavaType contract, JavaType adapter, JavaType fill) {
    static SlotTypes of(FactTable facts, TextBehaviour behaviour) {
        SlotKind kind = SlotKind.valueOf(behaviour.kind().name());
        String packageName = facts.packages().root() + "." + kind.folder();
        String name = Name.of(behaviour.name()).pascal();
        return new SlotTypes(
                kind,
                new JavaType(packageName, name),
                new JavaType(packageName, name + "Adapter"),
                new JavaType(packageName, name + kind.suffix()));
    }

    /** Those that are made for it. */
    Stream<JavaType> generated() {
        return Stream.of(contract, adapter);
    }
}
