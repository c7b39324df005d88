package io.devmatrix.core.load;

import io.devmatrix.core.finding.Location;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Guard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The business errors of the model, and the places that refer to them. */
final class Refusals {
    private static final int INTERNAL = 500;
    private static final BusinessError UNREAD = new BusinessError("", 400, "");

    private final Reading reading;
    private final Map<String, BusinessError> errors = new LinkedHashMap<>();

    private Refusals(Reading reading) {
        this.reading = reading;
    }

    /** The errors that the model names. */
    static Refusals of(Fields model, Reading reading) {
        Refusals refusals = new Refusals(reading);
        model.entries("errors").forEach(value -> refusals.errors.put(value.key(), inPlace(value, value.key())));
        return refusals;
    }

    /** All errors that have a name, in model order. */
    List<BusinessError> declared() {
        return List.copyOf(errors.values());
    }

    /** The error behind the word; empty when the word is left out. */
    Optional<BusinessError> optional(Fields fields, String word) {
        return fields.value(word).map(this::read);
    }

    /** The error behind {@code else}, which the schema requires. */
    BusinessError required(Fields fields) {
        return optional(fields, "else").orElse(UNREAD);
    }

    /** Conditions in the long form, each with its refusal. */
    List<Guard> guards(Fields fields, String word) {
        return fields.items(word).stream()
                .map(item -> item.fields("guard"))
                .map(this::guard)
                .toList();
    }

    private Guard guard(Fields guard) {
        return new Guard(guard.expression("that").orElse(Value.NO_EXPRESSION), required(guard));
    }

    /** Stands in for the answer that a condition has not, and reports it. */
    BusinessError missing(Value condition, String word) {
        report(condition, word);
        return UNREAD;
    }

    /** Reports that a condition has no answer. */
    static void report(Value condition, String word) {
        condition
                .problems()
                .error(
                        ModelProblem.NO_REFUSAL,
                        condition.at(),
                        "`" + condition.node() + "` does not say how it is refused",
                        "Add `" + word + ":` with the name of an error or `{ status: ..., title: ... }`");
    }

    /** The error that the value names, or is. */
    BusinessError read(Value value) {
        if (value.isObject()) {
            return inPlace(value, Spelling.refusal(value.node()));
        }
        String name = value.word("the name of an error or an object");
        if (!name.isEmpty() && !reading.names().of("errors").contains(name)) {
            reading.problems()
                    .unknown(
                            ModelProblem.UNKNOWN_ERROR,
                            value.location(),
                            "There is no error `" + name + "`",
                            name,
                            reading.names().of("errors"));
        }
        BusinessError error = errors.getOrDefault(name, UNREAD);
        requirePort(value, value.location(), error);
        return error;
    }

    /** What a rule of the model refuses is the client's to mend; only where a port fails the service says that it fails. */
    private static void requirePort(Value value, Location at, BusinessError error) {
        boolean declared = value.node().startsWith("errors.");
        boolean port = value.node().startsWith("ports.") || declared;
        boolean gateway = error.status() > INTERNAL + 1;
        if (error.status() >= INTERNAL && !(gateway && port)) {
            value.problems()
                    .error(
                            ModelProblem.OUT_OF_RANGE,
                            at,
                            "`" + error.status() + "` is no status of a refusal",
                            "Take one from 400 to 499; 502, 503 and 504 are for ports");
        }
    }

    private static BusinessError inPlace(Value value, String name) {
        Fields error = value.fields("error");
        String title = error.optionalText("title").orElse(Spelling.inWords(name));
        BusinessError made = new BusinessError(name, error.integer("status"), title);
        requirePort(value, error.value("status").map(Value::location).orElse(value.location()), made);
        return made;
    }
}
