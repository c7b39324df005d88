-- What judges said of code: a memory that may be deleted any time. Runs on H2 and on PostgreSQL alike.
CREATE TABLE judged (
    id            varchar(64)   NOT NULL PRIMARY KEY,
    verdict       text          NOT NULL,
    recorded_at   timestamp with time zone NOT NULL
);
