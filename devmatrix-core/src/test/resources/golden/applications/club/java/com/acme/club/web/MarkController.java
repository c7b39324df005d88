package com.acme.club.web;

import com.acme.club.base.ApiOptions;
import com.acme.club.base.flow.Attempts;
import com.acme.club.dto.LineRead;
import com.acme.club.flow.MarkFlow;
import com.acme.club.security.MarkAccess;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Serves mark. */
@RestController
class MarkController {
    private final MarkFlow flow;
    private final MarkAccess access;

    MarkController(MarkFlow flow, MarkAccess access) {
        this.flow = flow;
        this.access = access;
    }

    @PostMapping(
            path = ApiOptions.BASE_PATH + "/notes/{note_id}/lines/{line_id}/mark",
            produces = MediaType.APPLICATION_JSON_VALUE)
    LineRead mark(@PathVariable("note_id") UUID noteId, @PathVariable("line_id") UUID lineId) {
        access.mark(noteId, lineId);
        return Attempts.of(() -> flow.mark(noteId, lineId));
    }
}
