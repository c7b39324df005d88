package com.acme.shelf.service;

import com.acme.shelf.base.crud.CrudMapper;
import com.acme.shelf.domain.Tag;
import com.acme.shelf.dto.TagCreate;
import com.acme.shelf.dto.TagRead;
import com.acme.shelf.dto.TagUpdate;
import org.springframework.stereotype.Component;

/** Maps tags to and from what goes over the wire. */
@Component
public class TagMapper implements CrudMapper<Tag, TagCreate, TagUpdate, TagRead> {
    @Override
    public Tag create(TagCreate input) {
        Tag tag = new Tag();
        tag.setLabel(input.label());
        return tag;
    }

    @Override
    public void update(Tag tag, TagUpdate input) {
        input.label().ifPresent(tag::setLabel);
    }

    @Override
    public TagRead read(Tag tag) {
        return new TagRead(tag.getId(), tag.getLabel());
    }
}
