package com.acme.workshop.service;

import com.acme.workshop.base.crud.CrudService;
import com.acme.workshop.base.crud.IfMatch;
import com.acme.workshop.domain.Repair;
import com.acme.workshop.domain.RepairLife;
import com.acme.workshop.dto.RepairCreate;
import com.acme.workshop.dto.RepairRead;
import com.acme.workshop.dto.RepairUpdate;
import com.acme.workshop.repository.RepairRepository;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates, gets, updates, deletes and lists repairs. */
@Service
public class RepairService extends CrudService<Repair, RepairCreate, RepairUpdate, RepairRead> {
    RepairService(RepairRepository repository, RepairMapper mapper, ObjectProvider<RepairHooks> hooks) {
        super("repair", repository, mapper, hooks);
    }

    /** Lets an event happen when the client has seen the present version. */
    @Transactional
    public RepairRead fire(UUID id, RepairLife event, IfMatch ifMatch) {
        Repair repair = lock(id, ifMatch);
        repair.fire(event);
        return stored(repair);
    }
}
