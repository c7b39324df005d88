package io.devmatrix.core.qa.http;

import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.OperationFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What must be right with each answer, whatever was asked. */
final class AnswerRules {
    private static final String PROBLEM = "application/problem+json";
    private static final String PROBLEM_SCHEMA = "#/components/schemas/Problem";
    private static final int NO_CONTENT = 204;
    private static final int ERROR = 400;

    /** What HTTP itself may answer to any request: RFC 9110, sections 15.5.6, 15.5.7, 15.5.14 and 15.5.16. */
    private static final Set<Integer> OF_HTTP = Set.of(405, 406, 413, 415);

    private final Contract contract;
    private final Leaks leaks;

    AnswerRules(FactTable facts, Contract contract) {
        this.contract = contract;
        this.leaks = new Leaks(facts);
    }

    /** What is wrong with the answer; empty when nothing is. */
    List<String> faults(Answer answer) {
        if (answer.status() == 0) {
            return List.of("nothing came back");
        }
        List<String> faults = new ArrayList<>();
        if (answer.status() >= 500 && !isListed(answer)) {
            faults.add("a service must not fail");
        }
        if (answer.status() >= ERROR) {
            addProblem(faults, answer);
        }
        answer.call().operation().ifPresent(operation -> addContract(faults, operation, answer));
        return faults;
    }

    /** Whether the document says that the operation may fail like that, since it asks something outside of the service. */
    private boolean isListed(Answer answer) {
        return answer.call().operation().stream()
                .flatMap(operation -> contract.statuses(operation.path(), operation.method()).stream())
                .anyMatch(String.valueOf(answer.status())::equals);
    }

    private void addProblem(List<String> faults, Answer answer) {
        if (!answer.mediaType().equals(PROBLEM)) {
            faults.add("its media type is `" + answer.mediaType() + "` instead of `" + PROBLEM + "`");
        }
        contract.violations(PROBLEM_SCHEMA, answer.json()).forEach(faults::add);
        if (answer.json().path("status").asInt(0) != answer.status()) {
            faults.add("the problem says status " + answer.json().path("status"));
        }
        leaks.in(answer.text()).ifPresent(faults::add);
    }

    private void addContract(List<String> faults, OperationFacts operation, Answer answer) {
        Optional<JsonNode> response = contract.response(operation.path(), operation.method(), answer.status());
        if (response.isEmpty() && !OF_HTTP.contains(answer.status())) {
            faults.add("the document lists only "
                    + String.join(", ", contract.statuses(operation.path(), operation.method())));
        }
        if (answer.status() < ERROR) {
            response.ifPresent(documented -> addSuccess(faults, operation, documented, answer));
        }
    }

    private void addSuccess(List<String> faults, OperationFacts operation, JsonNode documented, Answer answer) {
        documented.path("headers").propertyNames().stream()
                .filter(name -> answer.header(name).isEmpty())
                .forEach(name -> faults.add("the header `" + name + "` is missing"));
        JsonNode content = documented.path("content");
        if (content.isMissingNode() || answer.status() == NO_CONTENT) {
            addEmptiness(faults, answer);
            return;
        }
        String mediaType = content.propertyNames().iterator().next();
        if (!answer.mediaType().equals(mediaType)) {
            faults.add("its media type is `" + answer.mediaType() + "` instead of `" + mediaType + "`");
        }
        if (answer.json().isMissingNode()) {
            faults.add("its body is not JSON");
            return;
        }
        contract.violations(operation, answer.status(), mediaType, answer.json())
                .forEach(faults::add);
    }

    private static void addEmptiness(List<String> faults, Answer answer) {
        if (!answer.text().isEmpty()) {
            faults.add("it has a body");
        }
    }
}
