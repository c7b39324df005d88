package io.devmatrix.core.slot.lock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The only writer of fills, patches and their locks. A path must be one of a slot by its letters, and no part of the way to it
 * may lead elsewhere: a link, or a name that a file system takes for another. Each file is replaced as a whole.
 */
public final class SlotWriter {
    private final SlotFolders folders;

    /** Writes below the project's folder. */
    public SlotWriter(SlotFolders folders) {
        this.folders = folders;
    }

    private record Staged(String path, Path draft) {}

    /**
     * Writes the texts in their order; none when one of them may not be written.
     *
     * @throws PathRefused when one may not be written there
     */
    public void write(List<SlotText> texts) {
        try {
            for (SlotText text : texts) {
                target(text.path());
            }
            List<Staged> staged = new ArrayList<>();
            for (SlotText text : texts) {
                staged.add(new Staged(text.path(), draft(text)));
            }
            for (Staged file : staged) {
                move(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path draft(SlotText text) throws IOException {
        Path drafts = folders.work().resolve("slots/staging");
        Files.createDirectories(drafts);
        Path draft = drafts.resolve(text.path().replace('/', '+'));
        return Files.write(draft, text.text().getBytes(StandardCharsets.UTF_8));
    }

    private void move(Staged file) throws IOException {
        Files.createDirectories(target(file.path()).getParent());
        // once more: somebody may have put a link there since
        Path target = target(file.path());
        try {
            Files.move(file.draft(), target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // the build directory lies on another disk
            Path beside = target.resolveSibling("." + target.getFileName() + ".new");
            Files.move(file.draft(), beside, StandardCopyOption.REPLACE_EXISTING);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** The place on disk; each part of the way that is there must be what its name says. */
    private Path target(String path) throws IOException {
        if (!SlotPath.isAllowed(path)) {
            throw new PathRefused(
                    path,
                    "`" + path + "` is no place of a slot, and nothing else is written",
                    "Name a slot of the model");
        }
        Path at = folders.base().toRealPath();
        for (String part : path.split("/")) {
            at = at.resolve(part);
            if (Files.exists(at, LinkOption.NOFOLLOW_LINKS) && !isItself(at)) {
                throw new PathRefused(
                        path,
                        "`" + path + "` leads elsewhere: `" + part + "` is a link, or another name of a file",
                        "Replace it by a plain folder or file of that very name");
            }
        }
        requireFile(at, path);
        return at;
    }

    private static boolean isItself(Path at) throws IOException {
        try {
            return at.toRealPath().toString().equals(at.toString());
        } catch (NoSuchFileException linkToNothing) {
            return false;
        }
    }

    private static void requireFile(Path at, String path) {
        if (Files.exists(at, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS)) {
            throw new PathRefused(path, "`" + path + "` is no file", "Remove it");
        }
    }
}
