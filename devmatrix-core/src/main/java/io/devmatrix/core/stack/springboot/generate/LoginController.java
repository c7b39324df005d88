package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.facts.EntityFacts;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;

/** The controller that serves the issue of tokens. */
final class LoginController {
    private static final Quote CONTROLLER = Quote.compilationUnit(
            """
            package $package;

            import jakarta.validation.Valid;
            import org.springframework.http.HttpStatus;
            import org.springframework.http.MediaType;
            import org.springframework.web.bind.annotation.GetMapping;
            import org.springframework.web.bind.annotation.PostMapping;
            import org.springframework.web.bind.annotation.RequestBody;
            import org.springframework.web.bind.annotation.RequestMapping;
            import org.springframework.web.bind.annotation.ResponseStatus;
            import org.springframework.web.bind.annotation.RestController;

            /** Issues tokens to $people. */
            @RestController
            @RequestMapping(path = $Options.BASE_PATH + "$path", produces = MediaType.APPLICATION_JSON_VALUE)
            class $Controller {
                private final $Logins logins;
                private final $Service service;
                private final $Caller caller;

                $Controller($Logins logins, $Service service, $Caller caller) {
                    this.logins = logins;
                    this.service = service;
                    this.caller = caller;
                }

                @PostMapping(path = "/login", consumes = MediaType.APPLICATION_JSON_VALUE)
                $Answer login(@Valid @RequestBody $Login body) {
                    return $Answer.of(logins.login(body.login(), body.password()));
                }

                @PostMapping(path = "/refresh", consumes = MediaType.APPLICATION_JSON_VALUE)
                $Answer refresh(@Valid @RequestBody $Refresh body) {
                    return $Answer.of(logins.refresh(body.token()));
                }

                @PostMapping(path = "/logout", consumes = MediaType.APPLICATION_JSON_VALUE)
                @ResponseStatus(HttpStatus.NO_CONTENT)
                void logout(@Valid @RequestBody $Refresh body) {
                    logins.logout(body.token());
                }

                @GetMapping("/me")
                $Read me() {
                    return service.get(caller.id());
                }
            }
            """);

    private final JavaUnits units;
    private final SecurityFacts security;

    LoginController(JavaUnits units, SecurityFacts security) {
        this.units = units;
        this.security = security;
    }

    Code of(SecurityTypes types) {
        EntityFacts principal = security.principal();
        return CONTROLLER
                .with("people", principal.plural().human())
                .with("Options", units.base("ApiOptions"))
                .with("path", security.security().tokens().path())
                .with("Controller", types.controller().simpleName())
                .with("Logins", JavaTypes.of(types.logins()))
                .with("Service", JavaTypes.of(principal.types().service()))
                .with("Caller", units.base("security.Caller"))
                .with("Answer", JavaTypes.of(types.tokens()))
                .with("Login", JavaTypes.of(types.login()))
                .with("Refresh", JavaTypes.of(types.refresh()))
                .with("Read", JavaTypes.of(principal.types().read()));
    }
}
