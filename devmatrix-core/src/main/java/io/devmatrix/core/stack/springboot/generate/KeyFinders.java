package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.ir.Assignment;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.ir.Unique;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.javasource.TypeRef;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The methods of a repository that find and lock the one row with the values of a {@code findOrCreate}. */
final class KeyFinders {
    private static final Quote FIND = Quote.members(
            """
            import jakarta.persistence.LockModeType;
            import java.util.Optional;
            import org.springframework.data.jpa.repository.Lock;
            import org.springframework.data.jpa.repository.Query;

            /** Finds $the with this $words and locks it until the transaction ends. */
            @Lock(LockModeType.PESSIMISTIC_WRITE)
            @Query("select e from #{#entityName} e where $condition")
            Optional<$Entity> $find($parameters $);
            """);
    private static final Quote PARAMETER = Quote.parameters("$Type $name");

    private final FactTable facts;
    private final ModelExpressions checked;

    KeyFinders(FactTable facts, ModelExpressions checked) {
        this.facts = facts;
        this.checked = checked;
    }

    List<Code> of(EntityFacts entity) {
        Map<String, Code> methods = new TreeMap<>();
        facts.flows().stream()
                .flatMap(flow -> flow.flow().allSteps())
                .filter(Step.FindOrCreate.class::isInstance)
                .map(Step.FindOrCreate.class::cast)
                .filter(step -> step.entity().equals(entity.entity().name()))
                .forEach(step -> methods.putIfAbsent(FlowKeySteps.finder(step, entity), method(entity, step)));
        return List.copyOf(methods.values());
    }

    private Code method(EntityFacts entity, Step.FindOrCreate step) {
        List<FieldFacts> fields = step.by().stream()
                .map(by -> entity.field(by.target()).orElseThrow())
                .toList();
        return FIND.with("the", "the " + entity.name().human())
                .with(
                        "words",
                        Doc.list(fields.stream().map(f -> f.name().human()).toList(), "and"))
                .with("condition", condition(entity, step, fields))
                .with("Entity", JavaTypes.of(entity.types().entity()))
                .with("find", FlowKeySteps.finder(step, entity))
                .with("parameters", fields.stream().map(this::parameter).toList());
    }

    private Code parameter(FieldFacts field) {
        JavaTypes types = new JavaTypes(facts);
        TypeRef type = field instanceof RelationFacts relation
                ? types.target(relation)
                : types.inEntity((AttributeFacts) field);
        return PARAMETER.with("Type", type).with("name", field.name().camel());
    }

    private String condition(EntityFacts entity, Step.FindOrCreate step, List<FieldFacts> fields) {
        List<String> parts = new ArrayList<>();
        fields.forEach(field ->
                parts.add("e." + field.name().camel() + " = :" + field.name().camel()));
        where(entity, step).ifPresent(parts::add);
        return String.join(" and ", parts);
    }

    private Optional<String> where(EntityFacts entity, Step.FindOrCreate step) {
        return unique(entity, step)
                .flatMap(Unique::where)
                .flatMap(where -> checked.of(where, entity.entity().name()))
                .map(CheckedExpression::root)
                .map(root -> root.accept(new JpqlCondition(facts)));
    }

    /** The unique whose fields are all given; of several the one with the most fields. */
    static Optional<Unique> unique(EntityFacts entity, Step.FindOrCreate step) {
        List<String> given = step.by().stream().map(Assignment::target).toList();
        return entity.table().uniques().stream()
                .map(unique -> unique.unique())
                .filter(unique -> given.containsAll(unique.fields()))
                .max(Comparator.comparing(unique -> unique.fields().size()));
    }
}
