package io.devmatrix.core.ir;

import io.devmatrix.core.ir.KnownRow.Member;
import io.devmatrix.core.ir.RowMembers.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What behaviours know of rows: what {@code reads} names, or by default what belongs to the row. Bears any model. */
public final class KnownRows {
    private final RowMembers members;

    /** What is known in that model. */
    public KnownRows(ApplicationIr application) {
        this.members = new RowMembers(application);
    }

    /** What the behaviour knows of the rows of a parameter. */
    public KnownRow of(TextBehaviour behaviour, Signature.Parameter parameter) {
        String entity = parameter.rows().orElseThrow();
        List<String> paths = behaviour.reads().get(parameter.name());
        return paths == null ? preset(entity) : named(entity, paths);
    }

    /**
     * What is known when the model does not say: the values of the row, its parts with theirs, and the values of rows that they
     * refer to; never back from a part to what it is part of.
     */
    public KnownRow preset(String entity) {
        return preset(entity, new TreeSet<>());
    }

    private KnownRow preset(String entity, Set<String> above) {
        Map<String, Member> known = new LinkedHashMap<>(values(entity).members());
        above.add(entity);
        members.of(entity).forEach((name, found) -> {
            if (found.way() == RowMembers.Way.REFERENCE) {
                known.put(name, found.leadingTo(values(found.target())));
            } else if (found.way() == RowMembers.Way.PARTS && !above.contains(found.target())) {
                known.put(name, found.leadingTo(preset(found.target(), new TreeSet<>(above))));
            }
        });
        return new KnownRow(entity, known);
    }

    /** The values of the row that the model declares. */
    private KnownRow values(String entity) {
        Map<String, Member> known = new LinkedHashMap<>();
        members.of(entity).forEach((name, found) -> {
            if (found.way() == RowMembers.Way.VALUE) {
                known.put(name, found.value().orElseThrow());
            }
        });
        return new KnownRow(entity, known);
    }

    /** What the paths name; a path that ends at rows stands for their values. Paths that lead nowhere are left out. */
    public KnownRow named(String entity, List<String> paths) {
        Map<String, List<String>> first = new LinkedHashMap<>();
        for (String path : paths) {
            String[] step = path.split("\\.", 2);
            List<String> rest = first.computeIfAbsent(step[0], name -> new ArrayList<>());
            if (step.length == 2) {
                rest.add(step[1]);
            }
        }
        Map<String, Member> known = new LinkedHashMap<>();
        first.forEach((name, rest) -> member(entity, name, rest).ifPresent(member -> known.put(name, member)));
        return new KnownRow(entity, known);
    }

    private Optional<Member> member(String entity, String name, List<String> rest) {
        return Optional.ofNullable(members.of(entity).get(name))
                .map(found -> found.value().orElseGet(() -> found.leadingTo(reached(found, rest))));
    }

    private KnownRow reached(Found found, List<String> rest) {
        return rest.isEmpty() ? values(found.target()) : named(found.target(), rest);
    }

    /** Whether the path names something that can be known. */
    public boolean isKnown(String entity, String path) {
        String at = entity;
        String[] steps = path.split("\\.");
        for (int i = 0; i < steps.length; i++) {
            Found found = members.of(at).get(steps[i]);
            if (found == null || found.value().isPresent() && i < steps.length - 1) {
                return false;
            }
            at = found.target();
        }
        return true;
    }

    /** Names of what can be known of a row of the entity. */
    public Set<String> names(String entity) {
        return members.of(entity).keySet();
    }
}
