package io.devmatrix.core.promote.pack;

import io.devmatrix.core.promote.LifeCycle;
import io.devmatrix.core.promote.Proof;
import io.devmatrix.core.promote.fill.ContractFacts;
import io.devmatrix.core.promote.rule.Rule;
import io.devmatrix.core.promote.rule.Template;
import io.devmatrix.core.promote.tree.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Packs made by hand. */
public final class SamplePacks {
    private static final int FOLDS = 3;

    private SamplePacks() {}

    /** A rule that always gives the same code, seen in so many projects. */
    public static Rule rule(String kind, String shape, Tree code, int projects) {
        Set<String> seen = new TreeSet<>();
        IntStream.range(0, projects).forEach(i -> seen.add("project" + i));
        return rule(kind, shape, new Template.Constant(code), seen);
    }

    /** A rule with that body. */
    public static Rule rule(String kind, String shape, Template body, Set<String> projects) {
        return new Rule(kind, shape, body, new TreeMap<>(), Set.of(), List.copyOf(projects), projects);
    }

    /** The rule as a pack holds it, sure of these wordings. */
    public static PackedRule packed(Rule rule, LifeCycle.Stage stage, String... wordings) {
        return new PackedRule(
                PackedRules.id(rule),
                stage,
                rule,
                new TreeSet<>(Set.of(wordings)),
                new Proof(FOLDS, FOLDS, List.of(new Proof.Fold("project0", 1, 0, 0)), 0.25, List.of()),
                new TreeMap<>(Map.of("project0/rule/fee", "passed, 12 cases")),
                ContractFacts.VERSION);
    }

    /** The pack {@code com.acme:patterns:1.2}. */
    public static PatternPack pack(PackedRule... rules) {
        return new PatternPack("com.acme:patterns", "1.2", List.of(rules));
    }

    /** The pack as its project's build leaves it below a folder; that folder as a class path. */
    public static URLClassLoader loader(Path folder, PatternPack... packs) {
        URL[] roots = new URL[packs.length];
        for (int i = 0; i < packs.length; i++) {
            roots[i] = write(folder.resolve("pack" + i), packs[i]);
        }
        return new URLClassLoader(roots, SamplePacks.class.getClassLoader());
    }

    private static URL write(Path folder, PatternPack pack) {
        try {
            PackWriter.write(folder, pack);
            Files.writeString(
                    folder.resolve(PackFolder.PLACE).resolve(PackReader.WHO),
                    "name=" + pack.name() + "\nversion=" + pack.version() + "\n");
            return folder.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
