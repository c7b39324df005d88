package io.devmatrix.core.qa.http;

/** A way in which a service can be wrong, the check that must find it and a piece of the name under which it must. */
enum Fault {
    CREATED_AS_OK("crud", "POST /shelves: what it must have -> 201"),
    NO_LOCATION("crud", "POST /things: what it must have -> 201"),
    NUMBER_COERCED("crud", "POST /things: name a number -> 422"),
    TEXT_COERCED("crud", "POST /things: amount a text -> 422"),
    FRACTION_CUT("crud", "POST /things: amount 1.5 -> 422"),
    UNKNOWN_FIELD_ACCEPTED("crud", "POST /things: an unknown field -> 422"),
    SERVER_FIELD_ACCEPTED("crud", "POST /things: id, which is not the client's -> 422"),
    LENGTH_IGNORED("crud", "POST /things: name of 11 characters -> 400"),
    LENGTH_IN_UNITS("crud", "POST /shelves: label of 8 characters beyond the basic plane -> 201"),
    SHORT_ACCEPTED("crud", "POST /things: name of 1 characters -> 400"),
    PATTERN_IGNORED("crud", "POST /things: code beside the pattern -> 400"),
    BOUND_IGNORED("crud", "POST /things: amount -1 -> 400"),
    EDGE_REFUSED("crud", "POST /things: amount 1000 -> 201"),
    NUL_FAILS("crud", "POST /things: name with a NUL -> 400"),
    CLOCK_IGNORED("crud", "POST /things: due in the past -> 400"),
    DIGITS_ROUNDED("crud", "POST /things: price "),
    VALIDATION_AS_UNREADABLE("crud", "POST /things: amount -1 -> 400"),
    NULL_ACCEPTED("crud", "POST /things: name null -> 400"),
    ABSENT_ACCEPTED("crud", "POST /things: name absent -> 400"),
    EXTRA_PROPERTY("crud", "GET /things/{thingId}: a row -> 200"),
    NULLS_LEFT_OUT("crud", "GET /things/{thingId}: a row -> 200"),
    PROBLEM_AS_JSON("crud", "GET /things/{thingId}: unknown id -> 404"),
    LEAKS_SQL("crud", "GET /things/{thingId}: unknown id -> 404"),
    EMPTY_NOT_FOUND("crud", "GET /things/{thingId}: unknown id -> 404"),
    MALFORMED_ID_NOT_FOUND("crud", "GET /things/{thingId}: malformed id -> 400"),
    DEFAULT_IGNORED("crud", "POST /things: what it must have -> 201"),
    ECHOED("crud", "POST /things: price 0.5 -> 201"),
    NOT_STORED("crud", "POST /things: what it must have -> 201"),
    FULL_UPDATE_KEEPS_ABSENT("crud", "PUT /shelves/{shelfId}: note left out is cleared -> 200"),
    PARTIAL_UPDATE_CLEARS_ABSENT("crud", "PATCH /things/{thingId}: nothing changed -> 200"),
    NULL_KEEPS("crud", "PATCH /things/{thingId}: due null -> 200"),
    UPDATE_NOT_STORED("crud", "PATCH /things/{thingId}: amount changed -> 200"),
    REFUSED_UPDATE_STORED("crud", "PATCH /things/{thingId}: amount -1 -> 400"),
    STALE_READ("crud", "PATCH /things/{thingId}: amount changed -> 200"),
    UPDATED_AT_STUCK("crud", "PATCH /things/{thingId}: updatedAt moves on"),
    DELETE_DOES_NOTHING("crud", "GET /things/{thingId}: deleted before -> 404"),
    DELETED_STAYS_LISTED("crud", "DELETE /things/{thingId}: no longer in the list"),
    DELETE_ANSWERS_BODY("crud", "DELETE /things/{thingId}: a row -> 204"),
    DELETE_TAKES_ALL("crud", "DELETE /shelves/{shelfId}: other rows stay"),
    UNIQUE_IGNORED("crud", "POST /shelves: label taken -> 409"),
    UNIQUE_FAILS("crud", "POST /shelves: label taken -> 409"),
    REFERENCE_IGNORED("crud", "POST /things: shelfId of no row -> 409"),
    RESTRICT_IGNORED("crud", "DELETE /shelves/{shelfId}: used by Thing.shelf -> 409"),
    CHECK_IGNORED("crud", "POST /things: `cheap` broken -> 409"),
    PLAIN_TEXT_ACCEPTED("crud", "POST /things: text/plain -> 415"),
    BROKEN_JSON_FAILS("crud", "POST /things: body cut off -> 422"),
    WRONG_METHOD_NOT_FOUND("crud", "PUT /things: no such method -> 405"),
    UNKNOWN_PATH_FAILS("crud", "GET /no-such-path: unknown path -> 404"),
    PAGE_IGNORED("lists", "GET /things: a page behind the last -> 200"),
    SIZE_IGNORED("lists", "GET /things: size 1 -> 200"),
    SIZE_UNBOUNDED("lists", "GET /things: size `6` -> 400"),
    SIZE_ZERO_FAILS("lists", "GET /things: size `0` -> 400"),
    PAGE_BEFORE_FIRST_ACCEPTED("lists", "GET /things: page `0` -> 400"),
    TOTAL_OF_PAGE("lists", "GET /things: no parameter -> 200"),
    UNSTABLE_ORDER("lists", "GET /things: small pages show the same rows in the same order"),
    PAGES_OVERLAP("lists", "GET /things: small pages show the same rows in the same order"),
    ENUM_SORTED_BY_NAME("lists", "GET /things: its own order"),
    SORT_IGNORED("lists", "GET /things: sort by -amount"),
    SORT_ACCEPTS_ALL("lists", "GET /things: sort by `noSuchKey` -> 400"),
    FILTER_IGNORED("lists", "GET /things: filter state=open"),
    MALFORMED_FILTER_IGNORED("lists", "GET /things: state `~` -> 400"),
    RANGE_EXCLUSIVE("lists", "GET /things: filter amountFrom and amountTo"),
    SEARCH_WITH_WILDCARDS("lists", "GET /things: search for `q%`"),
    SEARCH_MINDS_CASE("lists", "GET /things: search for the name in capitals"),
    UNKNOWN_PARAMETER_ACCEPTED("lists", "GET /things: an unknown parameter -> 400"),
    COUNT_STANDS_STILL("lists", "GET /things/counts: two more rows -> 200"),
    ILLEGAL_TRANSITION_ACCEPTED("machines", "Thing.state: open to done -> 409"),
    REFUSED_TRANSITION_STORED("machines", "Thing.state: open to done -> 409"),
    LEGAL_TRANSITION_REFUSED("machines", "Thing.state: open to busy -> 200"),
    TRANSITION_NOT_STORED("machines", "Thing.state: open to busy -> 200"),
    SAME_STATE_REFUSED("machines", "Thing.state: busy to busy, which is no change -> 200"),
    STARTS_ELSEWHERE("machines", "Thing.state: a new row is open"),
    GUARD_IGNORED("machines", "Job.phase: waiting, run without `amount > 3` -> 409"),
    GUARD_REFUSES_AND_STORES("machines", "Job.phase: waiting, run without `amount > 3` -> 409"),
    GUARD_REFUSES_ALL("machines", "Job.phase: waiting, run -> 200"),
    LATE_EVENT_ACCEPTED("machines", "Job.phase: running, run -> 409"),
    EVENT_DOES_NOTHING("machines", "Job.phase: waiting, stop -> 200"),
    IF_MATCH_IGNORED("lock", "PATCH /things/{thingId}: If-Match of another version -> 412"),
    NO_ENTITY_TAG("lock", "PATCH /things/{thingId}: If-Match of the present version -> 200"),
    ENTITY_TAG_STUCK("lock", "PATCH /things/{thingId}: If-Match of the present version -> 200"),
    DOCUMENT_DIFFERS("openapi", "POST /shelves: as the model says"),
    DOCUMENT_LACKS_SCHEMA("openapi", "each reference leads to something"),
    DOCUMENT_IS_NONE("openapi", "it is OpenAPI 3.1 by the published schema"),
    ROUTE_MISSING("routes", "GET /things/counts: served"),
    ROUTE_SURPLUS("routes", "GET /hidden: in the model"),
    HEALTH_IS_TEXT("health", "GET /health/ready: JSON -> 200"),
    ALIAS_MISSING("health", "GET /healthz: JSON -> 200"),
    METRICS_MISSING("health", "GET /metrics: samples as Prometheus reads them -> 200");

    private final String check;
    private final String observation;

    Fault(String check, String observation) {
        this.check = check;
        this.observation = observation;
    }

    String check() {
        return check;
    }

    String observation() {
        return observation;
    }
}
