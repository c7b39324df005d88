package io.devmatrix.core.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.NullableType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.NullValue;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.devmatrix.core.ir.EnumType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Where plain CEL has the types, its own checker and runtime agree with ours on generated expressions and rows. */
class CelAgreementTest {
    private static final int EXPRESSIONS = 800;
    private static final int ROWS = 10;
    private static final Pattern BEYOND_CEL =
            Pattern.compile("[pP]rice|[0-9]\\.[0-9]|min\\(|max\\(|round\\(|divide\\(|sum\\(");

    private static final List<EnumType> ENUMS = Library.model().domain().enums();

    private final CelCompiler compiler = compiler();
    private final CelRuntime runtime =
            CelRuntimeFactory.standardCelRuntimeBuilder().build();

    private static CelCompiler compiler() {
        CelCompilerBuilder builder =
                CelCompilerFactory.standardCelCompilerBuilder().setStandardMacros(CelStandardMacro.STANDARD_MACROS);
        Map<String, CelType> types = new LinkedHashMap<>();
        types.put("title", SimpleType.STRING);
        types.put("subtitle", NullableType.create(SimpleType.STRING));
        types.put("stock", SimpleType.INT);
        types.put("sold", NullableType.create(SimpleType.INT));
        types.put("views", SimpleType.INT);
        types.put("rare", SimpleType.BOOL);
        types.put("active", SimpleType.BOOL);
        types.put("signed", NullableType.create(SimpleType.BOOL));
        types.put("status", OpaqueType.create("BookStatus"));
        types.put("priority", OpaqueType.create("Priority"));
        List.of("dueDate", "createdAt", "updatedAt", "now").forEach(time -> types.put(time, SimpleType.TIMESTAMP));
        types.put("loan", SimpleType.DURATION);
        types.put("chapters", ListType.create(MapType.create(SimpleType.STRING, SimpleType.DYN)));
        ENUMS.forEach(type -> type.valueNames()
                .forEach(value -> types.put(type.name() + "." + value, OpaqueType.create(type.name()))));
        types.forEach(builder::addVar);
        return builder.build();
    }

    private static Map<String, Object> variables(Map<String, Object> row) {
        Map<String, Object> variables = new LinkedHashMap<>();
        row.forEach((name, value) -> variables.put(name, forCel(value)));
        variables.put("now", Rows.NOW);
        ENUMS.forEach(type -> type.valueNames().forEach(value -> variables.put(type.name() + "." + value, value)));
        return variables;
    }

    private static Object forCel(Object value) {
        if (value == null) {
            return NullValue.NULL_VALUE;
        }
        if (value instanceof List<?> chapters) {
            return chapters.stream().map(CelAgreementTest::forCel).toList();
        }
        if (value instanceof Map<?, ?> chapter) {
            return Map.of("position", forCel(chapter.get("position")));
        }
        return value instanceof Integer number ? Long.valueOf(number) : value;
    }

    @Test
    void celAgreesWithTheOracle() throws CelValidationException, CelEvaluationException {
        ExpressionGenerator generator = new ExpressionGenerator(414);
        Rows rows = new Rows(generator);
        List<String> differences = new ArrayList<>();
        int compared = 0;
        for (int i = 0; i < EXPRESSIONS; ) {
            CheckedExpression checked = generator.next();
            String text = checked.source().text();
            if (BEYOND_CEL.matcher(text).find()) {
                continue;
            }
            i++;
            CelRuntime.Program program =
                    runtime.createProgram(compiler.compile(text).getAst());
            for (int j = 0; j < ROWS; j++) {
                Map<String, Object> row = rows.next();
                Object expected = AgreementTest.oracle(checked, row);
                if (expected instanceof ArithmeticException) {
                    continue; // CEL has no 32-bit numbers, so ours overflow earlier
                }
                compared++;
                String actual = AgreementTest.shown(program.eval(variables(row)));
                if (!actual.equals(AgreementTest.shown(expected))) {
                    differences.add(text + " over " + row + " is " + expected + ", CEL says " + actual);
                }
            }
        }
        assertThat(differences).isEmpty();
        assertThat(compared).isGreaterThan(5000);
    }
}
