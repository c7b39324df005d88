package io.devmatrix.core.promote.store;

import java.sql.Connection;
import java.sql.DriverManager;

/** Another program that has the files of a store open for a while. */
final class StoreHolder {
    private static final int MILLIS = 1500;

    private StoreHolder() {}

    /** @param arguments the store's URL */
    public static void main(String[] arguments) throws Exception {
        try (Connection connection = DriverManager.getConnection(arguments[0], "devmatrix", "")) {
            System.out.println(connection.isClosed() ? "closed" : "open");
            Thread.sleep(MILLIS);
        }
    }
}
