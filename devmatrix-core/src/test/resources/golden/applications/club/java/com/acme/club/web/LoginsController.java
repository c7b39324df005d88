package com.acme.club.web;

import com.acme.club.base.ApiOptions;
import com.acme.club.base.security.Caller;
import com.acme.club.dto.LoginRequest;
import com.acme.club.dto.MemberRead;
import com.acme.club.dto.RefreshRequest;
import com.acme.club.dto.TokenAnswer;
import com.acme.club.security.Logins;
import com.acme.club.service.MemberService;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Issues tokens to members. */
@RestController
@RequestMapping(path = ApiOptions.BASE_PATH + "/auth", produces = MediaType.APPLICATION_JSON_VALUE)
class LoginsController {
    private final Logins logins;
    private final MemberService service;
    private final Caller caller;

    LoginsController(Logins logins, MemberService service, Caller caller) {
        this.logins = logins;
        this.service = service;
        this.caller = caller;
    }

    @PostMapping(path = "/login", consumes = MediaType.APPLICATION_JSON_VALUE)
    TokenAnswer login(@Valid @RequestBody LoginRequest body) {
        return TokenAnswer.of(logins.login(body.login(), body.password()));
    }

    @PostMapping(path = "/refresh", consumes = MediaType.APPLICATION_JSON_VALUE)
    TokenAnswer refresh(@Valid @RequestBody RefreshRequest body) {
        return TokenAnswer.of(logins.refresh(body.token()));
    }

    @PostMapping(path = "/logout", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(@Valid @RequestBody RefreshRequest body) {
        logins.logout(body.token());
    }

    @GetMapping("/me")
    MemberRead me() {
        return service.get(caller.id());
    }
}
