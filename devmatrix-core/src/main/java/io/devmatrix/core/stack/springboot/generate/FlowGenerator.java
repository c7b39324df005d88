package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.expression.ModelExpressions;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FlowFacts;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A flow: its request, the service that carries it out, and the controller that serves it. */
final class FlowGenerator implements Generator {
    private final FactTable facts;
    private final JavaUnits units;
    private final ModelExpressions checked;

    FlowGenerator(FactTable facts, JavaUnits units, ModelExpressions checked) {
        this.facts = facts;
        this.units = units;
        this.checked = checked;
    }

    @Override
    public AtomKind kind() {
        return AtomKind.FLOW;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        FlowFacts flow = facts.flows().stream()
                .filter(candidate -> candidate.flow().node().equals(atom.node()))
                .findFirst()
                .orElseThrow();
        List<GeneratedFile> files = new ArrayList<>();
        FlowCode code = new FlowCode(facts, units, flow, checked, true);
        if (flow.flow().http().isPresent() && !flow.inputs().isEmpty()) {
            Code input = flow.hasQuery() ? new FlowQuery(code).unit() : new FlowInputs(code).unit();
            files.add(units.file(flow.types().input(), input, atom));
        }
        if (!flow.flow().structure().isEmpty()) {
            files.add(units.file(flow.types().result(), new FlowResult(code).unit(), atom));
        }
        files.add(units.file(flow.types().service(), new FlowService(facts, units, flow, checked).unit(), atom));
        if (flow.flow().http().isPresent()) {
            files.add(units.file(flow.types().controller(), new FlowController(code).unit(), atom));
        }
        if (flow.equals(facts.flows().get(0))) {
            files.add(packageInfo(atom));
        }
        return files.stream();
    }

    private GeneratedFile packageInfo(Atom atom) {
        String name = facts.packages().flow();
        String text =
                "/** The business operations of several steps, one transaction for each. */\n@NullMarked\npackage "
                        + name + ";\n\nimport org.jspecify.annotations.NullMarked;\n";
        return GeneratedFile.java(name + ".package-info", text, atom.rule(), atom.node());
    }
}
