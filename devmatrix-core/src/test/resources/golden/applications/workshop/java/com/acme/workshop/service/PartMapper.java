package com.acme.workshop.service;

import com.acme.workshop.base.crud.CrudMapper;
import com.acme.workshop.domain.Part;
import com.acme.workshop.dto.PartCreate;
import com.acme.workshop.dto.PartRead;
import com.acme.workshop.dto.PartUpdate;
import org.springframework.stereotype.Component;

/** Maps parts to and from what goes over the wire. */
@Component
public class PartMapper implements CrudMapper<Part, PartCreate, PartUpdate, PartRead> {
    @Override
    public Part create(PartCreate input) {
        Part part = new Part();
        part.setName(input.name());
        part.setPrice(input.price());
        part.setWeight(input.weight());
        return part;
    }

    @Override
    public void update(Part part, PartUpdate input) {
        input.name().ifPresent(part::setName);
        input.price().ifPresent(part::setPrice);
        input.weight().ifPresent(part::setWeight);
        input.active().ifPresent(part::setActive);
    }

    @Override
    public PartRead read(Part part) {
        return new PartRead(
                part.getId(),
                part.getName(),
                part.getPrice(),
                part.getWeight(),
                part.isActive(),
                part.getCreatedAt(),
                part.getUpdatedAt());
    }
}
