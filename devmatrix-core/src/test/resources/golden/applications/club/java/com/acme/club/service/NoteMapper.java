package com.acme.club.service;

import com.acme.club.base.crud.CrudMapper;
import com.acme.club.base.crud.References;
import com.acme.club.domain.Member;
import com.acme.club.domain.Note;
import com.acme.club.dto.NoteCreate;
import com.acme.club.dto.NoteRead;
import com.acme.club.dto.NoteUpdate;
import com.acme.club.repository.MemberRepository;
import com.acme.club.repository.SchemaConstraints;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Maps notes to and from what goes over the wire. */
@Component
public class NoteMapper implements CrudMapper<Note, NoteCreate, NoteUpdate, NoteRead> {
    private final MemberRepository members;

    NoteMapper(MemberRepository members) {
        this.members = members;
    }

    @Override
    public Note create(NoteCreate input) {
        Note note = new Note();
        note.setText(input.text());
        note.setMember(member(input.memberId()));
        return note;
    }

    @Override
    public void update(Note note, NoteUpdate input) {
        input.text().ifPresent(note::setText);
        input.memberId().ifPresent(id -> note.setMember(member(id)));
        input.active().ifPresent(note::setActive);
    }

    @Override
    public NoteRead read(Note note) {
        return new NoteRead(
                note.getId(),
                note.getText(),
                note.getPhase(),
                note.getMember().getId(),
                note.isActive(),
                note.getCreatedAt(),
                note.getUpdatedAt());
    }

    private Member member(UUID id) {
        return References.one(members, id, SchemaConstraints.FK_NOTES_MEMBER_ID);
    }
}
