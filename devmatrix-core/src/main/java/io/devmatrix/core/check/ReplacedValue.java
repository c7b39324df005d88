package io.devmatrix.core.check;

import io.devmatrix.core.facts.EnumFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.ir.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A value that another one replaces is gone from its enum, and one value alone replaces it. */
final class ReplacedValue implements IrRule {
    @Override
    public String id() {
        return "RULE-116";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return facts.enums().stream().map(EnumFacts::type).flatMap(this::problems);
    }

    private Stream<Problem> problems(EnumType type) {
        List<Problem> problems = new ArrayList<>();
        Set<String> taken = new TreeSet<>();
        type.values().stream()
                .map(EnumType.Value::renamedFrom)
                .filter(former -> !former.isEmpty())
                .forEach(taken::add);
        for (EnumType.Value value : type.values()) {
            for (String gone : value.replaces()) {
                if (type.valueNames().contains(gone)) {
                    problems.add(stillThere(type, value, gone));
                } else if (!taken.add(gone)) {
                    problems.add(twice(type, gone));
                }
            }
        }
        return problems.stream();
    }

    private Problem stillThere(EnumType type, EnumType.Value value, String gone) {
        return Problem.error(
                this,
                type.node(),
                "`" + value.name() + "` replaces `" + gone + "`, which is still a value of `" + type.name() + "`",
                "Remove the value, or do not replace it");
    }

    private Problem twice(EnumType type, String gone) {
        return Problem.error(
                this,
                type.node(),
                "What becomes of the former value `" + gone + "` of `" + type.name() + "` is said twice",
                "Say one `replaces` or `renamedFrom` for it");
    }
}
