package com.acme.shelf.repository;

import com.acme.shelf.base.crud.EntityRepository;
import com.acme.shelf.domain.Chapter;
import java.util.Optional;
import java.util.UUID;

/** The rows of {@code chapters}. */
public interface ChapterRepository extends EntityRepository<Chapter> {
    /** Finds the chapter with this book and position. */
    Optional<Chapter> findByBookIdAndPosition(UUID bookId, int position);

    /** Tells whether there is a chapter with this book and position. */
    boolean existsByBookIdAndPosition(UUID bookId, int position);
}
