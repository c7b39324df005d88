package io.devmatrix.core.facts;

import io.devmatrix.core.ir.Access;
import io.devmatrix.core.ir.Relation;
import java.util.Optional;

/**
 * What is known of a relation that the entity owns.
 *
 * @param relation as the model states it, or as the nesting adds it
 * @param nesting whether it leads to the entity that this one is part of
 * @param name forms of its name
 * @param dtoName {@code authorId}, for many-to-many {@code tagIds}
 * @param wireName in JSON
 * @param access who really sets it: the parent of a nested entity comes from the path
 * @param column foreign key; for many-to-many the join table's column that refers to the target
 * @param foreignKey name of the foreign key constraint on that column
 * @param index index under that column, for many-to-many too
 * @param targetTable table that the column refers to; empty name when the model has no such entity
 * @param join the join table, for many-to-many only
 */
public record RelationFacts(
        Relation relation,
        boolean nesting,
        Name name,
        Name dtoName,
        String wireName,
        Access access,
        SqlName column,
        SqlName foreignKey,
        SqlName index,
        SqlName targetTable,
        Optional<JoinTable> join)
        implements FieldFacts {
    /**
     * Table of a many-to-many relation. Its primary key is both columns, owner first.
     *
     * @param table its name
     * @param primaryKey name of its primary key
     * @param ownerColumn refers to the owner
     * @param ownerForeignKey name of that constraint
     */
    public record JoinTable(SqlName table, SqlName primaryKey, SqlName ownerColumn, SqlName ownerForeignKey) {}

    @Override
    public String node() {
        return relation.node();
    }

    @Override
    public String description() {
        return relation.description();
    }

    @Override
    public boolean nullable() {
        return relation.nullable();
    }

    @Override
    public boolean shown() {
        return access.shown();
    }

    @Override
    public boolean declared() {
        return !nesting;
    }

    @Override
    public boolean stored() {
        return join.isEmpty();
    }

    /** Whether it leads to many. */
    public boolean toMany() {
        return join.isPresent();
    }
}
