package com.acme.club.security;

import com.acme.club.base.query.Conditions;
import com.acme.club.base.security.Issued;
import com.acme.club.base.security.Passwords;
import com.acme.club.base.security.Refusals;
import com.acme.club.base.security.TokenClaims;
import com.acme.club.base.security.TokenIssuer;
import com.acme.club.domain.Member;
import com.acme.club.repository.MemberRepository;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Lets members log in, and issues tokens to them. */
@Service
public class Logins {
    private final MemberRepository principals;
    private final Passwords passwords;
    private final TokenIssuer tokens;

    Logins(MemberRepository principals, Passwords passwords, TokenIssuer tokens) {
        this.principals = principals;
        this.passwords = passwords;
        this.tokens = tokens;
    }

    /** Issues tokens to who knows the password, or ends with 401. */
    public Issued login(String login, String password) {
        Optional<Member> known = principals.findOne(Conditions.equal("email", login));
        if (!passwords.matches(password, known.map(Member::getPassword).orElse(null))) {
            throw Refusals.badCredentials();
        }
        Member principal = known.orElseThrow(Refusals::badCredentials);
        return tokens.issue(principal.getId(), claims(principal));
    }

    /** Issues new tokens for a refresh token, which is used up then, or ends with 401. */
    public Issued refresh(String token) {
        return tokens.rotate(token, this::claims).orElseThrow(Refusals::unauthorized);
    }

    /** Ends what began with the login that the refresh token follows from. */
    public void logout(String token) {
        tokens.revoke(token);
    }

    private Optional<Map<String, String>> claims(UUID id) {
        return principals.findById(id).map(Logins::claims);
    }

    private static Map<String, String> claims(Member principal) {
        return Map.of("email", principal.getEmail(), TokenClaims.ROLE, principal.getRole().wire());
    }
}
