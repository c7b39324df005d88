package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AuthFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import io.devmatrix.core.plan.AtomKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Who may what: the chain of filters, what asks for owners, and the operations that issue tokens. */
final class SecurityGenerator implements Generator {
    private final FactTable facts;
    private final JavaUnits units;

    SecurityGenerator(FactTable facts, JavaUnits units) {
        this.facts = facts;
        this.units = units;
    }

    @Override
    public AtomKind kind() {
        return AtomKind.SECURITY;
    }

    @Override
    public Stream<GeneratedFile> generate(Atom atom) {
        SecurityFacts security = SecurityFacts.of(facts).orElseThrow();
        SecurityTypes types = SecurityTypes.of(facts, units);
        List<GeneratedFile> files = new ArrayList<>();
        files.add(packageInfo(atom));
        files.add(units.file(
                types.configuration(), new SecurityChain(facts, units, security).unit(types.configuration()), atom));
        AccessGuards guards = new AccessGuards(facts, units, security);
        guards.all().forEach(guard -> files.add(units.file(guard.type(), guard.unit(), atom)));
        AuthFacts.of(facts).ifPresent(auth -> {
            LoginGenerator logins = new LoginGenerator(units, security, auth);
            logins.units(types).forEach((type, unit) -> files.add(units.file(type, unit, atom)));
        });
        return files.stream();
    }

    private GeneratedFile packageInfo(Atom atom) {
        String name = facts.packages().security();
        String text = "/** Who may do what, as the model says. */\n@NullMarked\npackage " + name
                + ";\n\nimport org.jspecify.annotations.NullMarked;\n";
        return GeneratedFile.java(name + ".package-info", text, atom.rule(), atom.node());
    }
}
