package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.promote.learn.Example;
import io.devmatrix.core.promote.learn.NeededFacts;
import io.devmatrix.core.promote.rule.Rule;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Leaves each project out once, learns all kinds of others, and counts its methods. */
final class LeaveOneOut {
    private final Collection<FileKinds> files;

    LeaveOneOut(Collection<FileKinds> files) {
        this.files = files;
    }

    /** By kind, of rules that so many projects taught. */
    Map<String, Tally> tallies(int size) {
        Map<String, Tally> tallies = new TreeMap<>();
        List<Example> all = files.stream()
                .flatMap(file -> file.kinds().values().stream())
                .flatMap(List::stream)
                .toList();
        for (String out : FileKinds.projects(all)) {
            Map<FileKinds, SortedMap<String, Optional<Rule>>> rules = new LinkedHashMap<>();
            files.forEach(file -> rules.put(file, file.without(out, size)));
            NeededFacts needed = needed(rules.values());
            rules.forEach((file, own) -> file.predict(own, needed, file.of(out), tallies));
            System.out.println("of " + size + " without " + out);
        }
        return tallies;
    }

    /** What all rules learned of the same projects need. */
    static NeededFacts needed(Collection<SortedMap<String, Optional<Rule>>> rules) {
        List<Rule> all = rules.stream()
                .flatMap(each -> each.values().stream())
                .flatMap(Optional::stream)
                .toList();
        return NeededFacts.of(all, FileKinds::isAround);
    }
}
