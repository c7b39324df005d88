package io.devmatrix.core.process;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Runs the {@code main} of another class in a JVM that halts when its standard input ends.
 *
 * <p>The parent holds the other end of that pipe, so the operating system closes it however the parent dies, also by
 * {@code SIGKILL}. This class stands alone: it is copied to the child's class path without the rest of the library.
 */
public final class Tether {
    /** Exit code of a JVM whose parent is gone. */
    public static final int PARENT_GONE = 86;

    private Tether() {}

    /** The first argument is the class to run, the others are its arguments. */
    public static void main(String[] arguments) throws Throwable {
        InputStream parent = System.in;
        System.setIn(InputStream.nullInputStream());
        Thread watch = new Thread(() -> haltAtEndOf(parent), "devmatrix-tether");
        watch.setDaemon(true);
        watch.start();
        run(arguments[0], Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    private static void run(String className, String[] arguments) throws Throwable {
        Method main = Class.forName(className).getMethod("main", String[].class);
        // as the java launcher does: the class itself need not be public
        main.setAccessible(true);
        try {
            main.invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void haltAtEndOf(InputStream parent) {
        try (parent) {
            while (parent.read() >= 0) {
                // only the end matters
            }
        } catch (IOException gone) {
            Runtime.getRuntime().halt(PARENT_GONE);
        }
        Runtime.getRuntime().halt(PARENT_GONE);
    }
}
