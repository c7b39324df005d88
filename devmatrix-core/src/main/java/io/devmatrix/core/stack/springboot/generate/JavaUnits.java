package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.facts.PortFacts;
import io.devmatrix.core.ir.StateMachine;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.JavaPrinter;
import io.devmatrix.core.javasource.TypeRef;
import io.devmatrix.core.output.GeneratedFile;
import io.devmatrix.core.plan.Atom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Names and prints the compilation units of one service; knows which simple names each package already has. */
final class JavaUnits {
    private final FactTable facts;
    private final Map<String, Set<String>> names = new TreeMap<>();
    private final JavaType problems;

    JavaUnits(FactTable facts) {
        this.facts = facts;
        facts.entities().stream()
                .map(EntityFacts::types)
                .flatMap(types -> types.all().stream())
                .forEach(this::note);
        facts.flows().stream().flatMap(flow -> flow.types().all().stream()).forEach(this::note);
        facts.events().forEach(event -> note(event.type()));
        facts.ports().stream().flatMap(PortFacts::types).forEach(this::note);
        facts.enums().forEach(type -> note(type.javaType()));
        facts.application().behaviour().machines().forEach(machine -> note(machine(machine)));
        facts.application().behaviour().texts().stream()
                .flatMap(text -> SlotTypes.of(facts, text).generated())
                .forEach(this::note);
        this.problems = free(facts.packages().domain(), "BusinessProblems");
        note(problems);
        note(constraints());
    }

    /** A class that the model does not know: names of the model win. */
    JavaType free(String packageName, String name) {
        boolean taken = names.getOrDefault(packageName, Set.of()).stream().anyMatch(name::equalsIgnoreCase);
        return taken ? free(packageName, name + "_") : new JavaType(packageName, name);
    }

    private void note(JavaType type) {
        names.computeIfAbsent(type.packageName(), name -> new TreeSet<>()).add(type.simpleName());
    }

    /** The enum of a machine's events. */
    JavaType machine(StateMachine machine) {
        return new JavaType(facts.packages().domain(), machine.name());
    }

    /** The class of the model's named errors. */
    JavaType problems() {
        return problems;
    }

    /** The class that says what each constraint answers. */
    JavaType constraints() {
        return new JavaType(facts.packages().repository(), "SchemaConstraints");
    }

    /** The class that makes beans of the fills in that package. */
    JavaType slots(String packageName) {
        return free(packageName, "SlotConfiguration");
    }

    /** A class of stratum 1, by its name below the base package. */
    TypeRef base(String name, TypeRef... arguments) {
        return TypeRef.of(facts.packages().base() + "." + name, arguments);
    }

    /** The entity that the atom stands for. */
    EntityFacts entity(Atom atom) {
        return facts.entity(atom.node().substring(atom.node().lastIndexOf('.') + 1));
    }

    /** The entity that this one is part of. */
    Optional<EntityFacts> parent(EntityFacts entity) {
        return entity.entity().partOf().map(nesting -> facts.entity(nesting.parent()));
    }

    /** Types of create, update and read; {@code Void} for what is not served. */
    List<TypeRef> wireTypes(EntityFacts entity) {
        return List.of(
                served(entity, Kind.CREATE, entity.types().create()),
                served(entity, Kind.UPDATE, entity.types().update()),
                JavaTypes.of(entity.types().read()));
    }

    private static TypeRef served(EntityFacts entity, Kind kind, JavaType type) {
        return entity.operations(kind).findAny().isPresent() ? JavaTypes.of(type) : TypeRef.of("java.lang.Void");
    }

    /** The printed unit as the file of its type. */
    GeneratedFile file(JavaType type, Code unit, Atom atom) {
        return GeneratedFile.java(type.qualifiedName(), text(type, unit), atom.rule(), atom.node());
    }

    /** The printed unit as the source of its type. */
    String text(JavaType type, Code unit) {
        Code placed = unit.with("package", type.packageName());
        return JavaPrinter.print(placed, names.getOrDefault(type.packageName(), Set.of()));
    }

    /** One file as the stream that generators return. */
    Stream<GeneratedFile> only(JavaType type, Code unit, Atom atom) {
        return Stream.of(file(type, unit, atom));
    }
}
