package io.devmatrix.core.ir;

/**
 * The switches of an entity.
 *
 * @param active whether rows carry the active flag
 * @param audit whether rows carry the times of creation and last update
 * @param softDelete whether delete only marks the row
 * @param optimisticLock whether rows carry a version that writers must match
 * @param immutable whether rows never change after creation
 */
public record Traits(boolean active, boolean audit, boolean softDelete, boolean optimisticLock, boolean immutable) {}
