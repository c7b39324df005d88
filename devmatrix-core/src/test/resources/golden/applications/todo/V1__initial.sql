-- Version 1 of the schema, written from the model by `mvn devmatrix:migrate`.
-- To change it, change the model.

CREATE TABLE todos (
    id          uuid         NOT NULL DEFAULT gen_random_uuid(),
    title       varchar(200) NOT NULL,
    description text,
    status      varchar(11)  NOT NULL DEFAULT 'pending',
    priority    varchar(6)   NOT NULL DEFAULT 'medium',
    due_date    timestamptz,
    created_at  timestamptz  NOT NULL DEFAULT now(),
    updated_at  timestamptz  NOT NULL DEFAULT now(),
    deleted_at  timestamptz,
    CONSTRAINT pk_todos PRIMARY KEY (id),
    CONSTRAINT ck_todos_description_max_length CHECK (char_length(description) <= 5000),
    CONSTRAINT ck_todos_priority_values CHECK (priority IN ('low', 'medium', 'high', 'urgent')),
    CONSTRAINT ck_todos_status_values CHECK (status IN ('pending', 'in_progress', 'completed', 'archived'))
);

CREATE INDEX ix_todos_due_date ON todos (due_date) WHERE deleted_at IS NULL;
CREATE INDEX ix_todos_priority ON todos (priority) WHERE deleted_at IS NULL;
CREATE INDEX ix_todos_status ON todos (status) WHERE deleted_at IS NULL;
