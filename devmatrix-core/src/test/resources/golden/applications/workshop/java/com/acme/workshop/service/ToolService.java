package com.acme.workshop.service;

import com.acme.workshop.base.crud.CrudService;
import com.acme.workshop.domain.Tool;
import com.acme.workshop.dto.ToolCreate;
import com.acme.workshop.dto.ToolRead;
import com.acme.workshop.dto.ToolUpdate;
import com.acme.workshop.repository.ToolRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Creates, gets, lists, updates and deletes tools. */
@Service
public class ToolService extends CrudService<Tool, ToolCreate, ToolUpdate, ToolRead> {
    ToolService(ToolRepository repository, ToolMapper mapper, ObjectProvider<ToolHooks> hooks) {
        super("tool", repository, mapper, hooks);
    }
}
