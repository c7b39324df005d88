package io.devmatrix.core.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A folder of things that are made once and then only read, by any number of builds at once.
 *
 * <p>An entry appears under its name complete or not at all: it is made beside, under a lock that the operating system
 * frees when its holder dies, and then renamed.
 *
 * @param root made when missing
 */
record CacheFolder(Path root) {
    private static final long RETRY_MILLIS = 20;

    /** Makes an entry in an empty folder. */
    interface Recipe {
        void make(Path folder) throws IOException;
    }

    /** The entry, made by the recipe when it is not there yet. */
    Path entry(String name, Recipe recipe) {
        Path entry = root.resolve(name);
        if (Files.isDirectory(entry)) {
            return entry;
        }
        try {
            Files.createDirectories(root);
            return makeAlone(entry, recipe);
        } catch (IOException e) {
            throw new DatabaseUnavailable(
                    "The cache `" + root + "` cannot be filled: " + e + ".\nFree its disk or name another folder.", e);
        }
    }

    private Path makeAlone(Path entry, Recipe recipe) throws IOException {
        Path lockFile = root.resolve(entry.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = lock(channel)) {
            if (lock.isValid() && !Files.isDirectory(entry)) {
                Path part = root.resolve(entry.getFileName() + ".part");
                Folders.delete(part);
                Files.createDirectory(part);
                recipe.make(part);
                Files.move(part, entry, StandardCopyOption.ATOMIC_MOVE);
            }
            return entry;
        }
    }

    /** Waits: other processes are waited for by the system, other threads of this one are refused and ask again. */
    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException heldByAnotherThread) {
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted while another build fills the cache", e));
        }
    }
}
