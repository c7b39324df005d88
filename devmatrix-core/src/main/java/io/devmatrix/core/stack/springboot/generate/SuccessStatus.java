package io.devmatrix.core.stack.springboot.generate;

import io.devmatrix.core.javasource.Code;
import io.devmatrix.core.javasource.Quote;
import java.util.List;
import java.util.Optional;

/** Statuses of success as Spring names them. */
final class SuccessStatus {
    static final int CREATED = 201;
    private static final int OK = 200;
    private static final Quote ANNOTATION = Quote.annotations(
            "import org.springframework.http.HttpStatus; import org.springframework.web.bind.annotation.ResponseStatus; @ResponseStatus(HttpStatus.$NAME)");

    private SuccessStatus() {}

    /** The constant of {@code HttpStatus}; empty where there is none. */
    static Optional<String> name(int status) {
        return Optional.ofNullable(
                switch (status) {
                    case OK -> "OK";
                    case CREATED -> "CREATED";
                    case 202 -> "ACCEPTED";
                    case 203 -> "NON_AUTHORITATIVE_INFORMATION";
                    case 204 -> "NO_CONTENT";
                    case 205 -> "RESET_CONTENT";
                    case 206 -> "PARTIAL_CONTENT";
                    case 207 -> "MULTI_STATUS";
                    case 208 -> "ALREADY_REPORTED";
                    case 226 -> "IM_USED";
                    default -> null;
                });
    }

    /** The annotation of a method that answers with that status; nothing for 200, which needs none. */
    static List<Code> annotation(int status) {
        return name(status).filter(name -> status != OK).stream()
                .map(name -> ANNOTATION.with("NAME", name))
                .toList();
    }
}
