package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts.Kind;
import io.devmatrix.core.javasource.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The three directions of a mapper: create, update, read. */
final class MapperMethods {
    private final MapperAssignments assignments;
    private final MapperCreate create;
    private final MapperUpdate update;
    private final MapperRead read;

    MapperMethods(FactTable facts, JavaUnits units) {
        this.assignments = new MapperAssignments(facts);
        this.create = new MapperCreate(facts, units, assignments);
        this.update = new MapperUpdate(facts, assignments);
        this.read = new MapperRead(facts);
    }

    /** The methods that the entity's operations need. */
    List<Code> of(EntityFacts entity) {
        List<Code> methods = new ArrayList<>();
        if (entity.operations(Kind.CREATE).findAny().isPresent()) {
            methods.add(create.method(entity));
        }
        if (entity.operations(Kind.UPDATE).findAny().isPresent()) {
            methods.add(update.method(entity));
        }
        methods.add(read.method(entity));
        return methods;
    }

    /** Whether the entity's rows have a password, and requests may carry it. */
    boolean hashes(EntityFacts entity) {
        return Stream.of(Kind.CREATE, Kind.UPDATE)
                        .anyMatch(kind -> entity.operations(kind).findAny().isPresent())
                && entity.attributes().anyMatch(assignments::isPassword);
    }
}
