// licence
package example.all;

class Statements {
    int all(int n, Object o, AutoCloseable closeable) throws Exception {
        int a = 0, b[] = {1}, c;
        @SuppressWarnings("unused")
        final var list = new java.util.ArrayList<String>();

        // why
        assert n > 0;
        assert n > 0 : "positive";
        ;
        if (n == 1)
            return 1;
        else
            a++;
        if (n == 2) {
            return 2;
        } else if (n == 3) {
            /* block */
            return 3;
        } else {
            // nothing
        }
        outer: for (int i = 0, j = 1; i < n; i++, j--) {
            for (;;) {
                if (i > j) {
                    continue outer;
                }
                break outer;
            }
        }
        for (final String s : list) {
            System.out.println(s);
        }
        while (a < 3)
            a++;
        while (a++ < 5);
        do {
            a--;
        } while (a > 0);
        do
            a++;
        while (a < 2);
        synchronized (this) {
            a = 1;
        }
        {
            int nested = 1;
        }
        class Local {}
        record Pair(int x, int y) {}
        try (closeable; var second = closeable) {
            a = 2;
        } catch (IllegalStateException | IllegalArgumentException e) {
            throw e;
        } catch (final Exception e) {
            throw new RuntimeException(e); // wrapped
        } finally {
            a = 3;
        }
        try {
            a = 4;
        } finally {
        }
        switch (n) {
            case 1:
            case 2, 3:
                a = 1;
                break;
            // comment on four
            case 4: {
                a = 2;
                break;
            }
            default:
                a = 3;
        }
        switch (n) {
            case 1 -> a = 1;
            case 2, 3 -> {
                a = 2;
            }

            // otherwise
            default -> throw new IllegalStateException();
        }
        int d = switch (n) {
            case 1 -> 1;
            case 2 -> {
                int y = 2;
                yield y;
            }
            default -> throw new IllegalStateException();
        };
        int e = switch (n) {
            case 1:
                yield 1;
            default:
                yield switch (a) {
                    default -> 2;
                };
        };
        switch (n) {}
        return d + e;
    }
}
