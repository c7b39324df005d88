package com.acme.club.web;

import com.acme.club.base.ApiOptions;
import com.acme.club.base.cache.ReadCache;
import com.acme.club.base.cache.ReadCaches;
import com.acme.club.base.query.PageRead;
import com.acme.club.base.query.QueryParameters;
import com.acme.club.base.web.CrudAnswers;
import com.acme.club.domain.Member;
import com.acme.club.dto.MemberCreate;
import com.acme.club.dto.MemberQuery;
import com.acme.club.dto.MemberRead;
import com.acme.club.dto.MemberUpdate;
import com.acme.club.security.MemberAccess;
import com.acme.club.service.MemberService;
import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The operations on members. */
@RestController
@RequestMapping(path = ApiOptions.BASE_PATH + "/members", produces = MediaType.APPLICATION_JSON_VALUE)
class MemberController {
    private final MemberService service;
    private final ReadCache<MemberRead> reads;
    private final MemberAccess access;

    MemberController(MemberService service, ReadCaches caches, MemberAccess access) {
        this.service = service;
        this.access = access;
        this.reads = caches.open(Member.class, Duration.parse("PT5M"));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<MemberRead> create(@Valid @RequestBody MemberCreate body) {
        MemberRead created = service.create(body);
        return CrudAnswers.created(created.id(), created);
    }

    @GetMapping("/{member_id}")
    MemberRead get(@PathVariable("member_id") UUID memberId) {
        access.get(memberId);
        return reads.get(List.of(memberId), () -> service.get(memberId));
    }

    @PatchMapping(path = "/{member_id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    MemberRead update(@PathVariable("member_id") UUID memberId, @Valid @RequestBody MemberUpdate body) {
        access.update(memberId);
        return service.update(memberId, body);
    }

    @GetMapping
    PageRead<MemberRead> list(@RequestParam MultiValueMap<String, String> parameters) {
        return service.list(MemberQuery.read(new QueryParameters(parameters)));
    }
}
