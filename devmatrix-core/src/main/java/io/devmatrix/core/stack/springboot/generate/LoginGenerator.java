package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.AuthFacts;
import io.devmatrix.core.facts.JavaType;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.javasource.Code;
import java.util.LinkedHashMap;
import java.util.Map;

/** What issues tokens to principals, and serves it. */
final class LoginGenerator {
    private final LoginService service;
    private final LoginController controller;
    private final LoginRecords records;

    LoginGenerator(JavaUnits units, SecurityFacts security, AuthFacts auth) {
        this.service = new LoginService(units, security);
        this.controller = new LoginController(units, security);
        this.records = new LoginRecords(units, security.principal(), auth.names());
    }

    /** The sources by type. */
    Map<JavaType, Code> units(SecurityTypes types) {
        Map<JavaType, Code> units = new LinkedHashMap<>();
        units.put(types.logins(), service.of(types));
        units.put(types.controller(), controller.of(types));
        units.put(types.login(), records.login(types.login()));
        units.put(types.refresh(), records.refresh(types.refresh()));
        units.put(types.tokens(), records.answer(types.tokens()));
        return units;
    }
}
