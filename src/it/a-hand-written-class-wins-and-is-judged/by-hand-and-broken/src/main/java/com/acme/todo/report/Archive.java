package com.acme.todo.report;

import org.springframework.stereotype.Component;

/** Keeps the service from starting. */
@Component
class Archive {
    Archive() {
        throw new IllegalStateException("the archive is not reached");
    }
}
