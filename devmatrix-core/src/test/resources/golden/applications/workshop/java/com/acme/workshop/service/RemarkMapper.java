package com.acme.workshop.service;

import com.acme.workshop.base.crud.NestedMapper;
import com.acme.workshop.domain.Remark;
import com.acme.workshop.domain.Repair;
import com.acme.workshop.dto.RemarkRead;
import org.springframework.stereotype.Component;

/** Maps remarks to and from what goes over the wire. */
@Component
public class RemarkMapper implements NestedMapper<Repair, Remark, Void, Void, RemarkRead> {
    @Override
    public RemarkRead read(Remark remark) {
        return new RemarkRead(remark.getId(), remark.getRepair().getId(), remark.getText());
    }
}
