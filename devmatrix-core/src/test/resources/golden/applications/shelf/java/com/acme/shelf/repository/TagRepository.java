package com.acme.shelf.repository;

import com.acme.shelf.base.crud.EntityRepository;
import com.acme.shelf.domain.Tag;
import java.util.Optional;

/** The rows of {@code tags}. */
public interface TagRepository extends EntityRepository<Tag> {
    /** Finds the tag with this label. */
    Optional<Tag> findByLabel(String label);

    /** Tells whether there is a tag with this label. */
    boolean existsByLabel(String label);
}
