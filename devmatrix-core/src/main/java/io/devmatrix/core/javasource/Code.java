package io.devmatrix.core.javasource;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A quote with some or all of its holes bound; immutable. Each {@code with} binds one more and throws a {@link
 * QuoteException} for a hole the quote does not have, that is bound already, or that cannot take such a value.
 */
public final class Code implements Part {
    private final Quote quote;
    private final @Nullable Object[] values;

    Code(Quote quote, @Nullable Object[] values) {
        this.quote = quote;
        this.values = values;
    }

    /** Binds a name, or text where the hole stands in a literal, comment or Javadoc. */
    public Code with(String hole, String text) {
        return bind(hole, text);
    }

    /** Binds a type. */
    public Code with(String hole, TypeRef type) {
        return bind(hole, type);
    }

    /** Binds code of the kind the hole stands for. */
    public Code with(String hole, Code code) {
        code.requireComplete();
        return bind(hole, code);
    }

    /** Binds a number. */
    public Code with(String hole, long number) {
        return bind(hole, number);
    }

    /** Binds a truth value. */
    public Code with(String hole, boolean truth) {
        return bind(hole, truth);
    }

    /** Binds a list, which takes the place of the hole in the list the hole stands in. */
    public Code with(String hole, List<? extends Part> parts) {
        for (Part part : parts) {
            if (part instanceof Code code) {
                code.requireComplete();
            }
        }
        return bind(hole, List.copyOf(parts));
    }

    Quote quote() {
        return quote;
    }

    QuoteKind kind() {
        return quote.kind();
    }

    /** The bound value: String, TypeRef, Code, Long, Boolean or a list. */
    Object value(int hole) {
        return Objects.requireNonNull(values[hole]);
    }

    /** A problem with this code, named. */
    QuoteException problem(String problem) {
        return new QuoteException(quote.name(), problem);
    }

    void requireComplete() {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null) {
                throw problem("hole `" + quote.holes().name(i) + "` is not bound");
            }
        }
    }

    private Code bind(String hole, Object value) {
        int index = quote.holes().indexOf(hole);
        if (index < 0) {
            throw problem("there is no hole `" + hole + "`, the holes are " + quote.holes());
        }
        if (values[index] != null) {
            throw problem("hole `" + hole + "` is bound already");
        }
        requireFits(index, value);
        @Nullable Object[] more = Arrays.copyOf(values, values.length);
        more[index] = value;
        return new Code(quote, more);
    }

    private void requireFits(int index, Object value) {
        for (Position position : quote.holes().positions(index)) {
            if (!position.accepts(value)) {
                throw problem("hole `" + quote.holes().name(index) + "` takes " + position.wanted() + ", not "
                        + describe(value));
            }
        }
    }

    private static String describe(Object value) {
        if (value instanceof Code code) {
            return "code of the kind " + code.kind();
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? "an empty list" : "a list with " + describe(list.get(0));
        }
        return (value instanceof String ? "the text `" : "the value `") + value + "`";
    }
}
