package io.devmatrix.core.slot.judge;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A fill in the child: its classes in a loader of their own, which sees nothing but the platform. */
final class HostFill {
    private final HostValues values;
    private final String fill;
    private final Object instance;
    private final Method method;

    HostFill(String fill, String method, Map<String, byte[]> classes) throws ReflectiveOperationException {
        Loader loader = new Loader(classes);
        this.fill = fill;
        this.values = new HostValues(loader);
        Class<?> type = Class.forName(fill, true, loader);
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        this.instance = constructor.newInstance();
        Class<?> contract = type.getInterfaces()[0];
        this.method = Arrays.stream(contract.getMethods())
                .filter(m -> m.getName().equals(method))
                .findFirst()
                .orElseThrow(() -> new NoSuchMethodException(method));
        this.method.setAccessible(true);
    }

    /** Asks, and when that is wanted twice with equal arguments. */
    HostAnswer ask(List<@Nullable Object> given, boolean twice) {
        HostAnswer first = once(given);
        if (!twice || first.kind() == HostAnswer.CHANGED || first.kind() == HostAnswer.THREW) {
            return first;
        }
        HostAnswer second = once(given);
        return first.equals(second) ? first : HostAnswer.differs(first, second);
    }

    private HostAnswer once(List<@Nullable Object> given) {
        try {
            Object[] arguments = new Object[given.size()];
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = values.toJava(given.get(i));
            }
            HostAnswer answer = invoke(arguments);
            for (int i = 0; i < arguments.length; i++) {
                if (!(given.get(i) instanceof Wire.Row row && row.values().contains(new Wire.Ids()))
                        && !java.util.Objects.equals(values.toForm(arguments[i]), given.get(i))) {
                    return HostAnswer.changed();
                }
            }
            return answer;
        } catch (ReflectiveOperationException e) {
            return HostAnswer.threw(e.getClass().getSimpleName(), 0);
        }
    }

    private HostAnswer invoke(Object[] arguments) throws ReflectiveOperationException {
        try {
            return HostAnswer.gave(values.toForm(method.invoke(instance, arguments)));
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            if (cause instanceof OutOfMemoryError outOfMemory) {
                throw outOfMemory;
            }
            return values.reason(cause)
                    .map(HostAnswer::refused)
                    .orElseGet(() -> HostAnswer.threw(cause.getClass().getSimpleName(), line(cause)));
        }
    }

    private int line(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(at -> owns(at.getClassName()))
                .mapToInt(StackTraceElement::getLineNumber)
                .findFirst()
                .orElse(0);
    }

    /** Whether the class is the fill's own. */
    boolean owns(String className) {
        return className.equals(fill) || className.startsWith(fill + "$");
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(ClassLoader.getPlatformClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
