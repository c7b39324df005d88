package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.FieldFacts;
import io.devmatrix.core.facts.RelationFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;

/** How a mapper puts into a row what a request says. */
final class MapperAssignments {
    private static final Quote SET = Quote.statements("$entity.set$Name($value);");
    private static final Quote SET_IF = Quote.statements("input.$name().ifPresent($entity::set$Name);");
    private static final Quote SET_REFERENCE_IF =
            Quote.statements("input.$dto().ifPresent(id -> $entity.set$Name($name(id)));");
    private static final Quote SET_REFERENCES_IF =
            Quote.statements("input.$dto().ifPresent(ids -> $entity.set$Name($name(ids)));");
    private static final Quote SET_HASH =
            Quote.statements("$entity.set$Name(passwords.hash(\"$wire\", input.$name()));");
    private static final Quote SET_HASH_IF = Quote.statements(
            "input.$name().ifPresent(password -> $entity.set$Name(passwords.hash(\"$wire\", password)));");
    private static final Quote GIVEN = Quote.expression("input.$name()");
    private static final Quote REFERENCE = Quote.expression("$name(input.$dto())");

    private final FactTable facts;

    MapperAssignments(FactTable facts) {
        this.facts = facts;
    }

    /** The field becomes what the request says. */
    Code set(EntityFacts entity, FieldFacts field) {
        if (isPassword(field)) {
            return hash(SET_HASH, entity, field);
        }
        Code value = field instanceof RelationFacts relation
                ? reference(relation)
                : GIVEN.with("name", field.dtoName().camel());
        return SET.with("entity", Variables.one(entity))
                .with("Name", field.name().pascal())
                .with("value", value);
    }

    /** The field becomes what the request says, and stays as it is where the request does not name it. */
    Code ifGiven(EntityFacts entity, FieldFacts field) {
        if (isPassword(field)) {
            return hash(SET_HASH_IF, entity, field);
        }
        if (field instanceof RelationFacts relation) {
            return (relation.toMany() ? SET_REFERENCES_IF : SET_REFERENCE_IF)
                    .with("dto", relation.dtoName().camel())
                    .with("entity", Variables.one(entity))
                    .with("Name", relation.name().pascal())
                    .with("name", Variables.finder(relation));
        }
        return SET_IF.with("name", field.dtoName().camel())
                .with("entity", Variables.one(entity))
                .with("Name", field.name().pascal());
    }

    private Code hash(Quote quote, EntityFacts entity, FieldFacts field) {
        return quote.with("entity", Variables.one(entity))
                .with("Name", field.name().pascal())
                .with("wire", field.wireName())
                .with("name", field.dtoName().camel());
    }

    /** The row that the request names. */
    static Code reference(RelationFacts relation) {
        return REFERENCE
                .with("name", Variables.finder(relation))
                .with("dto", relation.dtoName().camel());
    }

    /** Whether only the hash of what is given is kept. */
    boolean isPassword(FieldFacts field) {
        return SecurityFacts.isPassword(facts, field);
    }
}
