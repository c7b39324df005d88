-- Version 1 of the schema, written from the model by `mvn devmatrix:migrate`.
-- To change it, change the model.

CREATE TABLE authors (
    id         uuid          NOT NULL DEFAULT gen_random_uuid(),
    name       varchar(200)  NOT NULL,
    email      varchar(254)  NOT NULL,
    bio        text,
    rate       numeric(12,2) NOT NULL DEFAULT 1.50,
    rank       varchar(20)   NOT NULL DEFAULT 'WRITER',
    active     boolean       NOT NULL DEFAULT true,
    created_at timestamptz   NOT NULL DEFAULT now(),
    updated_at timestamptz   NOT NULL DEFAULT now(),
    version    bigint        NOT NULL DEFAULT 0,
    CONSTRAINT pk_authors PRIMARY KEY (id),
    CONSTRAINT uq_authors_email UNIQUE (email),
    CONSTRAINT ck_authors_bio_max_length CHECK (char_length(bio) <= 5000)
);

COMMENT ON TABLE authors IS 'Somebody who writes';

CREATE TABLE books (
    id          uuid          NOT NULL DEFAULT gen_random_uuid(),
    title       varchar(200)  NOT NULL,
    isbn        varchar(20)   NOT NULL,
    price       numeric(12,2) NOT NULL,
    stock       integer       NOT NULL DEFAULT 0,
    status      varchar(9)    NOT NULL DEFAULT 'draft',
    priority    varchar(6)    NOT NULL DEFAULT 'normal',
    shape       varchar(5)    NOT NULL,
    due_date    timestamptz,
    code        uuid          NOT NULL DEFAULT gen_random_uuid(),
    author_id   uuid          NOT NULL,
    reviewer_id uuid,
    created_at  timestamptz   NOT NULL DEFAULT now(),
    updated_at  timestamptz   NOT NULL DEFAULT now(),
    version     bigint        NOT NULL DEFAULT 0,
    deleted_at  timestamptz,
    CONSTRAINT pk_books PRIMARY KEY (id),
    CONSTRAINT fk_books_author_id FOREIGN KEY (author_id) REFERENCES authors (id) ON DELETE RESTRICT,
    CONSTRAINT fk_books_reviewer_id FOREIGN KEY (reviewer_id) REFERENCES authors (id) ON DELETE RESTRICT,
    CONSTRAINT ck_books_isbn_pattern CHECK (isbn ~ '^(?:97[89][0-9]{10})$'),
    CONSTRAINT ck_books_price_min CHECK (price >= 0.01),
    CONSTRAINT ck_books_priority_values CHECK (priority IN ('low', 'normal', 'urgent')),
    CONSTRAINT ck_books_sensible_price CHECK (price < 1000.00 OR stock < 10),
    CONSTRAINT ck_books_shape_values CHECK (shape IN ('paper', 'audio')),
    CONSTRAINT ck_books_status_values CHECK (status IN ('draft', 'published', 'withdrawn')),
    CONSTRAINT ck_books_stock_min CHECK (stock >= 0),
    CONSTRAINT ck_books_title_min_length CHECK (char_length(title) >= 1)
);

CREATE UNIQUE INDEX uq_books_author_id_title ON books (author_id, title) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX uq_books_isbn ON books (isbn) WHERE deleted_at IS NULL;
CREATE INDEX ix_books_author_id ON books (author_id);
CREATE INDEX ix_books_due_date ON books (due_date) WHERE deleted_at IS NULL;
CREATE INDEX ix_books_reviewer_id ON books (reviewer_id);

COMMENT ON COLUMN books.title IS 'As printed on the cover';

CREATE TABLE tags (
    id    uuid        NOT NULL DEFAULT gen_random_uuid(),
    label varchar(50) NOT NULL,
    CONSTRAINT pk_tags PRIMARY KEY (id),
    CONSTRAINT uq_tags_label UNIQUE (label)
);

CREATE TABLE books_tags (
    book_id uuid NOT NULL,
    tag_id  uuid NOT NULL,
    CONSTRAINT pk_books_tags PRIMARY KEY (book_id, tag_id),
    CONSTRAINT fk_books_tags_book_id FOREIGN KEY (book_id) REFERENCES books (id) ON DELETE CASCADE,
    CONSTRAINT fk_books_tags_tag_id FOREIGN KEY (tag_id) REFERENCES tags (id) ON DELETE CASCADE
);

CREATE INDEX ix_books_tags_tag_id ON books_tags (tag_id);

CREATE TABLE chapters (
    id         uuid          NOT NULL DEFAULT gen_random_uuid(),
    book_id    uuid          NOT NULL,
    position   integer       NOT NULL,
    title      varchar(200)  NOT NULL,
    length     numeric(21,0),
    created_at timestamptz   NOT NULL DEFAULT now(),
    updated_at timestamptz   NOT NULL DEFAULT now(),
    CONSTRAINT pk_chapters PRIMARY KEY (id),
    CONSTRAINT uq_chapters_book_id_position UNIQUE (book_id, position),
    CONSTRAINT fk_chapters_book_id FOREIGN KEY (book_id) REFERENCES books (id) ON DELETE CASCADE,
    CONSTRAINT ck_chapters_position_min CHECK (position >= 1)
);

CREATE TABLE covers (
    id         uuid          NOT NULL DEFAULT gen_random_uuid(),
    url        varchar(2048) NOT NULL,
    printed_on date,
    size_bytes bigint,
    meta       jsonb,
    picture    bytea,
    book_id    uuid          NOT NULL,
    CONSTRAINT pk_covers PRIMARY KEY (id),
    CONSTRAINT uq_covers_book_id UNIQUE (book_id),
    CONSTRAINT fk_covers_book_id FOREIGN KEY (book_id) REFERENCES books (id) ON DELETE CASCADE,
    CONSTRAINT ck_covers_picture_max_length CHECK (octet_length(picture) <= 100000),
    CONSTRAINT ck_covers_size_bytes_min CHECK (size_bytes >= 1)
);

CREATE TABLE loans (
    id       uuid         NOT NULL DEFAULT gen_random_uuid(),
    since    date         NOT NULL,
    returned boolean      NOT NULL,
    note     varchar(100) NOT NULL DEFAULT 'as is',
    secret   varchar(40),
    book_id  uuid         NOT NULL,
    active   boolean      NOT NULL DEFAULT true,
    CONSTRAINT pk_loans PRIMARY KEY (id),
    CONSTRAINT fk_loans_book_id FOREIGN KEY (book_id) REFERENCES books (id) ON DELETE RESTRICT
);

CREATE INDEX ix_loans_book_id ON loans (book_id);
