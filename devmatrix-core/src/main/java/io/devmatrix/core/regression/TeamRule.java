package io.devmatrix.core.regression;

import io.devmatrix.core.finding.Finding;
import io.devmatrix.core.finding.Location;
import io.devmatrix.core.javasource.JavaSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule that the team wrote down.
 *
 * @param sheet its id, title, weight and action
 * @param files where it looks
 * @param pattern what it looks for
 * @param message the fact of a finding
 * @param fix what to do
 */
record TeamRule(RuleSheet sheet, List<Glob> files, TeamPattern pattern, String message, String fix)
        implements TextRule {
    TeamRule {
        files = List.copyOf(files);
    }

    @Override
    public boolean concerns(SourceFile file) {
        return files.stream().anyMatch(glob -> glob.fits(file.path()))
                && (pattern.isOfText() || file.java().isPresent());
    }

    @Override
    public Stream<Finding> check(SourceFile file) {
        Stream<Location> places = file.java()
                .filter(source -> !pattern.isOfText())
                .map(source -> tree(source))
                .orElseGet(() -> pattern.offsets(file.text()).map(file::locate));
        return places.map(place -> Finding.error(id(), place, message, fix));
    }

    private Stream<Location> tree(JavaSource source) {
        return pattern.nodes(source).stream().map(source::locate);
    }
}
