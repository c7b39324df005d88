package com.acme.club.dto;

/** What the client gives and the server shows of a member. */
public interface MemberBase {
    /** Returns the email. */
    String email();
}
