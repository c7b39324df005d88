package io.devmatrix.core.output;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** All files of one generation, in memory, sorted by path; two files of one path are refused. */
public final class FileSet {
    private final Map<String, GeneratedFile> files = new TreeMap<>();

    /** The files of the stream. */
    public static FileSet of(Stream<GeneratedFile> files) {
        FileSet set = new FileSet();
        files.forEach(set::add);
        return set;
    }

    private void add(GeneratedFile file) {
        GeneratedFile other = files.putIfAbsent(file.fullPath(), file);
        if (other != null) {
            throw new IllegalStateException(
                    "`" + file.rule() + "` and `" + other.rule() + "` both make `" + file.fullPath() + "`");
        }
    }

    /** The files that fulfil the condition. */
    public FileSet only(Predicate<GeneratedFile> condition) {
        return of(files.values().stream().filter(condition));
    }

    /** The files, sorted by path, unmodifiable. */
    public Collection<GeneratedFile> files() {
        return Collections.unmodifiableCollection(files.values());
    }
}
