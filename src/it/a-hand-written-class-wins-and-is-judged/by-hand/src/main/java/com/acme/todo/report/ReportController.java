package com.acme.todo.report;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A path that is not of the model. */
@RestController
class ReportController {
    @GetMapping("/reports/weekly")
    String weekly() {
        return "Nothing happened.";
    }
}
