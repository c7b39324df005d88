-- Version 1 of the schema, written from the model by `mvn devmatrix:migrate`.
-- To change it, change the model.

CREATE TABLE authors (
    id         uuid          NOT NULL DEFAULT gen_random_uuid(),
    name       varchar(200)  NOT NULL,
    email      varchar(254)  NOT NULL,
    bio        text,
    rate       numeric(12,2) NOT NULL DEFAULT 1.50,
    role       varchar(20)   NOT NULL DEFAULT 'WRITER',
    active     boolean       NOT NULL DEFAULT true,
    created_at timestamptz   NOT NULL DEFAULT now(),
    updated_at timestamptz   NOT NULL DEFAULT now(),
    CONSTRAINT pk_authors PRIMARY KEY (id),
    CONSTRAINT uq_authors_email UNIQUE (email),
    CONSTRAINT ck_authors_bio_max_length CHECK (char_length(bio) <= 5000)
);

CREATE TABLE covers (
    id         uuid        NOT NULL DEFAULT gen_random_uuid(),
    picture    bytea,
    active     boolean     NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_covers PRIMARY KEY (id),
    CONSTRAINT ck_covers_picture_max_length CHECK (octet_length(picture) <= 1000000)
);

CREATE TABLE books (
    id           uuid          NOT NULL DEFAULT gen_random_uuid(),
    title        varchar(200)  NOT NULL,
    price        numeric(12,2) NOT NULL,
    stock        integer       NOT NULL DEFAULT 0,
    status       varchar(9)    NOT NULL DEFAULT 'draft',
    priority     varchar(4)    NOT NULL DEFAULT 'low',
    published_at timestamptz,
    due_date     timestamptz,
    code         uuid          NOT NULL DEFAULT gen_random_uuid(),
    isbn13       varchar(20)   NOT NULL,
    total        numeric(12,2) NOT NULL,
    unit_price   numeric(12,2) NOT NULL,
    author_id    uuid          NOT NULL,
    cover_id     uuid,
    active       boolean       NOT NULL DEFAULT true,
    created_at   timestamptz   NOT NULL DEFAULT now(),
    updated_at   timestamptz   NOT NULL DEFAULT now(),
    version      bigint        NOT NULL DEFAULT 0,
    deleted_at   timestamptz,
    CONSTRAINT pk_books PRIMARY KEY (id),
    CONSTRAINT fk_books_author_id FOREIGN KEY (author_id) REFERENCES authors (id) ON DELETE RESTRICT,
    CONSTRAINT fk_books_cover_id FOREIGN KEY (cover_id) REFERENCES covers (id) ON DELETE CASCADE,
    CONSTRAINT ck_books_few_books CHECK (stock < 100000),
    CONSTRAINT ck_books_price_min CHECK (price >= 0.01),
    CONSTRAINT ck_books_priority_values CHECK (priority IN ('low', 'high')),
    CONSTRAINT ck_books_sensible_price CHECK (price < 1000 OR stock < 10),
    CONSTRAINT ck_books_status_values CHECK (status IN ('draft', 'published', 'withdrawn')),
    CONSTRAINT ck_books_stock_min CHECK (stock >= 0),
    CONSTRAINT ck_books_title_min_length CHECK (char_length(title) >= 1),
    CONSTRAINT ck_books_title_pattern CHECK (title ~ E'^(?:[^ \\t\\n\\v\\f\\r][^\\n\\r\\u0085\\u2028\\u2029]*)$')
);

CREATE UNIQUE INDEX uq_books_author_id ON books (author_id) WHERE (status = 'draft') AND deleted_at IS NULL;
CREATE UNIQUE INDEX uq_books_author_id_title ON books (author_id, title) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX uq_books_cover_id ON books (cover_id) WHERE deleted_at IS NULL;
CREATE INDEX ix_books_author_id ON books (author_id);
CREATE INDEX ix_books_cover_id ON books (cover_id);
CREATE INDEX ix_books_due_date ON books (due_date) WHERE deleted_at IS NULL;
CREATE INDEX ix_books_status ON books (status);

COMMENT ON TABLE books IS 'A title that the library owns';
COMMENT ON COLUMN books.title IS 'As printed on the cover';

CREATE TABLE tags (
    id         uuid        NOT NULL DEFAULT gen_random_uuid(),
    name       varchar(50) NOT NULL,
    active     boolean     NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_tags PRIMARY KEY (id),
    CONSTRAINT uq_tags_name UNIQUE (name)
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
    price      numeric(12,2) NOT NULL,
    active     boolean       NOT NULL DEFAULT true,
    created_at timestamptz   NOT NULL DEFAULT now(),
    updated_at timestamptz   NOT NULL DEFAULT now(),
    CONSTRAINT pk_chapters PRIMARY KEY (id),
    CONSTRAINT uq_chapters_book_id_position UNIQUE (book_id, position),
    CONSTRAINT fk_chapters_book_id FOREIGN KEY (book_id) REFERENCES books (id) ON DELETE CASCADE,
    CONSTRAINT ck_chapters_position_min CHECK (position >= 1)
);
