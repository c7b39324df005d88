package io.devmatrix.core.slot.judge;

import java.util.List;
import org.eclipse.jdt.core.dom.CatchClause;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.ThrowStatement;
import org.eclipse.jdt.core.dom.Type;
import org.eclipse.jdt.core.dom.UnionType;

/** Only declared refusals are thrown, and nothing is caught but what an allowed call says of a bad value. */
final class ThrowRule implements GateRule {
    private static final List<String> MAY_BE_CAUGHT = List.of(
            "java.lang.ArithmeticException",
            "java.lang.NumberFormatException",
            "java.lang.IllegalArgumentException",
            "java.time.DateTimeException",
            "java.time.format.DateTimeParseException");

    @Override
    public void check(FillUnit fill, Notes notes) {
        for (ThrowStatement thrown : fill.all(ThrowStatement.class)) {
            if (!isRefusal(fill, thrown.getExpression())) {
                String reasons = fill.contract().reasons().isEmpty()
                        ? "The model declares no refusal: answer with a value"
                        : "Throw `new Refused(...)` with a declared reason";
                boolean stub = type(thrown.getExpression()).contains("UnsupportedOperation");
                notes.add(
                        stub ? "SLOT-109" : "SLOT-111",
                        thrown,
                        "`" + type(thrown.getExpression()) + "` is no declared refusal",
                        reasons);
            }
        }
        fill.all(CatchClause.class).forEach(clause -> checkCatch(clause, notes));
    }

    private static boolean isRefusal(FillUnit fill, Expression thrown) {
        ITypeBinding type = thrown.resolveTypeBinding();
        return thrown instanceof ClassInstanceCreation
                && type != null
                && type.getName().equals("Refused")
                && fill.isContract(type);
    }

    private static String type(Expression thrown) {
        ITypeBinding type = thrown.resolveTypeBinding();
        return type == null ? thrown.toString() : type.getName();
    }

    private static void checkCatch(CatchClause clause, Notes notes) {
        Type type = clause.getException().getType();
        List<?> types = type instanceof UnionType union ? union.types() : List.of(type);
        for (Object one : types) {
            ITypeBinding caught = ((Type) one).resolveBinding();
            if (caught != null && !MAY_BE_CAUGHT.contains(caught.getQualifiedName())) {
                notes.add(
                        "SLOT-110",
                        clause,
                        "`" + caught.getName() + "` is caught, which hides mistakes",
                        "Ask before instead, or catch what the call states, such as `ArithmeticException`");
            }
        }
        if (clause.getBody().statements().isEmpty()) {
            notes.add("SLOT-110", clause, "What is caught here is ignored", "Answer what the model says for that case");
        }
    }

    /** Whether values of the type can be thrown. */
    static boolean isThrowable(ITypeBinding type) {
        for (ITypeBinding at = type; at != null; at = at.getSuperclass()) {
            if (at.getQualifiedName().equals("java.lang.Throwable")) {
                return true;
            }
        }
        return false;
    }
}
