package io.devmatrix.core.promote.rule;

import io.devmatrix.core.promote.tree.Kinds;
import io.devmatrix.core.promote.tree.Tree;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Names in a template that no fact explains and that a node of a model could take: members, fields, kept locals. A method
 * that is called on something is none of them: what it is called on says whose it is.
 */
public final class ConstantNames {
    private static final int NAME_OF_CALL = 1;

    private final Set<String> names = new TreeSet<>();

    private ConstantNames() {}

    /** All in the template. */
    public static Set<String> of(Template template) {
        ConstantNames constants = new ConstantNames();
        constants.add(template);
        return constants.names;
    }

    private void add(Template template) {
        if (template instanceof Template.Constant constant) {
            add(constant.tree());
        } else if (template instanceof Template.Branch branch && branch.kind().equals(Kinds.CHAIN)) {
            addChain(branch.children());
        } else if (template instanceof Template.Branch branch) {
            branch.children().forEach(this::add);
        } else if (template instanceof Template.Sequence sequence) {
            sequence.parts().forEach(this::add);
        } else if (template instanceof Template.IfAny either) {
            add(either.template());
            add(either.alternative());
        } else if (template instanceof Template.Switch choice) {
            choice.choices().forEach(each -> each.branches().values().forEach(branch -> add(branch.template())));
        }
    }

    private void add(Template.Part part) {
        if (part instanceof Template.One one) {
            add(one.template());
        } else if (part instanceof Template.Splice splice) {
            add(splice.list());
        } else {
            add(((Template.Region) part).list());
        }
    }

    private void addChain(List<Template> chain) {
        add(chain.get(0));
        boolean received = !chain.get(0).equals(new Template.Constant(Kinds.NOTHING));
        if (chain.get(1) instanceof Template.Sequence calls) {
            for (Template.Part call : calls.parts()) {
                addCall(call, received);
                received = true;
            }
        } else if (chain.get(1) instanceof Template.Constant calls) {
            addCalls(calls.tree(), received);
        } else {
            add(chain.get(1));
        }
    }

    private void addCall(Template.Part part, boolean received) {
        if (received && part instanceof Template.One one && one.template() instanceof Template.Branch call) {
            List<Template> parts = call.children();
            parts.stream().filter(each -> each != parts.get(NAME_OF_CALL)).forEach(this::add);
        } else if (part instanceof Template.One one && one.template() instanceof Template.Constant call) {
            addCall(call.tree(), received);
        } else {
            add(part);
        }
    }

    private void add(Tree tree) {
        if (tree.isName()) {
            names.add(tree.text());
        } else if (tree.kind().equals(Kinds.CHAIN)) {
            Tree receiver = tree.children().get(0);
            add(receiver);
            addCalls(tree.children().get(1), !receiver.equals(Kinds.NOTHING));
        } else {
            tree.children().forEach(this::add);
        }
    }

    private void addCalls(Tree calls, boolean received) {
        boolean behind = received;
        for (Tree call : calls.children()) {
            addCall(call, behind);
            behind = true;
        }
    }

    private void addCall(Tree call, boolean received) {
        for (int i = 0; i < call.children().size(); i++) {
            if (!received || i != NAME_OF_CALL) {
                add(call.children().get(i));
            }
        }
    }
}
