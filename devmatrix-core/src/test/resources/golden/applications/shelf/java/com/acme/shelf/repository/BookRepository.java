package com.acme.shelf.repository;

import com.acme.shelf.base.crud.EntityRepository;
import com.acme.shelf.domain.Book;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;

/** The rows of {@code books}. */
public interface BookRepository extends EntityRepository<Book> {
    /** Finds the row with this id, unless it is marked as deleted. */
    @Override
    @Query("select e from #{#entityName} e where e.id = :id")
    Optional<Book> findById(UUID id);

    /** Finds the book with this isbn. */
    Optional<Book> findByIsbn(String isbn);

    /** Tells whether there is a book with this isbn. */
    boolean existsByIsbn(String isbn);

    /** Finds the book with this author and title. */
    Optional<Book> findByAuthorIdAndTitle(UUID authorId, String title);

    /** Tells whether there is a book with this author and title. */
    boolean existsByAuthorIdAndTitle(UUID authorId, String title);

    /** Counts the rows by status: pairs of value and number. */
    @Query("select e.status, count(e) from #{#entityName} e group by e.status")
    List<Object[]> countByStatus();
}
