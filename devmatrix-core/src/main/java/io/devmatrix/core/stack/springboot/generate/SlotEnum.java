package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;

/** An enum of the model as a fill sees it: what is there for JSON and for the database is left out. */
final class SlotEnum {
    private static final Quote ENUM = Quote.compilationUnit(
            """
            package $package;

            /** Values of {@code $Enum}. */
            public enum $Enum {
                $constants;

                private final String wire;

                $Enum(String wire) {
                    this.wire = wire;
                }

                /** Its name in the model. */
                public String wire() {
                    return wire;
                }
            }
            """);
    private static final Quote CONSTANT =
            Quote.constants("""
            /** {@code $wire}. */
            $NAME("$wire")
            """);

    private SlotEnum() {}

    static Code unit(EnumFacts type) {
        List<Code> constants = type.constants().stream()
                .map(constant -> CONSTANT.with("NAME", constant.constant()).with("wire", constant.value()))
                .toList();
        return ENUM.with("Enum", type.javaType().simpleName()).with("constants", constants);
    }
}
