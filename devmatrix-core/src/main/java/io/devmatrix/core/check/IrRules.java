package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.List;
import java.util.stream.Stream;

/** All rules of a sound model. */
public final class IrRules {
    private IrRules() {}

    /** The rules, sorted by id. */
    public static List<IrRule> all() {
        return List.of(
                new ReservedJavaWord(), // 101
                new JavaLangName(),
                new ObjectMethodName(),
                new FieldsAlike(),
                new TypesAlike(),
                new GeneratedClassName(),
                new SameTable(),
                new SameColumn(),
                new SameWireName(),
                new IdentifierTooLong(),
                new SchemaNames(),
                new SameKeyTwice(),
                new EnumValuesAlike(),
                new SystemColumn(),
                new ExpressionWord(),
                new ReplacedValue(),
                new RouteCollision(), // 201
                new TakenRoute(),
                new OperationIdTwice(),
                new ResourceWithoutOperation(),
                new ChangeOfImmutable(),
                new UpdateOfNothing(),
                new SortType(),
                new FilterType(),
                new SearchType(),
                new ParameterTwice(),
                new LargePage(),
                new PagingNames(),
                new CreateStatus(),
                new CountType(),
                new CacheAge(),
                new CachedReadOfOthers(),
                new StatsWithoutCache(),
                new NeverSet(), // 301
                new SetByNobody(),
                new EntityWithoutField(),
                new EmptyRange(),
                new DefaultBeyondLimits(),
                new KeyType(), // 401
                new CyclicNesting(),
                new RequiredCycle(),
                new SetNullOfMany(),
                new OnDeleteOfSoftDeleted(),
                new SoftDeletedUnderCascade(),
                new SnapshotPath(),
                new MachineAttribute(), // 501
                new MachineWithoutUse(),
                new UnreachableValue(),
                new ReachableValue(),
                new TransitionTwice(),
                new EffectTarget(),
                new Principal(), // 601
                new AccessRule(),
                new RoleName(),
                new TokenAge(),
                new OwnerlessRow(),
                new SelfGivenRole(),
                new DefaultPrincipal(),
                new FlowVariable(), // 701
                new FlowCycle(),
                new StepBehindReturn(),
                new PortCall(),
                new PortOperation(),
                new PortWithoutUse(),
                new ChangeByGet(),
                new UnjudgedBehaviour(), // 801
                new UnknownRead(),
                new BehaviourEntity(),
                new BehaviourNames(),
                new BehaviourWithoutUse());
    }

    /** What breaks any rule, rule by rule. */
    public static Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return all().stream().flatMap(rule -> rule.check(model, facts));
    }
}
