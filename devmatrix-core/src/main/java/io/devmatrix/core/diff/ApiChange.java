package io.devmatrix.core.diff;

/**
 * One change of the contract.
 *
 * @param breaking whether a client that was right before may fail now
 * @param where operation, for example {@code PUT /products/{product_id}}
 * @param what a clause without a full stop, names in backticks
 */
public record ApiChange(boolean breaking, String where, String what) implements Comparable<ApiChange> {
    /** Breaking ones first, then by operation. */
    @Override
    public int compareTo(ApiChange other) {
        if (breaking != other.breaking) {
            return breaking ? -1 : 1;
        }
        int byPlace = where.compareTo(other.where);
        return byPlace != 0 ? byPlace : what.compareTo(other.what);
    }

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
