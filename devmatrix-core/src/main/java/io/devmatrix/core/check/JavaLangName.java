package io.devmatrix.core.check;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.ir.ApplicationIr;
import io.devmatrix.core.word.JavaNames;
import java.util.stream.Stream;

/** An entity, enum or machine does not hide a type of {@code java.lang} from the code around it. */
final class JavaLangName implements IrRule {
    @Override
    public String id() {
        return "RULE-102";
    }

    @Override
    public Stream<Problem> check(ApplicationIr model, FactTable facts) {
        return Named.types(model)
                .filter(name -> JavaNames.isJavaLang(name.text()))
                .map(name -> Problem.error(
                        this, name.node(), "Java has a type `java.lang." + name.text() + "`", "Rename the " + name));
    }
}
