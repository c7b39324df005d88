package io.devmatrix.core.slot;

/** Why there is no reply at all. */
public enum Failure {
    /** The settings do not allow to ask. */
    SETTINGS,
    /** The key is missing, unknown or not allowed to do this. */
    KEY,
    /** The request was turned down. */
    REQUEST,
    /** There was too much to do, after all attempts. */
    OVERLOADED,
    /** The server broke down, after all attempts. */
    SERVER,
    /** No connection. */
    UNREACHABLE,
    /** No connection that can be trusted. */
    UNTRUSTED,
    /** The proxy did not let the request through. */
    PROXY,
    /** The request was sent elsewhere, where the key must not go. */
    REDIRECTED,
    /** No whole answer in time. */
    TIME,
    /** The connection ended within the answer. */
    CUT_OFF,
    /** More bytes than anybody would read. */
    TOO_LARGE,
    /** Something came back that is not of the protocol. */
    PROTOCOL,
    /** A local program or folder did not do its work. */
    LOCAL,
    /** No answer is recorded for this prompt. */
    NOT_RECORDED
}
