package io.devmatrix.core.slot.judge;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Turns forms of the pipe into Java values of the contract's types, and back. */
final class HostValues {
    private static final Set<Class<?>> PLAIN = Set.of(
            Boolean.class,
            Integer.class,
            Long.class,
            BigDecimal.class,
            String.class,
            Instant.class,
            LocalDate.class,
            Duration.class,
            UUID.class);

    private final ClassLoader loader;
    private final Map<String, Constructor<?>> constructors = new HashMap<>();

    HostValues(ClassLoader loader) {
        this.loader = loader;
    }

    @Nullable
    Object toJava(@Nullable Object form) throws ReflectiveOperationException {
        if (form instanceof Wire.Row row) {
            return constructor(row.type()).newInstance(toJava(row.values()).toArray());
        }
        if (form instanceof Wire.Constant constant) {
            return constant(Class.forName(constant.type(), true, loader), constant.name());
        }
        if (form instanceof Wire.Ids) {
            return ids();
        }
        return form instanceof List<?> list ? toJava(list) : form;
    }

    private List<@Nullable Object> toJava(List<?> forms) throws ReflectiveOperationException {
        List<@Nullable Object> values = new ArrayList<>();
        for (Object form : forms) {
            values.add(toJava(form));
        }
        return values;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an enum is known by its name only
    private static Object constant(Class<?> type, String name) {
        return Enum.valueOf((Class) type, name);
    }

    /** The same ids in the same order each time. */
    private static Supplier<UUID> ids() {
        long[] last = {0};
        return () -> new UUID(0x4000L, 0x8000000000000000L | ++last[0]);
    }

    private Constructor<?> constructor(String type) throws ReflectiveOperationException {
        Constructor<?> known = constructors.get(type);
        if (known == null) {
            Class<?> found = Class.forName(type, true, loader);
            Class<?>[] parameters = Arrays.stream(found.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            known = found.getDeclaredConstructor(parameters);
            known.setAccessible(true);
            constructors.put(type, known);
        }
        return known;
    }

    @Nullable
    Object toForm(@Nullable Object value) throws ReflectiveOperationException {
        if (value == null || PLAIN.contains(value.getClass())) {
            return value;
        }
        if (value instanceof Enum<?> constant) {
            return new Wire.Constant(constant.getDeclaringClass().getName(), constant.name());
        }
        if (value instanceof Record row) {
            return row(row);
        }
        return value instanceof List<?> list
                ? list(list)
                : new Wire.Unknown(value.getClass().getName());
    }

    private Object row(Record row) throws ReflectiveOperationException {
        List<@Nullable Object> values = new ArrayList<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            component.getAccessor().setAccessible(true);
            values.add(toForm(component.getAccessor().invoke(row)));
        }
        return new Wire.Row(row.getClass().getName(), Collections.unmodifiableList(values));
    }

    private List<@Nullable Object> list(List<?> list) throws ReflectiveOperationException {
        List<@Nullable Object> values = new ArrayList<>();
        for (Object element : list) {
            values.add(toForm(element));
        }
        return Collections.unmodifiableList(values);
    }

    /** The constant of the reason when a declared refusal was thrown. */
    Optional<String> reason(Throwable thrown) {
        boolean declared = thrown.getClass().getClassLoader() == loader
                && thrown.getClass().getSimpleName().equals("Refused");
        try {
            return declared
                    ? Optional.of(
                            ((Enum<?>) thrown.getClass().getMethod("reason").invoke(thrown)).name())
                    : Optional.empty();
        } catch (ReflectiveOperationException | NullPointerException noReason) {
            return Optional.empty();
        }
    }
}
