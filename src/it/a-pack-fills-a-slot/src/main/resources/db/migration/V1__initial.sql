-- Version 1 of the schema, written from the model by `mvn devmatrix:migrate`.
-- To change it, change the model.

CREATE TABLE carts (
    id         uuid          NOT NULL DEFAULT gen_random_uuid(),
    total      numeric(12,2) NOT NULL,
    rebate     numeric(12,2) NOT NULL DEFAULT 0.00,
    active     boolean       NOT NULL DEFAULT true,
    created_at timestamptz   NOT NULL DEFAULT now(),
    updated_at timestamptz   NOT NULL DEFAULT now(),
    CONSTRAINT pk_carts PRIMARY KEY (id),
    CONSTRAINT ck_carts_total_min CHECK (total >= 0)
);
