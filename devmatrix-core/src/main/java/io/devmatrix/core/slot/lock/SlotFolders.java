package io.devmatrix.core.slot.lock;

import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.slot.contract.SlotContract;
import java.nio.file.Path;

/**
 * Where a project keeps its fills, patches of them, and the locks.
 *
 * @param base the project's folder; all paths here are relative to it, with {@code /}
 * @param work folder below the build directory in which a file is made before it is moved to its place
 */
public record SlotFolders(Path base, Path work) {
    static final String SOURCES = "src/main/java/";
    static final String LOCKS = "src/main/devmatrix/lock/slots/";
    static final String REPAIRS = "src/main/devmatrix/repair/";

    /** Path of the fill. */
    public String fill(SlotContract contract) {
        return SOURCES + contract.java().fillPath();
    }

    /** Path of the fill that a rule makes. */
    public String made(SlotContract contract) {
        Path build = work.toAbsolutePath().getParent();
        String folder = base.toAbsolutePath().relativize(build).toString().replace('\\', '/');
        return folder + "/" + GeneratedFile.Root.SOURCES.folder() + "/"
                + contract.java().fillPath();
    }

    /** Path of the lock. */
    public String lock(SlotContract contract) {
        return LOCKS + fileName(contract) + ".json";
    }

    /** Path of a patch of the fill. */
    public String patch(SlotContract contract, int number) {
        return REPAIRS + fileName(contract) + "-" + number + ".patch";
    }

    /** Kind and name of the slot as a file is called: {@code rule-tieredDiscount}. */
    public static String fileName(SlotContract contract) {
        return contract.kind().word() + "-" + contract.name();
    }
}
