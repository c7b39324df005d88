package io.devmatrix.core.structure;

import java.util.List;
import java.util.Set;

/** Calls whose result depends on the machine, the time or chance. */
final class Environment {
    private static final Set<String> DEFAULTS = Set.of(
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.nio.charset.Charset.defaultCharset");
    private static final Set<String> CHANCE = Set.of(
            "java.lang.Math.random",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.util.UUID.randomUUID");

    private Environment() {}

    /** Whether the call takes the locale, time zone or character set of the machine. */
    static boolean isDefault(String owner, String method, List<String> parameters) {
        if (DEFAULTS.contains(owner + "." + method)) {
            return true;
        }
        return switch (owner) {
            case "java.lang.String" -> isDefaultOfString(method, parameters);
            case "java.io.FileReader",
                    "java.io.FileWriter",
                    "java.io.InputStreamReader",
                    "java.io.OutputStreamWriter" -> method.equals("<init>") && parameters.size() == 1;
            default -> false;
        };
    }

    private static boolean isDefaultOfString(String method, List<String> parameters) {
        return switch (method) {
            case "toLowerCase", "toUpperCase", "getBytes" -> parameters.isEmpty();
            case "format" -> !parameters.contains("Locale");
            case "formatted" -> true;
            case "<init>" -> parameters.equals(List.of("byte[]"));
            default -> false;
        };
    }

    /** Whether the call tells the time or draws lots. */
    static boolean isChance(String owner, String method, int parameters) {
        boolean now = method.equals("now") && owner.startsWith("java.time.") && parameters < 2;
        return now || CHANCE.contains(owner + "." + method);
    }
}
