package io.devmatrix.core.load;

import io.devmatrix.core.load.YamlNode.Scalar;
import io.devmatrix.core.load.YamlNode.Style;
import java.util.Locale;
import java.util.Set;

/** Reports values of another kind than their word takes, with the trap that most likely caused it. */
final class WrongKind {
    static final String TEXT = "text";
    static final String NUMBER = "a number";
    static final String FLAG = "`true` or `false`";

    private static final Set<String> OLD_BOOLEANS = Set.of("yes", "no", "on", "off", "y", "n");

    private WrongKind() {}

    static void report(Value value, String wanted, boolean takesText) {
        String given = value.isScalar() && !value.scalarText().isEmpty() ? "`" + value.scalarText() + "`, " : "";
        value.problems()
                .error(
                        ModelProblem.WRONG_KIND,
                        value.location(),
                        "`" + value.key() + "` takes " + wanted + " and is given " + given
                                + value.yaml().kindInWords(),
                        fix(value, wanted, takesText));
    }

    private static String fix(Value value, String wanted, boolean takesText) {
        if (!(value.yaml() instanceof Scalar scalar) || scalar.kind() == ScalarKind.NULL) {
            return "";
        }
        if (takesText) {
            return "Quote it: `\"" + scalar.text() + "\"`";
        }
        if (wanted.equals(FLAG) && OLD_BOOLEANS.contains(scalar.text().toLowerCase(Locale.ROOT))) {
            return "`" + scalar.text() + "` is text in YAML 1.2";
        }
        boolean quoted = scalar.style() != Style.PLAIN
                && (wanted.equals(NUMBER) && ScalarKind.of(scalar.text()).isDecimal()
                        || wanted.equals(FLAG) && ScalarKind.of(scalar.text()) == ScalarKind.BOOLEAN);
        return quoted ? "Write it without quotes" : "";
    }
}
