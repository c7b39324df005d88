package com.acme.workshop.service;

import com.acme.workshop.base.crud.CrudMapper;
import com.acme.workshop.domain.Repair;
import com.acme.workshop.dto.RepairCreate;
import com.acme.workshop.dto.RepairRead;
import com.acme.workshop.dto.RepairUpdate;
import org.springframework.stereotype.Component;

/** Maps repairs to and from what goes over the wire. */
@Component
public class RepairMapper implements CrudMapper<Repair, RepairCreate, RepairUpdate, RepairRead> {
    private final RepairLineMapper repairLineMapper;
    private final RemarkMapper remarkMapper;

    RepairMapper(RepairLineMapper repairLineMapper, RemarkMapper remarkMapper) {
        this.repairLineMapper = repairLineMapper;
        this.remarkMapper = remarkMapper;
    }

    @Override
    public Repair create(RepairCreate input) {
        Repair repair = new Repair();
        repair.setTitle(input.title());
        input.minutes().ifPresent(repair::setMinutes);
        input.limit().ifPresent(repair::setLimit);
        return repair;
    }

    @Override
    public void update(Repair repair, RepairUpdate input) {
        input.title().ifPresent(repair::setTitle);
        input.minutes().ifPresent(repair::setMinutes);
        input.limit().ifPresent(repair::setLimit);
        input.active().ifPresent(repair::setActive);
    }

    @Override
    public RepairRead read(Repair repair) {
        return new RepairRead(
                repair.getId(),
                repair.getTitle(),
                repair.getMinutes(),
                repair.getLimit(),
                repair.getStatus(),
                repair.getDoneAt(),
                repair.getBilled(),
                repair.getWork(),
                repair.getTotal(),
                repair.getPieces(),
                repair.getDearest(),
                repair.isHeavy(),
                repair.isActive(),
                repair.getCreatedAt(),
                repair.getUpdatedAt(),
                repair.getVersion(),
                repair.getLines().stream().map(repairLineMapper::read).toList(),
                repair.getRemarks().stream().map(remarkMapper::read).toList());
    }
}
