package com.acme.shelf.repository;

import com.acme.shelf.base.crud.EntityRepository;
import com.acme.shelf.domain.Author;
import java.util.Optional;

/** The rows of {@code authors}. */
public interface AuthorRepository extends EntityRepository<Author> {
    /** Finds the author with this email. */
    Optional<Author> findByEmail(String email);

    /** Tells whether there is an author with this email. */
    boolean existsByEmail(String email);
}
