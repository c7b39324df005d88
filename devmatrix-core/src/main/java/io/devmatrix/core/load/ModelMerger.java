package io.devmatrix.core.load;

import io.devmatrix.core.finding.Location;
import io.devmatrix.core.load.YamlNode.Entry;
import io.devmatrix.core.load.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one tree of the trees of all files. Sections of named things are put together; other words stand in one file. */
final class ModelMerger {
    private final Shape model;
    private final Problems problems;
    private final Map<String, Entry> words = new LinkedHashMap<>();
    private final Map<String, Map<String, Entry>> sections = new LinkedHashMap<>();
    private final List<Entry> unknown = new ArrayList<>();

    ModelMerger(Shape model, Problems problems) {
        this.model = model;
        this.problems = problems;
    }

    /** The tree of the whole model; it stands where the first file begins. */
    Mapping merge(List<Mapping> roots) {
        roots.forEach(root -> root.entries().forEach(this::add));
        List<Entry> entries = new ArrayList<>(unknown);
        words.forEach((word, entry) -> entries.add(whole(entry)));
        Location at = roots.isEmpty()
                ? Location.NONE
                : Location.of(roots.get(0).location().file());
        return new Mapping(at, entries);
    }

    private void add(Entry entry) {
        Word word = model.words().get(entry.key());
        if (word == null) {
            unknown.add(entry);
        } else if (word.keys().isEmpty()) {
            addOnce(words, entry, "Say it in one file");
        } else if (entry.value() instanceof Mapping section) {
            words.putIfAbsent(entry.key(), entry);
            Map<String, Entry> names = sections.computeIfAbsent(entry.key(), key -> new LinkedHashMap<>());
            section.entries().forEach(named -> addOnce(names, named, "Rename or remove one of the two"));
        } else {
            problems.error(
                    ModelProblem.WRONG_KIND,
                    entry.value().location(),
                    "`" + entry.key() + "` takes an object and is given "
                            + entry.value().kindInWords(),
                    "Write names with their values below it, or remove `" + entry.key() + ":`");
        }
    }

    private void addOnce(Map<String, Entry> entries, Entry entry, String fix) {
        Entry first = entries.putIfAbsent(entry.key(), entry);
        if (first != null) {
            problems.error(
                    ModelProblem.DUPLICATE_NAME,
                    entry.location(),
                    "`" + entry.key() + "` stands already at " + first.location(),
                    fix);
        }
    }

    private Entry whole(Entry entry) {
        Map<String, Entry> names = sections.get(entry.key());
        if (names == null) {
            return entry;
        }
        Mapping section = new Mapping(entry.value().location(), List.copyOf(names.values()));
        return new Entry(entry.location(), entry.key(), section);
    }
}
