package com.acme.workshop.repository;

import com.acme.workshop.base.error.ConstraintProblem;
import com.acme.workshop.base.error.ConstraintProblems;
import com.acme.workshop.base.error.ForeignKey;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the answer is when a constraint of the schema refuses a change. */
@Configuration(proxyBeanMethods = false)
public class SchemaConstraints {
    /** The repair of repair lines. */
    public static final ForeignKey FK_REPAIR_LINES_REPAIR_ID = new ForeignKey(
            "fk_repair_lines_repair_id", 409, "repair_id", "repair", "repair lines");

    /** The part of repair lines. */
    public static final ForeignKey FK_REPAIR_LINES_PART_ID = new ForeignKey(
            "fk_repair_lines_part_id", 409, "part_id", "part", "repair lines");

    /** The repair of remarks. */
    public static final ForeignKey FK_REMARKS_REPAIR_ID = new ForeignKey(
            "fk_remarks_repair_id", 409, "repair_id", "repair", "remarks");

    @Bean
    ConstraintProblems constraintProblems() {
        return new ConstraintProblems(
                Stream.<List<ConstraintProblem>>of(ofPart(), ofRepair(), ofRepairLine(), ofRemark(), ofTool())
                        .flatMap(List::stream)
                        .toList());
    }

    private static List<ConstraintProblem> ofPart() {
        return List.of(
                ConstraintProblem.of("ck_parts_price_min", 400, "Price is too small", "price"),
                ConstraintProblem.of("ck_parts_price_max", 400, "Price is too large", "price"),
                ConstraintProblem.of("ck_parts_weight_min", 400, "Weight is too small", "weight"));
    }

    private static List<ConstraintProblem> ofRepair() {
        return List.of(
                ConstraintProblem.of("ck_repairs_minutes_min", 400, "Minutes is too small", "minutes"),
                ConstraintProblem.of("ck_repairs_minutes_max", 400, "Minutes is too large", "minutes"),
                ConstraintProblem.of("ck_repairs_limit_min", 400, "Limit is too small", "limit"),
                ConstraintProblem.of(
                        "ck_repairs_status_values", 400, "Status has a value that is not known", "status"));
    }

    private static List<ConstraintProblem> ofRepairLine() {
        return List.of(
                ConstraintProblem.of("ck_repair_lines_quantity_min", 400, "Quantity is too small", "quantity"),
                ConstraintProblem.of("ck_repair_lines_quantity_max", 400, "Quantity is too large", "quantity"),
                FK_REPAIR_LINES_REPAIR_ID.used(),
                FK_REPAIR_LINES_PART_ID.used());
    }

    private static List<ConstraintProblem> ofRemark() {
        return List.of(FK_REMARKS_REPAIR_ID.used());
    }

    private static List<ConstraintProblem> ofTool() {
        return List.of(
                ConstraintProblem.of("ck_tools_wear_min", 400, "Wear is too small", "wear"),
                ConstraintProblem.of("ck_tools_wear_max", 400, "Wear is too large", "wear"),
                ConstraintProblem.of("ck_tools_status_values", 400, "Status has a value that is not known", "status"));
    }
}
