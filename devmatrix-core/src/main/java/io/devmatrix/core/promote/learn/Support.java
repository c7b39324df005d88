package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Facts;
import io.devmatrix.core.promote.rule.Feature;
import io.devmatrix.core.promote.rule.Template;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Walks the samples through a template again and notes at each place what was seen there: values and projects. */
final class Support {
    private final Map<Template.Region, SortedMap<String, Set<String>>> domains = new IdentityHashMap<>();
    private final Map<Template, Set<String>> projects = new IdentityHashMap<>();
    private final Map<Template.Choice, Map<Template, SortedMap<String, SortedMap<String, Set<String>>>>> seen =
            new IdentityHashMap<>();
    private final Map<Template.Choice, ChosenInside> chosenInside = new IdentityHashMap<>();

    private Support() {}

    /** The template with the domain of each region and the projects of each case. */
    static Template note(Template template, Iterable<Sample> samples) {
        Support support = new Support();
        samples.forEach(sample -> support.visit(template, sample.facts(), sample.project()));
        return support.rebuilt(template);
    }

    /** Adds the innermost values of the facts to what was seen. */
    static void add(SortedMap<String, Set<String>> domain, Facts facts) {
        facts.ownValues().forEach((path, value) -> domain.computeIfAbsent(path, key -> new TreeSet<>())
                .add(value));
    }

    private void visit(Template template, Facts facts, String project) {
        if (template instanceof Template.Branch branch) {
            branch.children().forEach(child -> visit(child, facts, project));
        } else if (template instanceof Template.Sequence sequence) {
            sequence.parts().forEach(part -> visit(part, facts, project));
        } else if (template instanceof Template.IfAny either) {
            visit(either.template(), facts, project);
        } else if (template instanceof Template.Switch choice) {
            choice.choices().forEach(each -> visit(each, facts, project));
        }
    }

    private void visit(Template.Choice choice, Facts facts, String project) {
        Template.Case chosen = choice.branches().get(choice.feature().value(facts));
        if (chosen != null) {
            projects.computeIfAbsent(chosen.template(), key -> new TreeSet<>()).add(project);
            SortedMap<String, SortedMap<String, Set<String>>> here = seen(choice, chosen.template());
            inside(choice).paths().forEach(path -> here.computeIfAbsent(path, key -> new TreeMap<>())
                    .computeIfAbsent(new Feature.Value(path).value(facts), key -> new TreeSet<>())
                    .add(project));
            visit(chosen.template(), facts, project);
        }
    }

    /** A template that stands in two choices is asked for the facts of each apart; within one its cases share them. */
    private SortedMap<String, SortedMap<String, Set<String>>> seen(Template.Choice choice, Template template) {
        return seen.computeIfAbsent(choice, key -> new IdentityHashMap<>())
                .computeIfAbsent(template, key -> new TreeMap<>());
    }

    private void visit(Template.Part part, Facts facts, String project) {
        if (part instanceof Template.One one) {
            visit(one.template(), facts, project);
        } else if (part instanceof Template.Splice splice) {
            visit(splice.list(), facts, project);
        } else {
            Template.Region region = (Template.Region) part;
            SortedMap<String, Set<String>> domain = domains.computeIfAbsent(region, key -> new TreeMap<>());
            for (Facts item : facts.items(region.collection())) {
                add(domain, item);
                visit(region.list(), item, project);
            }
        }
    }

    private Template rebuilt(Template template) {
        if (template instanceof Template.Branch branch) {
            return new Template.Branch(
                    branch.kind(), branch.children().stream().map(this::rebuilt).toList());
        } else if (template instanceof Template.Sequence sequence) {
            return new Template.Sequence(
                    sequence.kind(),
                    sequence.parts().stream().map(this::rebuilt).toList());
        } else if (template instanceof Template.IfAny either) {
            return new Template.IfAny(rebuilt(either.template()), either.alternative());
        } else if (template instanceof Template.Switch choice) {
            return new Template.Switch(
                    choice.choices().stream().map(this::rebuilt).toList());
        }
        return template;
    }

    private Template.Choice rebuilt(Template.Choice choice) {
        Map<String, Template.Case> cases = new TreeMap<>();
        choice.branches().forEach((value, each) -> {
            int count = projects.getOrDefault(each.template(), Set.of()).size();
            cases.put(value, new Template.Case(rebuilt(each.template()), count, counts(choice, each.template())));
        });
        return Template.choice(choice.feature(), cases);
    }

    private SortedMap<String, SortedMap<String, Integer>> counts(Template.Choice choice, Template template) {
        SortedMap<String, SortedMap<String, Integer>> counts = new TreeMap<>();
        seen(choice, template).forEach((path, values) -> {
            SortedMap<String, Integer> own = counts.computeIfAbsent(path, key -> new TreeMap<>());
            values.keySet().forEach(value -> own.put(value, projects(inside(choice), path, value, values)));
        });
        return counts;
    }

    /** In how many projects the value was seen, or one that is alike; that of an item, such as its type, by itself. */
    private static int projects(ChosenInside inside, String path, String value, SortedMap<String, Set<String>> values) {
        Set<String> found = new TreeSet<>();
        values.forEach((other, projects) -> {
            if (value.equals(other) || !Facts.isOfItem(path) && inside.areAlike(path, value, other)) {
                found.addAll(projects);
            }
        });
        return found.size();
    }

    private ChosenInside inside(Template.Choice choice) {
        return chosenInside.computeIfAbsent(choice, ChosenInside::new);
    }

    private Template.Part rebuilt(Template.Part part) {
        if (part instanceof Template.One one) {
            return new Template.One(rebuilt(one.template()));
        } else if (part instanceof Template.Splice splice) {
            return new Template.Splice(rebuilt(splice.list()));
        }
        Template.Region region = (Template.Region) part;
        return new Template.Region(
                region.collection(), rebuilt(region.list()), domains.getOrDefault(region, new TreeMap<>()));
    }
}
