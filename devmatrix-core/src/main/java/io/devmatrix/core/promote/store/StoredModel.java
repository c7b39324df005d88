package io.devmatrix.core.promote.store;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A model as its project had it, so that the contracts of its slots can be made again.
 *
 * @param id hash of the files
 * @param files text by path, relative to the model's folder, with {@code /}
 */
public record StoredModel(String id, SortedMap<String, String> files) {
    public StoredModel {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** The model of these files. */
    public static StoredModel of(SortedMap<String, String> files) {
        return new StoredModel(Digest.of(ModelText.write(files)), files);
    }
}
