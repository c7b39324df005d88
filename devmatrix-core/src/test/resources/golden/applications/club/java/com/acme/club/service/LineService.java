package com.acme.club.service;

import com.acme.club.base.crud.NestedCrudService;
import com.acme.club.domain.Line;
import com.acme.club.domain.Note;
import com.acme.club.dto.LineCreate;
import com.acme.club.dto.LineRead;
import com.acme.club.repository.LineRepository;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Creates, lists, gets and deletes lines. */
@Service
public class LineService extends NestedCrudService<UUID, Note, Line, LineCreate, Void, LineRead> {
    LineService(LineRepository repository, LineMapper mapper, ObjectProvider<LineHooks> hooks, NoteService parents) {
        super("line", repository, mapper, hooks, parents);
    }

    @Override
    protected String parentAttribute() {
        return "note";
    }

    @Override
    protected Note parentOf(Line line) {
        return line.getNote();
    }
}
