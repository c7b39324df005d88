package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.AttributeFacts;
import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SqlName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what no client may see: SQL, stack traces, names of classes and of constraints. */
final class Leaks {
    private static final List<Pattern> INSIDE = Stream.of(
                    "\\b(?:[a-z_$][\\w$]*\\.){2,}[A-Z][\\w$]*",
                    "\\b\\w*Exception\\b",
                    "\\.java:\\d+",
                    "(?i)\\binsert into \\S+",
                    "(?i)\\bselect .{1,500}? from .{1,200}? where\\b",
                    "(?i)\\bdelete from \\S+ where\\b",
                    "(?i)\\bSQL ?State\\b",
                    "\\bPSQL\\w*",
                    "duplicate key value violates")
            .map(Pattern::compile)
            .toList();

    private static final Pattern SPACE = Pattern.compile("\\s+");

    /** Each has an underscore, behind {@code uq}, {@code ck} and the like, and no space. */
    private final Set<String> constraints = new TreeSet<>();

    Leaks(FactTable facts) {
        facts.entities().forEach(this::addConstraints);
    }

    /** What the text gives away; empty when nothing. */
    Optional<String> in(String text) {
        Stream<String> inside = INSIDE.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::find)
                .map(Matcher::group);
        Stream<String> names =
                candidates(text).flatMap(part -> constraints.stream().filter(part::contains));
        return Stream.concat(inside, names).findFirst().map(found -> "it gives away `" + found + "`");
    }

    /** Parts of the text that may hold a name: a model of a hundred entities has thousands of constraints, and each answer is asked. */
    private static Stream<String> candidates(String text) {
        return text.indexOf('_') < 0 ? Stream.of() : SPACE.splitAsStream(text).filter(part -> part.indexOf('_') >= 0);
    }

    private void addConstraints(EntityFacts entity) {
        add(entity.table().primaryKey());
        entity.table().uniques().forEach(unique -> add(unique.constraint()));
        entity.table().checks().forEach(check -> add(check.constraint()));
        entity.attributes()
                .map(AttributeFacts::checks)
                .flatMap(checks -> checks.values().stream())
                .forEach(this::add);
        entity.relations().map(RelationFacts::foreignKey).forEach(this::add);
    }

    private void add(SqlName name) {
        constraints.add(name.text());
    }
}
