package io.devmatrix.core.load;

import io.devmatrix.core.finding.Location;
import io.devmatrix.core.ir.Expression;
import io.devmatrix.core.load.YamlNode.Entry;
import io.devmatrix.core.load.YamlNode.Mapping;
import io.devmatrix.core.load.YamlNode.Scalar;
import io.devmatrix.core.load.YamlNode.Sequence;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value of the model with the means to read it. A value of another kind than asked for is reported and read as an empty one:
 * a run with findings gives no application, so nobody sees it.
 *
 * @param reading what all readers share
 * @param node its node
 * @param key the key it stands behind, or the list and its index
 * @param at place of the key, or of the list element
 * @param yaml the value
 */
record Value(Reading reading, String node, String key, Location at, YamlNode yaml) {
    private static final int LONGEST_NUMBER = 400;

    /** Stands in for an expression that is missing. */
    static final Expression NO_EXPRESSION = new Expression("", "");

    /** A value under a node of its own. */
    static Value of(Reading reading, String node, Entry entry) {
        Value value = new Value(reading, node, entry.key(), entry.location(), entry.value());
        reading.positions().put(value);
        return value;
    }

    /** The same value under another node. */
    Value as(String otherNode) {
        Value value = new Value(reading, otherNode, key, at, yaml);
        reading.positions().put(value);
        return value;
    }

    Problems problems() {
        return reading.problems();
    }

    /** Place of the value itself. */
    Location location() {
        return yaml.location();
    }

    boolean isObject() {
        return yaml instanceof Mapping;
    }

    boolean isList() {
        return yaml instanceof Sequence;
    }

    boolean isScalar() {
        return yaml instanceof Scalar;
    }

    /** Its words, when it is an object of that shape. */
    Fields fields(String shape) {
        return Fields.of(this, reading.vocabulary().shape(shape));
    }

    /** Values behind free keys, in order. */
    List<Value> entries() {
        if (yaml instanceof Mapping mapping) {
            String prefix = node.isEmpty() ? "" : node + ".";
            return mapping.entries().stream()
                    .map(entry -> of(reading, prefix + entry.key(), entry))
                    .toList();
        }
        wrongKind("an object");
        return List.of();
    }

    /** Elements of the list. */
    List<Value> items() {
        if (!(yaml instanceof Sequence sequence)) {
            wrongKind("a list");
            return List.of();
        }
        List<Value> items = new ArrayList<>();
        for (YamlNode item : sequence.items()) {
            String index = "[" + items.size() + "]";
            items.add(of(reading, node + index, new Entry(item.location(), key + index, item)));
        }
        return items;
    }

    /** Elements of the list, or the value itself when it is none. */
    List<Value> oneOrMore() {
        return isList() ? items() : List.of(this);
    }

    /** Its text, whatever kind of scalar it is; empty when it is none. */
    String scalarText() {
        return yaml instanceof Scalar scalar ? scalar.text() : "";
    }

    /** Its text; empty, with a finding, when it is no text. */
    String text() {
        return text(WrongKind.TEXT);
    }

    /** Its text, which the finding calls by that name when it is none. */
    String text(String wanted) {
        if (yaml instanceof Scalar scalar && scalar.kind() == ScalarKind.TEXT) {
            return scalar.text();
        }
        WrongKind.report(this, wanted, true);
        return "";
    }

    /** Its text, of which there is at least a character; else empty, with a finding that calls it by that name. */
    String word(String wanted) {
        String text = text(wanted);
        if (text.isBlank() && isBlankText()) {
            problems().error(ModelProblem.FORM, location(), "`" + key + "` is empty", "Write " + wanted);
        }
        return text.strip();
    }

    /** Its text when it has the form; else empty, with a finding. */
    String text(NameForm form) {
        String text = text(form.title());
        if (form.fits(text) || text.isEmpty() && !isBlankText()) {
            return text;
        }
        problems().error(ModelProblem.FORM, location(), "`" + text + "` is not " + form.title(), "");
        return "";
    }

    /** Its number; empty, with a finding, when it is none. */
    Optional<BigDecimal> number() {
        if (yaml instanceof Scalar scalar
                && scalar.kind().isDecimal()
                && scalar.text().length() <= LONGEST_NUMBER) {
            return Optional.of(new BigDecimal(scalar.text())).filter(n -> Math.abs(n.scale()) <= LONGEST_NUMBER);
        }
        wrongKind(WrongKind.NUMBER);
        return Optional.empty();
    }

    /** Its whole number between the bounds; else the lower one, with a finding. */
    int integer(int min, int max) {
        Optional<BigDecimal> number = number();
        if (number.isEmpty()) {
            return min;
        }
        BigDecimal given = number.get();
        if (given.stripTrailingZeros().scale() <= 0
                && given.compareTo(BigDecimal.valueOf(min)) >= 0
                && given.compareTo(BigDecimal.valueOf(max)) <= 0) {
            return given.intValueExact();
        }
        problems()
                .error(
                        ModelProblem.OUT_OF_RANGE,
                        location(),
                        "`" + key + "` is `" + given.toPlainString() + "`",
                        "Write a whole number from " + min + " to " + max);
        return min;
    }

    /** Whether it is true; false, with a finding, when it is neither true nor false. */
    boolean flag() {
        if (yaml instanceof Scalar scalar && scalar.kind() == ScalarKind.BOOLEAN) {
            return scalar.text().charAt(0) == 't' || scalar.text().charAt(0) == 'T';
        }
        wrongKind(WrongKind.FLAG);
        return false;
    }

    /** Its text as an expression; any scalar is one. */
    Expression expression() {
        if (yaml instanceof Scalar scalar
                && (scalar.kind() != ScalarKind.NULL || !scalar.text().isEmpty())) {
            if (isBlankText()) {
                problems().error(ModelProblem.FORM, location(), "`" + key + "` is empty", "Write a CEL expression");
            }
            return new Expression(node, scalar.text());
        }
        wrongKind("a CEL expression");
        return new Expression(node, "");
    }

    /** Reports that nothing stands where something must. */
    void empty() {
        problems().error(ModelProblem.MISSING_WORD, at, "`" + key + "` is empty", "Say something, or remove it");
    }

    /** Reports that the list holds it already. */
    void twice() {
        problems()
                .error(
                        ModelProblem.TWICE,
                        location(),
                        "`" + scalarText() + "` stands here twice",
                        "Remove one of the two");
    }

    /** Reports that it is of another kind. */
    void wrongKind(String wanted) {
        WrongKind.report(this, wanted, false);
    }

    /** Reports that it holds another number of things than one. */
    void notOne(String what) {
        problems()
                .error(
                        ModelProblem.WRONG_KIND,
                        location(),
                        "`" + key + "` takes one " + what + " and is given "
                                + entries().size(),
                        "Write each for itself");
    }

    private boolean isBlankText() {
        return yaml instanceof Scalar scalar
                && scalar.kind() == ScalarKind.TEXT
                && scalar.text().isBlank();
    }
}
