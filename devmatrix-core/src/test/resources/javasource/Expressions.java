package example.all;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

class Expressions extends Parent {
    private static final String TEXT = """
            <html>
              "quoted" \t \
            </html>
            """;
    private static final char[] CHARS = {'a', '\'', '\n'};

    Object all(Object o, int[] array, Expressions other) {
        boolean flag = true && !false || null == o;
        long number = 0xFFL + 1_000 - 'c' * 2 / 3 % 4 << 5 >> 6 >>> 7 & 8 | 9 ^ ~10;
        double real = -1.5e3 + +2f - -3 - - -4;
        number += 1;
        number >>>= 2;
        array[0]++;
        --array[array[1]];
        int[][] created = new int[3][];
        int[] filled = new int[] {1, 2};
        int[][] nested = {{1}, {}, new int[2]};
        String s = (String) o;
        Runnable cast = (Runnable & java.io.Serializable) () -> {};
        Object ternary = flag ? s : flag ? o : null;
        if (o instanceof String) {
            o = this;
        }
        if (!(o instanceof final String text && text.isEmpty())) {
            o = Expressions.this;
        }
        o = super.field;
        o = Expressions.super.toString();
        o = super.<String>generic();
        o = other.field;
        o = this.field.length();
        o = (flag ? s : s).length();
        o = int.class;
        o = List[].class;
        Function<String, Integer> f1 = String::length;
        Supplier<List<String>> f2 = java.util.ArrayList<String>::new;
        Function<Integer, int[]> f3 = int[]::new;
        Supplier<String> f4 = super::toString;
        Supplier<String> f5 = this::<String>generic;
        Function<List<String>, Integer> f6 = List<String>::size;
        BiFunction<Integer, Integer, Integer> f7 = (a, b) -> a + b;
        BiFunction<Integer, Integer, Integer> f8 = (final Integer a, Integer b) -> {
            // body
            return a * b;
        };
        Function<String, Integer> f9 = x -> x.length();
        Function<String, Integer> f10 = (x) -> (int) x.charAt(0);
        o = new Object() {
            int count;

            @Override
            public String toString() {
                return "anonymous";
            }
        };
        o = other.new Inner(1) {};
        o = new <String>Expressions();
        o = new @Deprecated Expressions[1];
        o = List.<String>of().stream().map(String::strip).toList();
        String joined = "a" + 1 + 'b' + (2 + 3);
        return (o = joined);
    }

    class Inner {
        Inner(int a) {}
    }
}

class Parent {
    String field;

    <T> T generic() {
        return null;
    }
}
