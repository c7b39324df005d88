package com.acme.workshop.service;

import com.acme.workshop.base.crud.CrudMapper;
import com.acme.workshop.domain.Tool;
import com.acme.workshop.dto.ToolCreate;
import com.acme.workshop.dto.ToolRead;
import com.acme.workshop.dto.ToolUpdate;
import org.springframework.stereotype.Component;

/** Maps tools to and from what goes over the wire. */
@Component
public class ToolMapper implements CrudMapper<Tool, ToolCreate, ToolUpdate, ToolRead> {
    @Override
    public Tool create(ToolCreate input) {
        Tool tool = new Tool();
        tool.setName(input.name());
        input.wear().ifPresent(tool::setWear);
        return tool;
    }

    @Override
    public void update(Tool tool, ToolUpdate input) {
        input.name().ifPresent(tool::setName);
        input.wear().ifPresent(tool::setWear);
        input.status().ifPresent(tool::setStatus);
    }

    @Override
    public ToolRead read(Tool tool) {
        return new ToolRead(
                tool.getId(),
                tool.getName(),
                tool.getWear(),
                tool.getStatus(),
                tool.getTimes(),
                tool.getLentAt(),
                tool.getCreatedAt(),
                tool.getUpdatedAt());
    }
}
