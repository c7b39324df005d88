package com.acme.club.flow;

import com.acme.club.base.flow.Rows;
import com.acme.club.domain.Line;
import com.acme.club.domain.Note;
import com.acme.club.dto.LineRead;
import com.acme.club.repository.LineRepository;
import com.acme.club.repository.NoteRepository;
import com.acme.club.service.LineMapper;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mark. */
@Service
public class MarkFlow {
    private final EntityManager entityManager;
    private final LineMapper lineMapper;
    private final LineRepository lines;
    private final NoteRepository notes;

    MarkFlow(EntityManager entityManager, LineMapper lineMapper, LineRepository lines, NoteRepository notes) {
        this.entityManager = entityManager;
        this.lineMapper = lineMapper;
        this.lines = lines;
        this.notes = notes;
    }

    /** Carries it out, or ends the request and leaves everything as it was. */
    @Transactional
    public LineRead mark(UUID noteId, UUID lineId) {
        Note note = Rows.lock(notes, "note", noteId);
        Line line = Rows.lock(lines, "line", lineId, row -> row.getNote().equals(note));
        line.setWords("marked");
        entityManager.flush();
        return lineMapper.read(line);
    }
}
