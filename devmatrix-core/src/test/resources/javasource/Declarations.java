package example.all;

import java.io.Serializable;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import static java.util.stream.Collectors.*;
import static java.util.stream.Collectors.toList;

/**
 * All kinds of declarations.
 *
 * @param <T> anything
 * @see List#of(Object, Object)
 */
@SuppressWarnings("unchecked")
public abstract sealed class Declarations<T extends Comparable<T> & Serializable, @Mark U>
        extends Declarations.Base<T> implements Serializable, Comparable<Declarations<T, U>>
        permits Declarations.Leaf {
    public static final int ONE = 1, TWO[] = {1, 2};
    static final String NAME = "name";

    protected final List<? super T> items = new ArrayList<>();
    private int[][] grid[];
    private Map.Entry<String, @Mark int @Mark []> entry;

    /** Documented. */
    @Deprecated
    volatile transient long stamp;

    static {
        System.out.println("static");
    }

    {
        stamp = 1L;
    }

    // a comment of its own

    // a comment on the constructor
    protected Declarations() {}

    <S> Declarations(@Mark S first, final int... rest) throws IllegalStateException, java.io.IOException {
        this();
        // dangling
    }

    public abstract <R extends T> R apply(Function<? super T, ? extends R> function, T[]... values);

    @Override
    @Mark(value = "x", numbers = {1, 2, 3}, nested = @Nested, types = {int.class, String[].class})
    public synchronized native int hashCode();

    int receiver(@Mark Declarations<T, U> this, int a)[] {
        return null;
    }

    strictfp double value() {
        return 1e10;
    } // trailing

    static class Base<T> {
        class Inner {
            Inner(Inner Inner.this) {}
        }
    }

    static final class Leaf<T extends Comparable<T> & Serializable, U> extends Declarations<T, U> {
        Leaf() {
            super();
        }

        public native <R extends T> R apply(Function<? super T, ? extends R> function, T[]... values);

        @Override
        public int compareTo(Declarations<T, U> other) {
            return super.<T>compare(other);
        }
    }

    public enum Color implements Comparator<String> {
        /** The first. */
        RED(1),
        // second
        @Deprecated
        GREEN,
        BLUE("b", 2) {
            @Override
            int weight() {
                return 3;
            }
        }; // last

        private final int code;

        Color(Object... args) {
            this.code = args.length;
        }

        int weight() {
            return code;
        }
    }

    enum Empty {}

    enum Plain {
        A,
        B
    }

    enum NoConstants {
        ;

        static int x;
    }

    public record Point<N extends Number>(@Mark N x, N y, int... rest) implements Serializable {
        static int count;

        public Point {
            if (rest == null) {
                throw new IllegalArgumentException();
            }
        }

        Point(N both) {
            this(both, both);
        }
    }

    record Nothing() {}

    sealed interface Shape extends Serializable permits Square, Circle {
        int SIDES = 4;

        default int sides() {
            return SIDES;
        }

        static void print() {}

        private void hidden() {}
    }

    non-sealed interface Square extends Shape {}

    record Circle(int radius) implements Shape {}

    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE_USE, ElementType.PARAMETER, ElementType.METHOD})
    @interface Mark {
        String value() default "";

        int[] numbers() default {};

        Nested nested() default @Nested;

        Class<?>[] types() default {};

        int CONSTANT = 1;

        class Holder {}
    }

    @interface Nested {}
}

class Second {}
// the end
