package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.NameExpression;
import io.devmatrix.core.promote.rule.Template;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Drops texts of holes that other samples speak against. A branch may have seen one-word names only, for which all forms of
 * a name are alike; where the same rule saw longer ones, it saw which form code is made of.
 */
final class LikelierTexts {
    private final Map<Template, Template> done = new IdentityHashMap<>();
    private final List<Sample> places;
    private final TextEvidence evidence;

    private LikelierTexts(List<Sample> places) {
        this.places = places;
        this.evidence = new TextEvidence(places);
    }

    /**
     * The template without unlikely texts; it says no more than before, and abstains less.
     *
     * @param samples all that it was learned from
     */
    static Template of(Template template, List<Sample> samples) {
        return new LikelierTexts(samples).rebuilt(template);
    }

    /** One that stands in several cases stays one, so that what supports it stays together. */
    private Template rebuilt(Template template) {
        Template known = done.get(template);
        if (known == null) {
            known = fresh(template);
            done.put(template, known);
        }
        return known;
    }

    private Template fresh(Template template) {
        if (template instanceof Template.Hole hole) {
            return new Template.Hole(hole.kind(), likely(hole));
        } else if (template instanceof Template.Branch branch) {
            return new Template.Branch(
                    branch.kind(), branch.children().stream().map(this::rebuilt).toList());
        } else if (template instanceof Template.Sequence sequence) {
            return new Template.Sequence(
                    sequence.kind(), sequence.parts().stream().map(this::part).toList());
        } else if (template instanceof Template.IfAny either) {
            return new Template.IfAny(rebuilt(either.template()), either.alternative());
        } else if (template instanceof Template.Switch choice) {
            return new Template.Switch(
                    choice.choices().stream().map(this::choice).toList());
        }
        return template;
    }

    private Template.Choice choice(Template.Choice choice) {
        Map<String, Template.Case> cases = new TreeMap<>();
        choice.branches()
                .forEach((value, each) ->
                        cases.put(value, new Template.Case(rebuilt(each.template()), each.projects(), each.domain())));
        return Template.choice(choice.feature(), cases);
    }

    private Template.Part part(Template.Part part) {
        if (part instanceof Template.One one) {
            return new Template.One(rebuilt(one.template()));
        } else if (part instanceof Template.Splice splice) {
            return new Template.Splice(rebuilt(splice.list()));
        }
        Template.Region region = (Template.Region) part;
        List<Sample> items = new ArrayList<>();
        for (Sample place : places) {
            place.facts()
                    .items(region.collection())
                    .forEach(item -> items.add(new Sample(place.tree(), item, place.project())));
        }
        Template list = new LikelierTexts(items).rebuilt(region.list());
        return new Template.Region(region.collection(), list, region.domain());
    }

    private List<NameExpression> likely(Template.Hole hole) {
        List<NameExpression> all = hole.expressions();
        List<NameExpression> likely = all.stream()
                .filter(each -> all.stream().noneMatch(other -> evidence.prefers(hole.kind(), other, each)))
                .toList();
        return likely.isEmpty() ? all : likely;
    }
}
