package com.acme.workshop.service;

import com.acme.workshop.base.crud.NestedCrudService;
import com.acme.workshop.domain.Repair;
import com.acme.workshop.domain.RepairLine;
import com.acme.workshop.dto.RepairLineCreate;
import com.acme.workshop.dto.RepairLineRead;
import com.acme.workshop.dto.RepairLineUpdate;
import com.acme.workshop.repository.RepairLineRepository;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Creates, gets, lists, updates and deletes repair lines. */
@Service
public class RepairLineService
        extends NestedCrudService<UUID, Repair, RepairLine, RepairLineCreate, RepairLineUpdate, RepairLineRead> {
    RepairLineService(
            RepairLineRepository repository,
            RepairLineMapper mapper,
            ObjectProvider<RepairLineHooks> hooks,
            RepairService parents) {
        super("repair line", repository, mapper, hooks, parents);
    }

    @Override
    protected String parentAttribute() {
        return "repair";
    }

    @Override
    protected Repair parentOf(RepairLine repairLine) {
        return repairLine.getRepair();
    }

    @Override
    protected Repair parentToChange(UUID parentId) {
        return lockParent(parentId);
    }

    @Override
    protected void changed(RepairLine repairLine) {
        super.changed(repairLine);
        Repair repair = repairLine.getRepair();
        repair.addLine(repairLine);
        repair.recompute();
    }

    @Override
    protected void removed(RepairLine repairLine) {
        Repair repair = repairLine.getRepair();
        repair.removeLine(repairLine);
        repair.recompute();
    }
}
