package com.acme.club.service;

import com.acme.club.base.crud.CrudMapper;
import com.acme.club.base.crud.References;
import com.acme.club.domain.Note;
import com.acme.club.domain.Tag;
import com.acme.club.dto.TagCreate;
import com.acme.club.dto.TagRead;
import com.acme.club.repository.NoteRepository;
import com.acme.club.repository.SchemaConstraints;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Maps tags to and from what goes over the wire. */
@Component
public class TagMapper implements CrudMapper<Tag, TagCreate, Void, TagRead> {
    private final NoteRepository notes;

    TagMapper(NoteRepository notes) {
        this.notes = notes;
    }

    @Override
    public Tag create(TagCreate input) {
        Tag tag = new Tag();
        tag.setName(input.name());
        tag.setNote(note(input.noteId()));
        return tag;
    }

    @Override
    public TagRead read(Tag tag) {
        return new TagRead(
                tag.getId(),
                tag.getName(),
                tag.getNote() == null ? null : tag.getNote().getId(),
                tag.isActive(),
                tag.getCreatedAt(),
                tag.getUpdatedAt());
    }

    private @Nullable Note note(@Nullable UUID id) {
        return References.oneOrNull(notes, id, SchemaConstraints.FK_TAGS_NOTE_ID);
    }
}
