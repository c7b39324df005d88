package com.acme.shelf.repository;

import com.acme.shelf.base.crud.EntityRepository;
import com.acme.shelf.domain.Cover;
import java.util.Optional;
import java.util.UUID;

/** The rows of {@code covers}. */
public interface CoverRepository extends EntityRepository<Cover> {
    /** Finds the cover with this book. */
    Optional<Cover> findByBookId(UUID bookId);

    /** Tells whether there is a cover with this book. */
    boolean existsByBookId(UUID bookId);
}
