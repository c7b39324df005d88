package com.acme.shelf.repository;

import com.acme.shelf.base.error.ConstraintProblem;
import com.acme.shelf.base.error.ConstraintProblems;
import com.acme.shelf.base.error.ForeignKey;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the answer is when a constraint of the schema refuses a change. */
@Configuration(proxyBeanMethods = false)
public class SchemaConstraints {
    /** The author of books. */
    public static final ForeignKey FK_BOOKS_AUTHOR_ID = new ForeignKey(
            "fk_books_author_id", 409, "author_id", "author", "books");

    /** The reviewer of books. */
    public static final ForeignKey FK_BOOKS_REVIEWER_ID = new ForeignKey(
            "fk_books_reviewer_id", 409, "reviewer_id", "author", "books");

    /** The tags of books. */
    public static final ForeignKey FK_BOOKS_TAGS_TAG_ID = new ForeignKey(
            "fk_books_tags_tag_id", 409, "tag_ids", "tag", "books");

    /** The book of chapters. */
    public static final ForeignKey FK_CHAPTERS_BOOK_ID = new ForeignKey(
            "fk_chapters_book_id", 409, "book_id", "book", "chapters");

    /** The book of covers. */
    public static final ForeignKey FK_COVERS_BOOK_ID = new ForeignKey(
            "fk_covers_book_id", 409, "book_id", "book", "covers");

    /** The book of loans. */
    public static final ForeignKey FK_LOANS_BOOK_ID = new ForeignKey(
            "fk_loans_book_id", 409, "book_id", "book", "loans");

    @Bean
    ConstraintProblems constraintProblems() {
        return new ConstraintProblems(
                Stream.<List<ConstraintProblem>>of(ofAuthor(), ofTag(), ofBook(), ofChapter(), ofCover(), ofLoan())
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<ConstraintProblem> ofAuthor() {
        return List.of(
                ConstraintProblem.of("uq_authors_email", 409, "Another author has this email", "email"),
                ConstraintProblem.of("ck_authors_bio_max_length", 400, "Bio is too long", "bio"));
    }

    private static List<ConstraintProblem> ofTag() {
        return List.of(ConstraintProblem.of("uq_tags_label", 400, "The tag exists", "label"));
    }

    private static List<ConstraintProblem> ofBook() {
        return List.of(
                ConstraintProblem.of("uq_books_isbn", 409, "Another book has this isbn", "isbn"),
                ConstraintProblem.of(
                        "uq_books_author_id_title",
                        409,
                        "Another book has this author and title",
                        "author_id",
                        "title"),
                ConstraintProblem.of("ck_books_title_min_length", 400, "Title is too short", "title"),
                ConstraintProblem.of("ck_books_isbn_pattern", 400, "Isbn does not have the form asked for", "isbn"),
                ConstraintProblem.of("ck_books_price_min", 400, "Price is too small", "price"),
                ConstraintProblem.of("ck_books_stock_min", 400, "Stock is too small", "stock"),
                ConstraintProblem.of("ck_books_status_values", 400, "Status has a value that is not known", "status"),
                ConstraintProblem.of(
                        "ck_books_priority_values", 400, "Priority has a value that is not known", "priority"),
                ConstraintProblem.of("ck_books_shape_values", 400, "Shape has a value that is not known", "form"),
                ConstraintProblem.of("ck_books_sensible_price", 422, "Too dear for so many"),
                FK_BOOKS_AUTHOR_ID.used(),
                FK_BOOKS_REVIEWER_ID.used(),
                FK_BOOKS_TAGS_TAG_ID.used());
    }

    private static List<ConstraintProblem> ofChapter() {
        return List.of(
                ConstraintProblem.of(
                        "uq_chapters_book_id_position",
                        409,
                        "Another chapter has this book and position",
                        "book_id",
                        "position"),
                ConstraintProblem.of("ck_chapters_position_min", 400, "Position is too small", "position"),
                FK_CHAPTERS_BOOK_ID.used());
    }

    private static List<ConstraintProblem> ofCover() {
        return List.of(
                ConstraintProblem.of("uq_covers_book_id", 409, "Another cover has this book", "book_id"),
                ConstraintProblem.of("ck_covers_size_bytes_min", 400, "Size bytes is too small", "size_bytes"),
                ConstraintProblem.of("ck_covers_picture_max_length", 400, "Picture is too long", "picture"),
                FK_COVERS_BOOK_ID.used());
    }

    private static List<ConstraintProblem> ofLoan() {
        return List.of(FK_LOANS_BOOK_ID.used());
    }
}
