-- Version 1 of the schema, written from the model by `mvn devmatrix:migrate`.
-- To change it, change the model.

CREATE TABLE members (
    id         uuid         NOT NULL DEFAULT gen_random_uuid(),
    email      varchar(254) NOT NULL,
    password   varchar(72)  NOT NULL,
    role       varchar(5)   NOT NULL DEFAULT 'CLERK',
    active     boolean      NOT NULL DEFAULT true,
    created_at timestamptz  NOT NULL DEFAULT now(),
    updated_at timestamptz  NOT NULL DEFAULT now(),
    CONSTRAINT pk_members PRIMARY KEY (id),
    CONSTRAINT uq_members_email UNIQUE (email),
    CONSTRAINT ck_members_password_min_length CHECK (char_length(password) >= 8),
    CONSTRAINT ck_members_role_values CHECK (role IN ('CLERK', 'ADMIN'))
);

CREATE TABLE notes (
    id         uuid        NOT NULL DEFAULT gen_random_uuid(),
    text       text        NOT NULL,
    phase      varchar(4)  NOT NULL DEFAULT 'open',
    member_id  uuid        NOT NULL,
    active     boolean     NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_notes PRIMARY KEY (id),
    CONSTRAINT fk_notes_member_id FOREIGN KEY (member_id) REFERENCES members (id) ON DELETE RESTRICT,
    CONSTRAINT ck_notes_phase_values CHECK (phase IN ('open', 'done')),
    CONSTRAINT ck_notes_text_max_length CHECK (char_length(text) <= 5000)
);

CREATE INDEX ix_notes_member_id ON notes (member_id);

CREATE TABLE lines (
    id         uuid         NOT NULL DEFAULT gen_random_uuid(),
    note_id    uuid         NOT NULL,
    words      varchar(100) NOT NULL,
    active     boolean      NOT NULL DEFAULT true,
    created_at timestamptz  NOT NULL DEFAULT now(),
    updated_at timestamptz  NOT NULL DEFAULT now(),
    CONSTRAINT pk_lines PRIMARY KEY (id),
    CONSTRAINT fk_lines_note_id FOREIGN KEY (note_id) REFERENCES notes (id) ON DELETE CASCADE
);

CREATE INDEX ix_lines_note_id ON lines (note_id);

CREATE TABLE refresh_tokens (
    id           uuid        NOT NULL,
    family       uuid        NOT NULL,
    principal_id uuid        NOT NULL,
    expires_at   timestamptz NOT NULL,
    used_at      timestamptz,
    revoked_at   timestamptz,
    CONSTRAINT pk_refresh_tokens PRIMARY KEY (id),
    CONSTRAINT fk_refresh_tokens_principal_id FOREIGN KEY (principal_id) REFERENCES members (id) ON DELETE CASCADE
);

CREATE INDEX ix_refresh_tokens_family ON refresh_tokens (family);
CREATE INDEX ix_refresh_tokens_principal_id ON refresh_tokens (principal_id);

COMMENT ON TABLE refresh_tokens IS 'Refresh tokens, so that each is used once and all of one login can be revoked';
COMMENT ON COLUMN refresh_tokens.id IS 'The claim jti of the token';
COMMENT ON COLUMN refresh_tokens.family IS 'The same for all tokens that follow from one login';
COMMENT ON COLUMN refresh_tokens.used_at IS 'Null as long as it was not rotated';
COMMENT ON COLUMN refresh_tokens.revoked_at IS 'Null as long as nobody logged out, or showed a used one';

CREATE TABLE tags (
    id         uuid        NOT NULL DEFAULT gen_random_uuid(),
    name       varchar(30) NOT NULL,
    note_id    uuid,
    active     boolean     NOT NULL DEFAULT true,
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_tags PRIMARY KEY (id),
    CONSTRAINT fk_tags_note_id FOREIGN KEY (note_id) REFERENCES notes (id) ON DELETE RESTRICT
);

CREATE INDEX ix_tags_note_id ON tags (note_id);
