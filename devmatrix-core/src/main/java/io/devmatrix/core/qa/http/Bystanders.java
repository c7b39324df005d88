package io.devmatrix.core.qa.http;

import java.util.Set;
import java.util.UUID;

/** Rows of the judge's own, which stand in the database beside those of a trial and are never compared. */
interface Bystanders {
    /** There are none. */
    Bystanders NONE = new Bystanders() {
        @Override
        public Set<UUID> keys() {
            return Set.of();
        }

        @Override
        public void gone() {}
    };

    /** Keys of the rows. */
    Set<UUID> keys();

    /** The database was emptied. */
    void gone();
}
