package com.acme.club.service;

import com.acme.club.base.crud.NestedMapper;
import com.acme.club.domain.Line;
import com.acme.club.domain.Note;
import com.acme.club.dto.LineCreate;
import com.acme.club.dto.LineRead;
import org.springframework.stereotype.Component;

/** Maps lines to and from what goes over the wire. */
@Component
public class LineMapper implements NestedMapper<Note, Line, LineCreate, Void, LineRead> {
    @Override
    public Line create(Note note, LineCreate input) {
        Line line = new Line(note);
        line.setWords(input.words());
        return line;
    }

    @Override
    public LineRead read(Line line) {
        return new LineRead(
                line.getId(),
                line.getNote().getId(),
                line.getWords(),
                line.isActive(),
                line.getCreatedAt(),
                line.getUpdatedAt());
    }
}
