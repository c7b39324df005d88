package com.acme.workshop.service;

import com.acme.workshop.base.crud.CrudService;
import com.acme.workshop.domain.Part;
import com.acme.workshop.dto.PartCreate;
import com.acme.workshop.dto.PartRead;
import com.acme.workshop.dto.PartUpdate;
import com.acme.workshop.repository.PartRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Creates, gets, lists, updates and deletes parts. */
@Service
public class PartService extends CrudService<Part, PartCreate, PartUpdate, PartRead> {
    PartService(PartRepository repository, PartMapper mapper, ObjectProvider<PartHooks> hooks) {
        super("part", repository, mapper, hooks);
    }
}
