package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.AttributeFacts.Rule;
import io.devmatrix.core.facts.CheckFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.UniqueFacts;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.ir.ApiIr.Statuses;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the answer is when a constraint of the schema refuses a change, by the constraint's name. */
final class ConstraintsGenerator implements Generator {
    private static final Quote UNIT = Quote.compilationUnit(
            """
            package $package;

            import java.util.List;
            import java.util.stream.Stream;
            import org.springframework.context.annotation.Bean;
            import org.springframework.context.annotation.Configuration;

            /** What the answer is when a constraint of the schema refuses a change. */
            @Configuration(proxyBeanMethods = false)
            public class $Constraints {
                $keys;

                @Bean
                $Problems constraintProblems() {
                    return new $Problems(Stream.<List<$Problem>>of($parts).flatMap(List::stream).toList());
                }

                $entities;
            }
            """);

    private static final Quote PART = Quote.expression("$entity()");

    /** One method for each entity: one for all would soon be larger than the 64 KB that a method may have. */
    private static final Quote ENTITY = Quote.members(
            """
            import java.util.List;

            private static List<$Problem> $entity() {
                return List.of($entries);
            }
            """);

    private static final Quote KEY = Quote.members(
            """
            /** The $words. */
            public static final $ForeignKey $KEY =
                    new $ForeignKey("$constraint", $status, "$field", "$target", "$source");
            """);

    private static final Quote ENTRY = Quote.expression("$Problem.of(\"$constraint\", $status, \"$message\", $fields)");
    private static final Quote USED = Quote.expression("$KEY.used()");
    private static final Quote TEXT = Quote.expression("\"$text\"");

    private final FactTable facts;
    private final JavaUnits units;

    ConstraintsGenerator(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
    }

    @Override
    public AtomKind kind() {
        return AtomKind.CONSTRAINTS;
    }

    /** Name of the Java constant of a foreign key. */
    static String constant(RelationFacts relation) {
        return relation.foreignKey().text().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9_]", "_");
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        List<Code> keys = facts.entities().stream()
                .flatMap(entity -> entity.relations().map(r -> key(entity, r)))
                .toList();
        List<EntityFacts> constrained = facts.entities().stream()
                .filter(entity -> !entries(entity).isEmpty())
                .toList();
        Code unit = UNIT.with("Constraints", units.constraints().simpleName())
                .with("keys", keys)
                .with("Problems", units.base("error.ConstraintProblems"))
                .with("Problem", units.base("error.ConstraintProblem"))
                .with(
                        "parts",
                        constrained.stream()
                                .map(entity -> PART.with("entity", method(entity)))
                                .toList())
                .with("entities", constrained.stream().map(this::entity).toList());
        Stream<GeneratedFile> problems = new ProblemsGenerator(facts, units).generate(atom);
        return Stream.concat(units.only(units.constraints(), unit, atom), problems);
    }

    private Code entity(EntityFacts entity) {
        return ENTITY.with("Problem", units.base("error.ConstraintProblem"))
                .with("entity", method(entity))
                .with("entries", entries(entity));
    }

    /** Begins with {@code of}, so that no name of an entity makes it one of another method. */
    private static String method(EntityFacts entity) {
        return "of" + entity.name().pascal();
    }

    private Statuses statuses() {
        return facts.application().api().statuses();
    }

    private Code key(EntityFacts entity, RelationFacts relation) {
        EntityFacts target = facts.entity(relation.relation().target());
        return KEY.with(
                        "words",
                        relation.name().human() + " of " + entity.plural().human())
                .with("ForeignKey", units.base("error.ForeignKey"))
                .with("KEY", constant(relation))
                .with("constraint", relation.foreignKey().text())
                .with("status", statuses().constraint())
                .with("field", relation.wireName())
                .with("target", target.name().human())
                .with("source", entity.plural().human());
    }

    private List<Code> entries(EntityFacts entity) {
        List<Code> entries = new ArrayList<>();
        entity.table().uniques().forEach(unique -> entries.add(unique(entity, unique)));
        entity.attributes()
                .forEach(attribute ->
                        attribute.checks().forEach((rule, name) -> entries.add(rule(attribute, rule, name.text()))));
        entity.table().checks().forEach(check -> entries.add(check(check)));
        entity.relations().forEach(relation -> entries.add(USED.with("KEY", constant(relation))));
        return entries;
    }

    private Code unique(EntityFacts entity, UniqueFacts unique) {
        String words =
                Doc.list(unique.fields().stream().map(f -> f.name().human()).toList(), "and");
        String message = unique.unique()
                .error()
                .map(BusinessError::title)
                .orElse("Another " + entity.name().human() + " has this " + words);
        int status = unique.unique()
                .error()
                .map(BusinessError::status)
                .orElse(statuses().constraint());
        return entry(
                unique.constraint().text(),
                status,
                message,
                unique.fields().stream().map(FieldFacts::wireName).toList());
    }

    private Code rule(AttributeFacts attribute, Rule rule, String constraint) {
        String message = Doc.capital(attribute.name().human())
                + switch (rule) {
                    case VALUES -> " has a value that is not known";
                    case MIN -> " is too small";
                    case MAX -> " is too large";
                    case MIN_LENGTH -> " is too short";
                    case MAX_LENGTH -> " is too long";
                    case PATTERN -> " does not have the form asked for";
                };
        return entry(constraint, statuses().validation(), message, List.of(attribute.wireName()));
    }

    private Code check(CheckFacts check) {
        String message = check.check()
                .error()
                .map(BusinessError::title)
                .orElse("The values contradict the rule " + check.check().name());
        int status = check.check()
                .error()
                .map(BusinessError::status)
                .orElse(statuses().validation());
        return entry(check.constraint().text(), status, message, List.of());
    }

    private Code entry(String constraint, int status, String message, List<String> fields) {
        return ENTRY.with("Problem", units.base("error.ConstraintProblem"))
                .with("constraint", constraint)
                .with("status", status)
                .with("message", message)
                .with(
                        "fields",
                        fields.stream().map(field -> TEXT.with("text", field)).toList());
    }
}
