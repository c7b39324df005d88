package com.acme.club.flow;

import com.acme.club.base.flow.Rows;
import com.acme.club.domain.Note;
import com.acme.club.dto.NoteRead;
import com.acme.club.dto.TakeInput;
import com.acme.club.repository.NoteRepository;
import com.acme.club.service.NoteMapper;
import jakarta.persistence.EntityManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Take. */
@Service
public class TakeFlow {
    private final EntityManager entityManager;
    private final NoteMapper noteMapper;
    private final NoteRepository notes;

    TakeFlow(EntityManager entityManager, NoteMapper noteMapper, NoteRepository notes) {
        this.entityManager = entityManager;
        this.noteMapper = noteMapper;
        this.notes = notes;
    }

    /** Carries it out, or ends the request and leaves everything as it was. */
    @Transactional
    public NoteRead take(TakeInput input) {
        Note note = Rows.lock(notes, "note", input.noteId());
        note.setText("taken");
        entityManager.flush();
        return noteMapper.read(note);
    }
}
