package io.devmatrix.core.slot.lock;

import io.devmatrix.core.slot.contract.SlotKind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The only paths that are written for a slot: a fill, a patch of one, a lock, the rules that are disabled. All others are refused, letter by letter. */
final class SlotPath {
    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\p{Nd}_$]*");
    private static final Pattern LOCK = Pattern.compile("[a-z]+-[\\p{L}\\p{Nd}]+\\.json");
    private static final Pattern PATCH = Pattern.compile("[a-z]+-[\\p{L}\\p{Nd}]+-[1-9][0-9]{0,3}\\.patch");
    private static final String JAVA = ".java";

    private SlotPath() {}

    /** Whether the path, relative to the project, is one of them. */
    static boolean isAllowed(String path) {
        return path.equals(DisabledRules.FILE)
                || isBelow(SlotFolders.SOURCES, path, SlotPath::isFill)
                || isBelow(SlotFolders.LOCKS, path, rest -> LOCK.matcher(rest).matches())
                || isBelow(
                        SlotFolders.REPAIRS, path, rest -> PATCH.matcher(rest).matches());
    }

    private static boolean isBelow(String folder, String path, java.util.function.Predicate<String> rest) {
        return path.startsWith(folder) && rest.test(path.substring(folder.length()));
    }

    private static boolean isFill(String path) {
        List<String> parts = List.of(path.split("/", -1));
        if (parts.size() < 2 || !path.endsWith(JAVA)) {
            return false;
        }
        String file = parts.get(parts.size() - 1);
        String type = file.substring(0, file.length() - JAVA.length());
        List<String> folders = parts.subList(0, parts.size() - 1);
        return folders.stream().allMatch(folder -> NAME.matcher(folder).matches())
                && NAME.matcher(type).matches()
                && isSlot(folders.get(folders.size() - 1), type);
    }

    private static boolean isSlot(String folder, String type) {
        return Stream.of(SlotKind.values())
                .anyMatch(kind -> kind.folder().equals(folder)
                        && type.endsWith(kind.suffix())
                        && type.length() > kind.suffix().length());
    }
}
