package io.devmatrix.core.stack.springboot.qa;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets one build at a time work on a folder of the cache, be it of this process or another. The operating system frees the lock
 * when its holder dies.
 *
 * @param file made when missing, and left there
 */
record LockFile(Path file) {
    private static final long RETRY_MILLIS = 20;

    /** Something done alone. */
    interface Work {
        void run() throws IOException;
    }

    /** Does the work, after all others have done theirs. */
    void run(Work work) throws IOException {
        try (FileChannel channel = open();
                FileLock lock = lock(channel)) {
            if (lock.isValid()) {
                work.run();
            }
        }
    }

    /** Does the work, or nothing when somebody else is at it. */
    void runUnlessTaken(Work work) throws IOException {
        try (FileChannel channel = open();
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                work.run();
            }
        } catch (OverlappingFileLockException takenInThisProcess) {
            return;
        }
    }

    private FileChannel open() throws IOException {
        Files.createDirectories(file.getParent());
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Other processes are waited for by the system, other threads of this one are refused and ask again. */
    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException takenInThisProcess) {
                pause();
            }
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while another build fills the cache", e);
        }
    }
}
