package io.devmatrix.core.qa.flow;

import io.devmatrix.core.expression.CheckedExpression;
import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.expression.PrincipalUse;
import io.devmatrix.core.expression.ValueType;
import io.devmatrix.core.facts.AccessFacts;
import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.facts.InverseFacts;
import io.devmatrix.core.facts.OperationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.ir.Flow;
import io.devmatrix.core.ir.Security;
import io.devmatrix.core.ir.Step;
import io.devmatrix.core.qa.token.KnownPassword;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What names and expressions of the model mean, looked up once. Not thread-safe. */
public final class Meaning {
    private final FactTable facts;
    private final ModelExpressions expressions;
    private final Optional<String> password;
    private final Answers answers;
    private final Map<String, Map<String, FieldFacts>> fields = new LinkedHashMap<>();
    private final Map<String, Map<String, InverseFacts>> inverses = new LinkedHashMap<>();
    private final Map<OperationFacts, Optional<AccessFacts>> callers = new LinkedHashMap<>();
    private final Set<FieldFacts> apart;

    /** A meaning in which nobody can ask behaviours. */
    public Meaning(FactTable facts) {
        this(facts, Answers.NONE);
    }

    /**
     * The meaning of that model.
     *
     * @param answers of its behaviours
     */
    public Meaning(FactTable facts, Answers answers) {
        this.facts = facts;
        this.answers = answers;
        this.password = facts.application().api().security().flatMap(Security::password);
        this.expressions = ModelExpressions.check(facts.application());
        this.apart = Apart.of(facts);
        facts.entities().forEach(this::index);
    }

    private void index(EntityFacts entity) {
        Map<String, FieldFacts> own = new LinkedHashMap<>();
        entity.fields().forEach(field -> own.put(field.name().text(), field));
        fields.put(entity.entity().name(), own);
        Map<String, InverseFacts> back = new LinkedHashMap<>();
        entity.inverses().forEach(inverse -> back.put(inverse.name().text(), inverse));
        inverses.put(entity.entity().name(), back);
    }

    /** Who may call the operation, where what it does depends on who calls; empty where it does not. */
    public Optional<AccessFacts> callers(OperationFacts operation) {
        return callers.computeIfAbsent(operation, asked -> SecurityFacts.of(facts)
                .filter(security -> asksWho(asked))
                .map(security -> security.access(asked)));
    }

    private boolean asksWho(OperationFacts operation) {
        PrincipalUse use = new PrincipalUse(facts.application(), expressions);
        if (operation.kind() == OperationFacts.Kind.CREATE) {
            return facts.entities().stream()
                    .filter(entity -> entity.operations().contains(operation))
                    .flatMap(EntityFacts::relations)
                    .anyMatch(relation -> relation.relation().byPrincipal());
        }
        return operation.kind() == OperationFacts.Kind.CUSTOM
                && facts.application().behaviour().flows().stream()
                        .anyMatch(flow -> flow.name().equals(operation.subject()) && use.isIn(flow));
    }

    /** The entity whose rows are the users, where the model has some. */
    public String principal() {
        return facts.application().api().security().map(Security::principal).orElse("");
    }

    /** Who may call the flow, where what it does depends on who calls; empty where it does not, or where nobody calls it. */
    public Optional<AccessFacts> callers(Flow flow) {
        return facts.operations().stream()
                .filter(operation -> operation.kind() == OperationFacts.Kind.CUSTOM
                        && operation.subject().equals(flow.name()))
                .findFirst()
                .flatMap(this::callers);
    }

    /** Whether the attribute has another value in each row, wherever the row belongs. */
    boolean isApart(AttributeFacts attribute) {
        return apart.contains(attribute);
    }

    /** Whether rows of the entity are who asks. */
    boolean asks(String entity) {
        return entity.equals(principal());
    }

    /** The row as the database keeps it: instead of a password its hash, the same one for each. */
    Map<String, @Nullable Object> kept(String entity, Map<String, @Nullable Object> row) {
        Optional<String> secret = password.filter(name -> asks(entity) && row.get(name) != null);
        if (secret.isEmpty()) {
            return row;
        }
        Map<String, @Nullable Object> hashed = new LinkedHashMap<>(row);
        hashed.put(secret.get(), KnownPassword.HASH);
        return hashed;
    }

    /** What its behaviours answer. */
    Answers answers() {
        return answers;
    }

    /** Facts of the model. */
    public FactTable facts() {
        return facts;
    }

    /** The entity of the row that the flow answers with; empty when it answers with another thing. */
    public Optional<String> answers(Flow flow) {
        return expressions
                .answer(flow.node())
                .filter(value -> value.type() instanceof ValueType.Row)
                .map(value -> ((ValueType.Row) value.type()).entity());
    }

    /** Whether the expression of a flow reads something of a row that may change: not its key. */
    public boolean readsRows(Expression expression) {
        return checked(expression, "").reads().stream()
                .anyMatch(read -> read.owner().type() instanceof ValueType.Row
                        && !read.name().equals("id"));
    }

    /** Whether a flow that changes something reads that member of rows of the entity. */
    public boolean isGoneBy(String entity, String member) {
        return facts.flows().stream()
                .filter(flow -> flow.flow().allSteps().anyMatch(Meaning::writes))
                .anyMatch(flow -> reads(flow, entity, member));
    }

    private boolean reads(FlowFacts flow, String entity, String member) {
        return expressions
                .under(flow.flow().node())
                .flatMap(expression -> expression.reads().stream())
                .anyMatch(read -> read.name().equals(member)
                        && read.owner().type() instanceof ValueType.Row row
                        && row.entity().equals(entity));
    }

    private static boolean writes(Step step) {
        return step instanceof Step.Set
                || step instanceof Step.Adjust
                || step instanceof Step.Fire
                || step instanceof Step.Create
                || step instanceof Step.Delete
                || step instanceof Step.Upsert
                || step instanceof Step.FindOrCreate;
    }

    ModelExpressions expressions() {
        return expressions;
    }

    @Nullable
    FieldFacts field(String entity, String name) {
        return fields.getOrDefault(entity, Map.of()).get(name);
    }

    @Nullable
    InverseFacts inverse(String entity, String name) {
        return inverses.getOrDefault(entity, Map.of()).get(name);
    }

    Map<String, FieldFacts> fields(String entity) {
        return fields.getOrDefault(entity, Map.of());
    }

    /** The expression as it was checked; one that has a problem cannot be judged. */
    public CheckedExpression checked(Expression expression, String entity) {
        return expressions
                .of(expression, entity)
                .orElseThrow(() -> new Unjudged("`" + expression.text() + "` at " + expression.node()));
    }
}
