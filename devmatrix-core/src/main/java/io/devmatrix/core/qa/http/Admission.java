package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.SecurityFacts;

/**
 * How a service with security is asked.
 *
 * @param security what the model says
 * @param principals users in the database
 * @param guests users of the judge's own
 * @param mint makes tokens
 * @param authoriser lets requests through
 */
record Admission(SecurityFacts security, Principals principals, Guests guests, TokenMint mint, Authoriser authoriser) {
    static Admission of(
            FactTable facts, SecurityFacts security, Supply supply, ConnectionSource source, TokenMint mint) {
        Principals principals = new Principals(facts, security, supply, source);
        Guests guests = new Guests(principals);
        OwnerRows owners = new OwnerRows(facts, source);
        Authoriser authoriser = new Authoriser(facts, security, guests, principals, owners, mint);
        return new Admission(security, principals, guests, mint, authoriser);
    }
}
