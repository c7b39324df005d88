package com.acme.club.service;

import com.acme.club.base.crud.CrudService;
import com.acme.club.domain.Tag;
import com.acme.club.dto.TagCreate;
import com.acme.club.dto.TagRead;
import com.acme.club.repository.TagRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Creates, gets and lists tags. */
@Service
public class TagService extends CrudService<Tag, TagCreate, Void, TagRead> {
    TagService(TagRepository repository, TagMapper mapper, ObjectProvider<TagHooks> hooks) {
        super("tag", repository, mapper, hooks);
    }
}
