package io.devmatrix.core.qa.http;

/** What a service with security does wrong, the check that must see it, and the beginning of what that says. */
enum Gap {
    CLOSED_MADE_PUBLIC("access", "GET /api/desks/{desk_id} as nobody -> 401"),
    BASIC_TAKEN("access", "POST /api/notes by Basic -> 401"),
    SIGNATURE_IGNORED("access", "POST /api/notes with a token of another key -> 401"),
    UNSIGNED_TAKEN("access", "POST /api/notes with an unsigned token -> 401"),
    EXPIRY_IGNORED("access", "POST /api/notes with an expired token -> 401"),
    REFRESH_TAKEN("access", "POST /api/notes with a refresh token -> 401"),
    GONE_TAKEN("access", "POST /api/notes as a user who is gone -> 401"),
    NO_CHALLENGE("access", "POST /api/notes as nobody -> 401"),
    PLAIN_REFUSAL("access", "POST /api/notes as nobody -> 401"),
    UNKNOWN_WRITES("access", "POST /api/notes as strangers leaves no trace"),
    BODY_FIRST("access", "POST /api/notes as nobody, with a body that is none -> 401"),
    IDS_FIRST("access", "DELETE /api/notes/{note_id} as nobody, with ids that are none -> 401"),
    ROW_FIRST("access", "DELETE /api/notes/{note_id} as READER, about rows that are not there -> 403"),
    OWNER_BEFORE_BODY("access", "POST /api/desks as READER who does not own it, with a body that is none -> 422"),
    OWNER_BEFORE_ROW("access", "GET /api/desks/{desk_id} as READER who does not own it, about rows that are not there"),
    PARENT_NOT_CHECKED(
            "access",
            "GET /api/desks/{desk_id}/drawers/{drawer_id} as READER who does not own it, below another parent"),
    ROLE_NOT_CHECKED("access", "DELETE /api/notes/{note_id} as READER -> 403"),
    ROLE_REFUSED("access", "DELETE /api/notes/{note_id} as EDITOR is let in"),
    FORBIDDEN_WRITES("access", "DELETE /api/desks/{desk_id} as READER leaves no trace"),
    OWNER_NOT_CHECKED("access", "GET /api/desks/{desk_id} as READER who does not own it -> 403"),
    OWNER_REFUSED("access", "GET /api/desks/{desk_id} as its owner is let in"),
    OWNER_OF_ROW_NOT_CHECKED("access", "PATCH /api/members/{member_id} as READER who does not own it -> 403"),
    MADE_FOR_OTHERS("access", "POST /api/desks as READER who does not own it -> 403"),
    FAR_OWNER_NOT_CHECKED(
            "access", "GET /api/desks/{desk_id}/drawers/{drawer_id} as READER who does not own it -> 403"),
    FLOW_OWNER_NOT_CHECKED("access", "POST /api/desks/{desk_id}/tidy as READER who does not own it -> 403"),
    FLOW_ROLE_NOT_CHECKED("access", "POST /api/desks/{desk_id}/fill as READER -> 403"),
    LIST_NOT_RESTRICTED("access", "GET /api/desks as the owner of a row shows no other"),
    OWN_NOT_FILTERED("access", "GET /api/desks as the owner of rows filters by label"),
    LIST_EMPTY("access", "GET /api/desks as the owner of a row shows it"),
    TOTAL_NOT_RESTRICTED("access", "GET /api/desks as READER counts what it shows"),
    LIST_RESTRICTED_FOR_ALL("access", "GET /api/desks as EDITOR shows rows of everybody"),
    PARTS_NOT_RESTRICTED(
            "access", "GET /api/desks/{desk_id}/drawers as the owner of a row shows none of another parent"),
    WHERE_IGNORED("lists", "GET /api/desks/{desk_id}/drawers: no row without `twin == null"),
    WHERE_JOINS_INNER("lists", "GET /api/desks/{desk_id}/drawers: a row with `twin == null"),
    COUNT_NOT_RESTRICTED("access", "GET /api/desks/moods as the owner of one row counts one"),
    PUBLIC_MADE_CLOSED("access", "GET /api/notes/{note_id} as nobody is let in"),
    PUBLIC_FOR_NOBODY_ELSE("access", "GET /api/notes/{note_id} as somebody signed in is let in"),
    WRONG_PASSWORD_TAKEN("tokens", "login: wrong password -> 401"),
    NO_CHALLENGE_AT_LOGIN("tokens", "login: wrong password -> 401"),
    HASH_TAKEN("tokens", "login: the hash instead of the password -> 401"),
    UNKNOWN_LOGIN_TOLD("tokens", "login: unknown login and wrong password get the same answer"),
    UNKNOWN_LOGIN_FAST("tokens", "login: an unknown login costs the same work"),
    INCOMPLETE_FAILS("tokens", "login: no password -> 400"),
    NUMBER_FOR_LOGIN("tokens", "login: mail is a number -> 400 or 422"),
    NUL_FAILS("tokens", "login: mail has a NUL -> 400 or 422 or 401"),
    UNKNOWN_MEMBER_TAKEN("tokens", "login: a member that is not known -> 400 or 422"),
    LIFETIME_OTHER("tokens", "login: right -> 200"),
    EXPIRES_IN_OTHER("tokens", "login: right -> 200"),
    ROLE_NOT_SAID("tokens", "login: right -> 200"),
    TYPE_NOT_SAID("tokens", "login: right -> 200"),
    ME_IS_ANOTHER("tokens", "me: with the access token -> 200"),
    NOT_ROTATED("tokens", "refresh: rotates -> 200"),
    REUSE_TAKEN("tokens", "refresh: a used token -> 401"),
    FAMILY_LIVES_ON("tokens", "refresh: the newest after a used one was shown -> 401"),
    ALL_LOGINS_END("tokens", "refresh: another login stays -> 200"),
    ACCESS_REFRESHES("tokens", "refresh: an access token -> 401"),
    NEVER_GIVEN_TAKEN("tokens", "refresh: a token that was never given out -> 401"),
    EXPIRED_REFRESHES("tokens", "refresh: an expired token -> 401"),
    LOGOUT_DOES_NOTHING("tokens", "refresh: after logout -> 401"),
    LOGOUT_ONCE("tokens", "logout: again -> 204"),
    ALL_AT_ONCE_WIN("tokens", "refresh: one of several at once wins, round 1"),
    GONE_REFRESHES("tokens", "refresh: of a user who is gone -> 401"),
    PASSWORD_KEPT("tokens", "POST /api/members: the password is stored as a hash"),
    PASSWORD_SHOWN("tokens", "POST /api/members: the answer has no password"),
    HASH_SHOWN("tokens", "GET /api/members/{member_id}: the answer has no password"),
    NO_SALT("tokens", "POST /api/members: the same password has another hash"),
    CREATED_CANNOT_LOG_IN("tokens", "POST /api/members: the user can log in -> 200"),
    UPDATE_KEEPS_PASSWORD("tokens", "PATCH /api/members/{member_id}: the old password is of no use -> 401"),
    UPDATE_HASHES_AGAIN("tokens", "PATCH /api/members/{member_id}: no password: the user can log in -> 200");

    private final String check;
    private final String observation;

    Gap(String check, String observation) {
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
