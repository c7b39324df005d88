package com.acme.club.service;

import com.acme.club.base.crud.CrudService;
import com.acme.club.domain.Life;
import com.acme.club.domain.Note;
import com.acme.club.dto.NoteCreate;
import com.acme.club.dto.NoteRead;
import com.acme.club.dto.NoteUpdate;
import com.acme.club.repository.NoteRepository;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists, creates, gets, updates and deletes notes. */
@Service
public class NoteService extends CrudService<Note, NoteCreate, NoteUpdate, NoteRead> {
    NoteService(NoteRepository repository, NoteMapper mapper, ObjectProvider<NoteHooks> hooks) {
        super("note", repository, mapper, hooks);
    }

    /** Lets an event happen, or ends the request when it may not happen now. */
    @Transactional
    public NoteRead fire(UUID id, Life event) {
        Note note = lock(id);
        note.fire(event);
        return stored(note);
    }
}
