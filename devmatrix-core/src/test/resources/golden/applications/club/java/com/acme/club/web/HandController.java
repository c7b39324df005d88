package com.acme.club.web;

import com.acme.club.base.ApiOptions;
import com.acme.club.base.flow.Attempts;
import com.acme.club.dto.HandInput;
import com.acme.club.dto.NoteRead;
import com.acme.club.flow.HandFlow;
import com.acme.club.security.HandAccess;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Serves hand. */
@RestController
class HandController {
    private final HandFlow flow;
    private final HandAccess access;

    HandController(HandFlow flow, HandAccess access) {
        this.flow = flow;
        this.access = access;
    }

    @PostMapping(
            path = ApiOptions.BASE_PATH + "/notes/{note_id}/hand",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    NoteRead hand(@PathVariable("note_id") UUID noteId, @Valid @RequestBody HandInput body) {
        access.hand(noteId, body);
        return Attempts.of(() -> flow.hand(noteId, body));
    }
}
