-- Runs on H2 and on PostgreSQL alike.
CREATE TABLE model (
    id            varchar(64)   NOT NULL PRIMARY KEY,
    files         text          NOT NULL,
    recorded_at   timestamp with time zone NOT NULL
);

CREATE TABLE fill (
    position      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id            varchar(64)   NOT NULL UNIQUE,
    slot_kind     varchar(200)  NOT NULL,
    shape_hash    varchar(64)   NOT NULL,
    wording       varchar(64)   NOT NULL,
    contract_hash varchar(64)   NOT NULL,
    project       varchar(64)   NOT NULL,
    slot          varchar(500)  NOT NULL,
    origin        varchar(20)   NOT NULL,
    judge_version varchar(100)  NOT NULL,
    verdict       varchar(20)   NOT NULL,
    tree          text          NOT NULL,
    source        text          NOT NULL,
    facts         text          NOT NULL,
    facts_version varchar(20)   NOT NULL,
    model         varchar(64)   NOT NULL,
    recorded_at   timestamp with time zone NOT NULL
);

CREATE INDEX fill_by_shape ON fill (slot_kind, shape_hash, project, slot, id);
CREATE INDEX fill_by_project ON fill (project);
CREATE INDEX fill_by_model ON fill (model);
CREATE INDEX fill_by_age ON fill (recorded_at);

CREATE TABLE rule_event (
    position      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id            varchar(64)   NOT NULL UNIQUE,
    rule_id       varchar(64)   NOT NULL,
    kind          varchar(20)   NOT NULL,
    project       varchar(64)   NOT NULL,
    slot          varchar(500)  NOT NULL,
    projects      integer       NOT NULL,
    detail        text          NOT NULL,
    recorded_at   timestamp with time zone NOT NULL
);

CREATE INDEX rule_event_by_rule ON rule_event (rule_id, position);
CREATE INDEX rule_event_by_project ON rule_event (project);
