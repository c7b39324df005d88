package io.devmatrix.benchmarks.judge;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One kind of fault. It fits wherever its pattern is found.
 *
 * @param id kebab-case, unique
 * @param fault what is wrong then
 * @param area of the service, for the report
 * @param edit what is changed; each match is a place
 * @param also what must change with it for the fault to be whole; each must match exactly once
 * @param first check that most likely sees it; may be empty
 */
record Operator(String id, String fault, String area, Edit edit, List<Edit> also, String first) {
    Operator {
        also = List.copyOf(also);
    }

    /**
     * One change of text.
     *
     * @param in glob of files, relative to the project
     * @param find what is looked for
     * @param put what stands there then, with {@code $1} for groups
     */
    record Edit(String in, Pattern find, String put) {
        boolean fits(String path) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + in);
            return matcher.matches(Path.of(path));
        }
    }
}
