package io.devmatrix.core.promote.learn;

import io.devmatrix.core.promote.rule.Template;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A template with each of its switches changed, those inside of others first, or each of its regions. */
final class Rewriting {
    private final Map<Template, Template> done = new IdentityHashMap<>();
    private final Function<Template.Switch, Template> choices;
    private final UnaryOperator<Template.Region> regions;

    private Rewriting(Function<Template.Switch, Template> choices, UnaryOperator<Template.Region> regions) {
        this.choices = choices;
        this.regions = regions;
    }

    static Template of(Template template, Function<Template.Switch, Template> choices) {
        return new Rewriting(choices, UnaryOperator.identity()).rebuilt(template);
    }

    static Template ofRegions(Template template, UnaryOperator<Template.Region> regions) {
        return new Rewriting(each -> each, regions).rebuilt(template);
    }

    private Template rebuilt(Template template) {
        Template known = done.get(template);
        if (known == null) {
            known = fresh(template);
            done.put(template, known);
        }
        return known;
    }

    private Template fresh(Template template) {
        if (template instanceof Template.Branch branch) {
            return new Template.Branch(
                    branch.kind(), branch.children().stream().map(this::rebuilt).toList());
        } else if (template instanceof Template.Sequence sequence) {
            return new Template.Sequence(
                    sequence.kind(), sequence.parts().stream().map(this::part).toList());
        } else if (template instanceof Template.IfAny either) {
            return new Template.IfAny(rebuilt(either.template()), either.alternative());
        } else if (template instanceof Template.Switch choice) {
            return choices.apply(new Template.Switch(
                    choice.choices().stream().map(this::choice).toList()));
        }
        return template;
    }

    private Template.Choice choice(Template.Choice choice) {
        SortedMap<String, Template.Case> cases = new TreeMap<>();
        choice.branches()
                .forEach((value, each) ->
                        cases.put(value, new Template.Case(rebuilt(each.template()), each.projects(), each.domain())));
        return new Template.Choice(choice.feature(), cases);
    }

    private Template.Part part(Template.Part part) {
        if (part instanceof Template.One one) {
            return new Template.One(rebuilt(one.template()));
        } else if (part instanceof Template.Splice splice) {
            return new Template.Splice(rebuilt(splice.list()));
        }
        Template.Region region = (Template.Region) part;
        return regions.apply(new Template.Region(region.collection(), rebuilt(region.list()), region.domain()));
    }
}
