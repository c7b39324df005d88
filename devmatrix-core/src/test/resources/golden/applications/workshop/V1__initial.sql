-- Version 1 of the schema, written from the model by `mvn devmatrix:migrate`.
-- To change it, change the model.

CREATE TABLE parts (
    id         uuid          NOT NULL DEFAULT gen_random_uuid(),
    name       varchar(100)  NOT NULL,
    price      numeric(10,2) NOT NULL,
    weight     numeric(8,3),
    active     boolean       NOT NULL DEFAULT true,
    created_at timestamptz   NOT NULL DEFAULT now(),
    updated_at timestamptz   NOT NULL DEFAULT now(),
    CONSTRAINT pk_parts PRIMARY KEY (id),
    CONSTRAINT ck_parts_price_max CHECK (price <= 9000),
    CONSTRAINT ck_parts_price_min CHECK (price >= 0.01),
    CONSTRAINT ck_parts_weight_min CHECK (weight >= 0)
);

CREATE TABLE repairs (
    id         uuid          NOT NULL DEFAULT gen_random_uuid(),
    title      varchar(100)  NOT NULL,
    minutes    integer       NOT NULL DEFAULT 0,
    "limit"    numeric(14,2) NOT NULL DEFAULT 1000000.00,
    status     varchar(9)    NOT NULL DEFAULT 'open',
    done_at    timestamptz,
    billed     numeric(14,2),
    total      numeric(14,2) NOT NULL,
    pieces     bigint        NOT NULL,
    active     boolean       NOT NULL DEFAULT true,
    created_at timestamptz   NOT NULL DEFAULT now(),
    updated_at timestamptz   NOT NULL DEFAULT now(),
    version    bigint        NOT NULL DEFAULT 0,
    CONSTRAINT pk_repairs PRIMARY KEY (id),
    CONSTRAINT ck_repairs_limit_min CHECK ("limit" >= 0),
    CONSTRAINT ck_repairs_minutes_max CHECK (minutes <= 6000),
    CONSTRAINT ck_repairs_minutes_min CHECK (minutes >= 0),
    CONSTRAINT ck_repairs_status_values CHECK (status IN ('open', 'done', 'cancelled'))
);

CREATE TABLE remarks (
    id        uuid         NOT NULL DEFAULT gen_random_uuid(),
    repair_id uuid         NOT NULL,
    text      varchar(500) NOT NULL,
    CONSTRAINT pk_remarks PRIMARY KEY (id),
    CONSTRAINT fk_remarks_repair_id FOREIGN KEY (repair_id) REFERENCES repairs (id) ON DELETE CASCADE
);

CREATE INDEX ix_remarks_repair_id ON remarks (repair_id);

CREATE TABLE repair_lines (
    id         uuid          NOT NULL DEFAULT gen_random_uuid(),
    repair_id  uuid          NOT NULL,
    quantity   integer       NOT NULL DEFAULT 1,
    price      numeric(10,2) NOT NULL,
    weight     numeric(8,3),
    part_id    uuid          NOT NULL,
    active     boolean       NOT NULL DEFAULT true,
    created_at timestamptz   NOT NULL DEFAULT now(),
    updated_at timestamptz   NOT NULL DEFAULT now(),
    CONSTRAINT pk_repair_lines PRIMARY KEY (id),
    CONSTRAINT fk_repair_lines_part_id FOREIGN KEY (part_id) REFERENCES parts (id) ON DELETE RESTRICT,
    CONSTRAINT fk_repair_lines_repair_id FOREIGN KEY (repair_id) REFERENCES repairs (id) ON DELETE CASCADE,
    CONSTRAINT ck_repair_lines_quantity_max CHECK (quantity <= 100),
    CONSTRAINT ck_repair_lines_quantity_min CHECK (quantity >= 1)
);

CREATE INDEX ix_repair_lines_part_id ON repair_lines (part_id);
CREATE INDEX ix_repair_lines_repair_id ON repair_lines (repair_id);

CREATE TABLE tools (
    id         uuid         NOT NULL DEFAULT gen_random_uuid(),
    name       varchar(100) NOT NULL,
    wear       integer      NOT NULL DEFAULT 0,
    status     varchar(7)   NOT NULL DEFAULT 'shelved',
    times      integer      NOT NULL DEFAULT 0,
    lent_at    timestamptz,
    created_at timestamptz  NOT NULL DEFAULT now(),
    updated_at timestamptz  NOT NULL DEFAULT now(),
    CONSTRAINT pk_tools PRIMARY KEY (id),
    CONSTRAINT ck_tools_status_values CHECK (status IN ('shelved', 'lent', 'broken')),
    CONSTRAINT ck_tools_wear_max CHECK (wear <= 100),
    CONSTRAINT ck_tools_wear_min CHECK (wear >= 0)
);
