-- Version 1 of the schema, written from the model by `mvn devmatrix:migrate`.
-- To change it, change the model.

CREATE TABLE customers (
    id         uuid         NOT NULL DEFAULT gen_random_uuid(),
    email      varchar(254) NOT NULL,
    full_name  varchar(200) NOT NULL,
    password   varchar(72)  NOT NULL,
    role       varchar(8)   NOT NULL DEFAULT 'CUSTOMER',
    created_at timestamptz  NOT NULL DEFAULT now(),
    updated_at timestamptz  NOT NULL DEFAULT now(),
    CONSTRAINT pk_customers PRIMARY KEY (id),
    CONSTRAINT uq_customers_email UNIQUE (email),
    CONSTRAINT ck_customers_full_name_min_length CHECK (char_length(full_name) >= 1),
    CONSTRAINT ck_customers_password_min_length CHECK (char_length(password) >= 8),
    CONSTRAINT ck_customers_role_values CHECK (role IN ('CUSTOMER', 'ADMIN'))
);

COMMENT ON TABLE customers IS 'Somebody who buys.';

CREATE TABLE carts (
    id          uuid        NOT NULL DEFAULT gen_random_uuid(),
    status      varchar(11) NOT NULL DEFAULT 'OPEN',
    customer_id uuid        NOT NULL,
    created_at  timestamptz NOT NULL DEFAULT now(),
    updated_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT pk_carts PRIMARY KEY (id),
    CONSTRAINT fk_carts_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE RESTRICT,
    CONSTRAINT ck_carts_status_values CHECK (status IN ('OPEN', 'CHECKED_OUT'))
);

CREATE UNIQUE INDEX uq_carts_customer_id ON carts (customer_id) WHERE status = 'OPEN';
CREATE INDEX ix_carts_customer_id ON carts (customer_id);

COMMENT ON TABLE carts IS 'What a customer is about to buy.';

CREATE TABLE products (
    id          uuid          NOT NULL DEFAULT gen_random_uuid(),
    name        varchar(200)  NOT NULL,
    description text,
    price       numeric(12,2) NOT NULL,
    stock       integer       NOT NULL DEFAULT 0,
    active      boolean       NOT NULL DEFAULT true,
    created_at  timestamptz   NOT NULL DEFAULT now(),
    updated_at  timestamptz   NOT NULL DEFAULT now(),
    CONSTRAINT pk_products PRIMARY KEY (id),
    CONSTRAINT ck_products_description_max_length CHECK (char_length(description) <= 5000),
    CONSTRAINT ck_products_name_min_length CHECK (char_length(name) >= 1),
    CONSTRAINT ck_products_price_min CHECK (price >= 0.01),
    CONSTRAINT ck_products_stock_min CHECK (stock >= 0)
);

COMMENT ON TABLE products IS 'A thing on sale.';

CREATE TABLE cart_items (
    id         uuid          NOT NULL DEFAULT gen_random_uuid(),
    cart_id    uuid          NOT NULL,
    quantity   integer       NOT NULL DEFAULT 1,
    unit_price numeric(12,2) NOT NULL,
    product_id uuid          NOT NULL,
    created_at timestamptz   NOT NULL DEFAULT now(),
    updated_at timestamptz   NOT NULL DEFAULT now(),
    CONSTRAINT pk_cart_items PRIMARY KEY (id),
    CONSTRAINT uq_cart_items_cart_id_product_id UNIQUE (cart_id, product_id),
    CONSTRAINT fk_cart_items_cart_id FOREIGN KEY (cart_id) REFERENCES carts (id) ON DELETE CASCADE,
    CONSTRAINT fk_cart_items_product_id FOREIGN KEY (product_id) REFERENCES products (id) ON DELETE RESTRICT,
    CONSTRAINT ck_cart_items_quantity_min CHECK (quantity >= 1)
);

CREATE INDEX ix_cart_items_product_id ON cart_items (product_id);

COMMENT ON TABLE cart_items IS 'A product in a cart, at the price it had when it was put there.';

CREATE TABLE orders (
    id             uuid          NOT NULL DEFAULT gen_random_uuid(),
    status         varchar(15)   NOT NULL DEFAULT 'PENDING_PAYMENT',
    payment_status varchar(12)   NOT NULL DEFAULT 'PENDING',
    total_amount   numeric(14,2) NOT NULL,
    customer_id    uuid          NOT NULL,
    created_at     timestamptz   NOT NULL DEFAULT now(),
    updated_at     timestamptz   NOT NULL DEFAULT now(),
    CONSTRAINT pk_orders PRIMARY KEY (id),
    CONSTRAINT fk_orders_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE RESTRICT,
    CONSTRAINT ck_orders_payment_status_values CHECK (payment_status IN ('PENDING', 'SIMULATED_OK', 'FAILED')),
    CONSTRAINT ck_orders_status_values CHECK (status IN ('PENDING_PAYMENT', 'PAID', 'CANCELLED'))
);

CREATE INDEX ix_orders_customer_id ON orders (customer_id);

COMMENT ON TABLE orders IS 'What a customer bought.';

CREATE TABLE order_items (
    id         uuid          NOT NULL DEFAULT gen_random_uuid(),
    order_id   uuid          NOT NULL,
    quantity   integer       NOT NULL,
    unit_price numeric(12,2) NOT NULL,
    product_id uuid          NOT NULL,
    created_at timestamptz   NOT NULL DEFAULT now(),
    updated_at timestamptz   NOT NULL DEFAULT now(),
    CONSTRAINT pk_order_items PRIMARY KEY (id),
    CONSTRAINT fk_order_items_order_id FOREIGN KEY (order_id) REFERENCES orders (id) ON DELETE CASCADE,
    CONSTRAINT fk_order_items_product_id FOREIGN KEY (product_id) REFERENCES products (id) ON DELETE RESTRICT,
    CONSTRAINT ck_order_items_quantity_min CHECK (quantity >= 1)
);

CREATE INDEX ix_order_items_order_id ON order_items (order_id);
CREATE INDEX ix_order_items_product_id ON order_items (product_id);

COMMENT ON TABLE order_items IS 'A product that was bought, at the price it had in the cart.';

CREATE TABLE refresh_tokens (
    id           uuid        NOT NULL,
    family       uuid        NOT NULL,
    principal_id uuid        NOT NULL,
    expires_at   timestamptz NOT NULL,
    used_at      timestamptz,
    revoked_at   timestamptz,
    CONSTRAINT pk_refresh_tokens PRIMARY KEY (id),
    CONSTRAINT fk_refresh_tokens_principal_id FOREIGN KEY (principal_id) REFERENCES customers (id) ON DELETE CASCADE
);

CREATE INDEX ix_refresh_tokens_family ON refresh_tokens (family);
CREATE INDEX ix_refresh_tokens_principal_id ON refresh_tokens (principal_id);

COMMENT ON TABLE refresh_tokens IS 'Refresh tokens, so that each is used once and all of one login can be revoked';
COMMENT ON COLUMN refresh_tokens.id IS 'The claim jti of the token';
COMMENT ON COLUMN refresh_tokens.family IS 'The same for all tokens that follow from one login';
COMMENT ON COLUMN refresh_tokens.used_at IS 'Null as long as it was not rotated';
COMMENT ON COLUMN refresh_tokens.revoked_at IS 'Null as long as nobody logged out, or showed a used one';
