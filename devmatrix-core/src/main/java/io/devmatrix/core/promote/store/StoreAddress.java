package io.devmatrix.core.promote.store;

import java.nio.file.Path;

/**
 * Where the store is.
 *
 * @param jdbcUrl of H2 or PostgreSQL
 * @param password never in a message
 */
public record StoreAddress(String jdbcUrl, String user, String password) {
    /** A database in files below the folder, of one machine, without a socket. */
    public static StoreAddress embedded(Path folder) {
        // FS: the lock of the operating system, which a killed process cannot leave behind
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("patterns") + ";FILE_LOCK=FS";
        return new StoreAddress(url, "devmatrix", "");
    }

    @Override
    public String toString() {
        return "StoreAddress[" + jdbcUrl + "]";
    }
}
