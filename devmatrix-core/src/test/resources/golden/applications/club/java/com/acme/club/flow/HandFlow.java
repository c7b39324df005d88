package com.acme.club.flow;

import com.acme.club.base.flow.Rows;
import com.acme.club.domain.Member;
import com.acme.club.domain.Note;
import com.acme.club.dto.HandInput;
import com.acme.club.dto.NoteRead;
import com.acme.club.repository.MemberRepository;
import com.acme.club.repository.NoteRepository;
import com.acme.club.service.NoteMapper;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hand. */
@Service
public class HandFlow {
    private final EntityManager entityManager;
    private final MemberRepository members;
    private final NoteMapper noteMapper;
    private final NoteRepository notes;

    HandFlow(EntityManager entityManager, MemberRepository members, NoteMapper noteMapper, NoteRepository notes) {
        this.entityManager = entityManager;
        this.members = members;
        this.noteMapper = noteMapper;
        this.notes = notes;
    }

    /** Carries it out, or ends the request and leaves everything as it was. */
    @Transactional
    public NoteRead hand(UUID noteId, HandInput input) {
        Note note = Rows.lock(notes, "note", noteId);
        Member to = Rows.find(members, "member", input.toId());
        note.setMember(to);
        entityManager.flush();
        return noteMapper.read(note);
    }
}
