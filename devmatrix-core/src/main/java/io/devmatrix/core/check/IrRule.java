package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import java.util.stream.Stream;

/** One rule of a sound model. Stateless; it must bear a model that breaks any other rule. */
public interface IrRule {
    /** Its id, {@code RULE-} and three digits; never renamed or reused. */
    String id();

    /** What breaks it; empty when nothing does. */
    Stream<Problem> check(ApplicationIr model, FactTable facts);
}
