package io.devmatrix.core.expression;

import dev.cel.common.CelErrorCode;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
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
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * CEL's own checker and runtime over books. What plain CEL lacks, {@link CelLibrary} declares to it; three spellings are changed
 * before: {@code 0.1}, a double in CEL, to {@code decimal('0.1')}, {@code l.sum(x, e)} to {@code total(l.map(x, e))}, and {@code c.price},
 * which has no type in a CEL map, to {@code price(c)}.
 */
final class BookCel {
    private static final List<EnumType> ENUMS = Library.model().domain().enums();

    private final CelCompiler compiler = compiler();
    private final CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder()
            .addFunctionBindings(CelLibrary.bindings())
            .build();

    private static CelCompiler compiler() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addFunctionDeclarations(CelLibrary.declarations());
        types().forEach(builder::addVar);
        return builder.build();
    }

    private static Map<String, CelType> types() {
        Map<String, CelType> types = new LinkedHashMap<>();
        types.put("title", SimpleType.STRING);
        types.put("subtitle", NullableType.create(SimpleType.STRING));
        List.of("price", "oldPrice").forEach(number -> types.put(number, CelLibrary.DECIMAL));
        types.put("stock", SimpleType.INT);
        types.put("sold", NullableType.create(SimpleType.INT));
        types.put("views", SimpleType.INT);
        types.put("rare", SimpleType.BOOL);
        types.put("active", SimpleType.BOOL);
        types.put("signed", NullableType.create(SimpleType.BOOL));
        types.put("status", OpaqueType.create("BookStatus"));
        types.put("priority", OpaqueType.create("Priority"));
        List.of("dueDate", "createdAt", "updatedAt", "now").forEach(time -> types.put(time, SimpleType.TIMESTAMP));
        types.put("printedOn", CelLibrary.DATE);
        types.put("loan", SimpleType.DURATION);
        types.put("chapters", ListType.create(CelLibrary.CHAPTER));
        ENUMS.forEach(type -> type.valueNames()
                .forEach(value -> types.put(type.name() + "." + value, OpaqueType.create(type.name()))));
        return types;
    }

    CelRuntime.Program program(CheckedExpression expression) throws CelValidationException, CelEvaluationException {
        String text = expression
                .source()
                .text()
                .replaceAll("chapters(\\.filter\\([^()]*\\))?\\.sum\\(c, ([^()]*)\\)", "total(chapters$1.map(c, $2))")
                .replaceAll("c\\.(position|price)", "$1(c)")
                .replaceAll("([0-9]+\\.[0-9]+)", "decimal('$1')");
        return runtime.createProgram(compiler.compile(text).getAst());
    }

    /** Value over the row, an {@link ArithmeticException} where it overflows or divides by zero. */
    Object value(CelRuntime.Program program, Map<String, Object> row) throws CelEvaluationException {
        try {
            Object value = program.eval(variables(row));
            return value instanceof CelLibrary.Decimal decimal ? decimal.value() : value;
        } catch (CelEvaluationException failed) {
            if (failed.getErrorCode() == CelErrorCode.NUMERIC_OVERFLOW
                    || failed.getCause() instanceof ArithmeticException) {
                return new ArithmeticException(failed.getMessage());
            }
            throw failed;
        }
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
            return chapters.stream().map(BookCel::forCel).toList();
        }
        if (value instanceof Map<?, ?> chapter) {
            return Map.of("position", forCel(chapter.get("position")), "price", forCel(chapter.get("price")));
        }
        if (value instanceof BigDecimal number) {
            return new CelLibrary.Decimal(number);
        }
        return value instanceof Integer number ? Long.valueOf(number) : value;
    }
}
