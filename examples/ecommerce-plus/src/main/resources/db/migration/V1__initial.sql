-- Version 1 of the schema, written from the model by `mvn devmatrix:migrate`.
-- To change it, change the model.

CREATE TABLE customers (
    id         uuid         NOT NULL DEFAULT gen_random_uuid(),
    email      varchar(254) NOT NULL,
    full_name  varchar(200) NOT NULL,
    loyal      boolean      NOT NULL DEFAULT false,
    created_at timestamptz  NOT NULL DEFAULT now(),
    updated_at timestamptz  NOT NULL DEFAULT now(),
    CONSTRAINT pk_customers PRIMARY KEY (id),
    CONSTRAINT uq_customers_email UNIQUE (email),
    CONSTRAINT ck_customers_full_name_min_length CHECK (char_length(full_name) >= 1)
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
    CONSTRAINT ck_cart_items_quantity_min CHECK (quantity >= 1),
    CONSTRAINT ck_cart_items_unit_price_min CHECK (unit_price >= 0.01)
);

CREATE INDEX ix_cart_items_product_id ON cart_items (product_id);

COMMENT ON TABLE cart_items IS 'A product in a cart, at the price it had when it was put there.';

CREATE TABLE orders (
    id             uuid          NOT NULL DEFAULT gen_random_uuid(),
    status         varchar(15)   NOT NULL DEFAULT 'PENDING_PAYMENT',
    payment_status varchar(12)   NOT NULL DEFAULT 'PENDING',
    total_amount   numeric(14,2) NOT NULL,
    discount       numeric(14,2) NOT NULL DEFAULT 0.00,
    refund         numeric(14,2) NOT NULL DEFAULT 0.00,
    authorisation  varchar(9)    NOT NULL DEFAULT 'NONE',
    receipt        varchar(64),
    paid_at        timestamptz,
    customer_id    uuid          NOT NULL,
    created_at     timestamptz   NOT NULL DEFAULT now(),
    updated_at     timestamptz   NOT NULL DEFAULT now(),
    CONSTRAINT pk_orders PRIMARY KEY (id),
    CONSTRAINT fk_orders_customer_id FOREIGN KEY (customer_id) REFERENCES customers (id) ON DELETE RESTRICT,
    CONSTRAINT ck_orders_authorisation_values CHECK (authorisation IN ('NONE', 'GRANTED', 'IN_REVIEW')),
    CONSTRAINT ck_orders_discount_min CHECK (discount >= 0),
    CONSTRAINT ck_orders_payment_status_values CHECK (payment_status IN ('PENDING', 'SIMULATED_OK', 'REFUNDED')),
    CONSTRAINT ck_orders_refund_min CHECK (refund >= 0),
    CONSTRAINT ck_orders_status_values CHECK (status IN ('PENDING_PAYMENT', 'PAID', 'CANCELLED', 'RETURNED'))
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
