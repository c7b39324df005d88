package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.Name;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How the service of a nested entity reaches the parent, and keeps what the parent computes of its rows. */
final class ServiceParent {
    private static final Quote PARENT = Quote.members(
            """
            @Override
            protected String parentAttribute() {
                return "$parent";
            }

            @Override
            protected $Parent parentOf($Entity $entity) {
                return $entity.get$Name();
            }
            """);

    private static final Quote PARENT_LOCKED = Quote.members(
            """
            @Override
            protected $Parent parentToChange($Key parentId) {
                return lockParent(parentId);
            }
            """);

    private static final Quote FOLLOWED = Quote.members(
            """
            @Override
            protected void changed($Entity $entity) {
                super.changed($entity);
                $Parent $parent = $entity.get$Name();
                $parent.add$One($entity);
                $follow;
            }

            @Override
            protected void removed($Entity $entity) {
                $Parent $parent = $entity.get$Name();
                $parent.remove$One($entity);
                $follow;
            }
            """);

    private static final Quote RECOMPUTE = Quote.statements("$parent.recompute();");
    private static final Quote PARENT_CHANGED = Quote.statements("parentChanged($parent);");

    private final FactTable facts;
    private final JavaUnits units;
    private final SharedCollections shared;

    ServiceParent(FactTable facts, JavaUnits units, SharedCollections shared) {
        this.facts = facts;
        this.units = units;
        this.shared = shared;
    }

    /** The methods of every relation that the entity is nested by. */
    Stream<Code> methods(EntityFacts entity) {
        return entity.relations()
                .filter(RelationFacts::nesting)
                .flatMap(relation -> methods(entity, relation).stream());
    }

    private List<Code> methods(EntityFacts entity, RelationFacts relation) {
        List<Code> methods = new ArrayList<>();
        methods.add(parent(entity, relation));
        boolean followed = isFollowed(target(relation));
        if (followed || shared.hold(entity)) {
            methods.add(PARENT_LOCKED
                    .with("Parent", JavaTypes.of(target(relation).types().entity()))
                    .with("Key", new ParentKey(units).type(entity)));
        }
        if (followed) {
            methods.add(followed(entity, relation));
        }
        return methods;
    }

    /** Whether something is kept that may follow from rows in the entity: in it, or in what it is itself part of. */
    private boolean isFollowed(EntityFacts parent) {
        return parent.keptComputed().findAny().isPresent()
                || units.parent(parent).filter(this::isFollowed).isPresent();
    }

    private EntityFacts target(RelationFacts relation) {
        return facts.entity(relation.relation().target());
    }

    /** How the parent keeps what it computes of its rows. */
    private Code followed(EntityFacts entity, RelationFacts relation) {
        EntityFacts parent = target(relation);
        Name one = parent.inverses().stream()
                .filter(inverse -> inverse.nested()
                        && inverse.owner().equals(entity.entity().name()))
                .findFirst()
                .orElseThrow()
                .name()
                .singular();
        String name = Variables.parent(relation);
        boolean further = units.parent(parent).filter(this::isFollowed).isPresent();
        Code follow = (further ? PARENT_CHANGED : RECOMPUTE).with("parent", name);
        return FOLLOWED.with("follow", List.of(follow))
                .with("Parent", JavaTypes.of(parent.types().entity()))
                .with("Entity", JavaTypes.of(entity.types().entity()))
                .with("entity", Variables.one(entity))
                .with("parent", name)
                .with("Name", relation.name().pascal())
                .with("One", one.pascal());
    }

    private Code parent(EntityFacts entity, RelationFacts parent) {
        return PARENT.with("parent", parent.name().camel())
                .with(
                        "Parent",
                        JavaTypes.of(
                                facts.entity(parent.relation().target()).types().entity()))
                .with("Entity", JavaTypes.of(entity.types().entity()))
                .with("entity", Variables.one(entity))
                .with("Name", parent.name().pascal());
    }
}
