package io.devmatrix.core.stack.springboot.regression;

import io.devmatrix.core.regression.KnownBug;
import java.util.List;

/** The known bugs of this stack, sorted by id. */
public final class SpringBootRules {
    private SpringBootRules() {}

    /** All of them. */
    public static List<KnownBug> all() {
        return List.of(
                new GetAllForList(),
                new CreateOnUpdate(),
                new EntityOnTheWire(),
                new ServerOwnedFieldInCreate(),
                new PathVariableNotInPath(),
                new EnumByOrdinal(),
                new MissingValid(),
                new FlowWithoutTransaction(),
                new UnboundedFindAll(),
                new QueryInALoop(),
                new EqualsOnLazyRelation(),
                new FieldInjection(),
                new SchemaByHibernate(),
                new ColumnInOnePlace(),
                new ErrorPageTellsTooMuch());
    }
}
