package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.slot.contract.SlotKind;
import java.util.List;

/** The class that makes a bean of each fill of a kind that is written. */
final class SlotConfiguration {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package $package;

            import org.springframework.context.annotation.Configuration;

            /** The fills of this package; an open slot has none. */
            @Configuration(value = "$folder/slots", proxyBeanMethods = false)
            class $Configuration {
                $beans;
            }
            """);
    private static final Quote BEAN = Quote.members(
            """
            import org.springframework.context.annotation.Bean;

            @Bean("$id")
            $Slot $name() {
                return new $Fill();
            }
            """);

    private final SlotKind kind;
    private final String simpleName;

    SlotConfiguration(SlotKind kind, String simpleName) {
        this.kind = kind;
        this.simpleName = simpleName;
    }

    /** @param filled slots of the kind whose fills are written */
    Code unit(List<SlotTypes> filled, List<String> names) {
        List<Code> beans = new java.util.ArrayList<>();
        for (int i = 0; i < filled.size(); i++) {
            beans.add(BEAN.with("id", kind.word() + "/" + names.get(i))
                    .with("Slot", filled.get(i).contract().simpleName())
                    .with("name", names.get(i))
                    .with("Fill", filled.get(i).fill().simpleName()));
        }
        return UNIT.with("folder", kind.folder())
                .with("Configuration", simpleName)
                .with("beans", beans);
    }
}
