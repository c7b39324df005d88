package com.acme.workshop.service;

import com.acme.workshop.base.crud.NestedMapper;
import com.acme.workshop.base.crud.References;
import com.acme.workshop.domain.Part;
import com.acme.workshop.domain.Repair;
import com.acme.workshop.domain.RepairLine;
import com.acme.workshop.dto.RepairLineCreate;
import com.acme.workshop.dto.RepairLineRead;
import com.acme.workshop.dto.RepairLineUpdate;
import com.acme.workshop.repository.PartRepository;
import com.acme.workshop.repository.SchemaConstraints;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Maps repair lines to and from what goes over the wire. */
@Component
public class RepairLineMapper
        implements NestedMapper<Repair, RepairLine, RepairLineCreate, RepairLineUpdate, RepairLineRead> {
    private final PartRepository parts;

    RepairLineMapper(PartRepository parts) {
        this.parts = parts;
    }

    @Override
    public RepairLine create(Repair repair, RepairLineCreate input) {
        RepairLine repairLine = new RepairLine(repair);
        input.quantity().ifPresent(repairLine::setQuantity);
        repairLine.setPart(part(input.partId()));
        repairLine.takeSnapshots();
        return repairLine;
    }

    @Override
    public void update(RepairLine repairLine, RepairLineUpdate input) {
        input.quantity().ifPresent(repairLine::setQuantity);
        input.partId().ifPresent(id -> repairLine.setPart(part(id)));
        input.active().ifPresent(repairLine::setActive);
    }

    @Override
    public RepairLineRead read(RepairLine repairLine) {
        return new RepairLineRead(
                repairLine.getId(),
                repairLine.getRepair().getId(),
                repairLine.getQuantity(),
                repairLine.getPrice(),
                repairLine.getWeight(),
                repairLine.getAmount(),
                repairLine.getPart().getId(),
                repairLine.isActive(),
                repairLine.getCreatedAt(),
                repairLine.getUpdatedAt());
    }

    private Part part(UUID id) {
        return References.one(parts, id, SchemaConstraints.FK_REPAIR_LINES_PART_ID);
    }
}
