package com.acme.shelf.service;

import com.acme.shelf.base.crud.CrudService;
import com.acme.shelf.domain.Cover;
import com.acme.shelf.dto.CoverCreate;
import com.acme.shelf.dto.CoverRead;
import com.acme.shelf.repository.CoverRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Creates, gets, deletes and lists covers. */
@Service
public class CoverService extends CrudService<Cover, CoverCreate, Void, CoverRead> {
    CoverService(CoverRepository repository, CoverMapper mapper, ObjectProvider<CoverHooks> hooks) {
        super("cover", repository, mapper, hooks);
    }
}
