package com.acme.shelf.service;

import com.acme.shelf.base.crud.CrudService;
import com.acme.shelf.domain.Tag;
import com.acme.shelf.dto.TagCreate;
import com.acme.shelf.dto.TagRead;
import com.acme.shelf.dto.TagUpdate;
import com.acme.shelf.repository.TagRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Creates, gets, lists, updates and deletes tags. */
@Service
public class TagService extends CrudService<Tag, TagCreate, TagUpdate, TagRead> {
    TagService(TagRepository repository, TagMapper mapper, ObjectProvider<TagHooks> hooks) {
        super("tag", repository, mapper, hooks);
    }
}
