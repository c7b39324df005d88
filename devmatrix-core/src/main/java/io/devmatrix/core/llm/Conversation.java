package io.devmatrix.core.llm;

import io.devmatrix.core.finding.Findings;
import io.devmatrix.core.slot.LlmReply;
import io.devmatrix.core.slot.LlmReply.Refused;
import io.devmatrix.core.slot.LlmRequest;
import io.devmatrix.core.slot.ProviderSettings;
import io.devmatrix.core.slot.Usage;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One question over HTTP, asked again while the server is merely busy. */
final class Conversation {
    private final Protocol protocol;
    private final Waiting waiting;

    Conversation(Protocol protocol, Waiting waiting) {
        this.protocol = protocol;
        this.waiting = waiting;
    }

    Findings check(ProviderSettings settings) {
        return HttpSettings.check(protocol, settings);
    }

    LlmReply hold(LlmRequest request) {
        return Faults.reply(check(request.settings())).orElseGet(() -> ask(request));
    }

    private LlmReply ask(LlmRequest request) {
        HttpRequest question = question(request);
        Line line = Line.open(request.settings().network());
        Instant end = waiting.now().plus(request.time());
        int sent = 0;
        try {
            while (true) {
                sent++;
                HttpAnswer answer = line.send(question, Duration.between(waiting.now(), end));
                Optional<Duration> pause = pause(request, answer, sent, end);
                if (pause.isEmpty()) {
                    return reply(request, answer, sent);
                }
                waiting.sleep(pause.get());
            }
        } catch (CallFailure failure) {
            return failure.reply(sent);
        }
    }

    private Optional<Duration> pause(LlmRequest request, HttpAnswer answer, int sent, Instant end) {
        Instant now = waiting.now();
        return new Retries(request.settings().network()).pause(answer, sent, now, Duration.between(now, end));
    }

    private HttpRequest question(LlmRequest request) {
        ProviderSettings settings = request.settings();
        HttpRequest.Builder question = HttpRequest.newBuilder(address(settings))
                .header("accept", "application/json")
                .header("accept-encoding", "identity")
                .header("content-type", "application/json")
                .POST(BodyPublishers.ofString(protocol.body(request).toString()));
        settings.network()
                .proxy()
                .map(ProxyRoute::new)
                .map(ProxyRoute::headers)
                .ifPresent(login -> login.forEach(question::header));
        settings.network().headers().forEach((name, value) -> question.header(name, value.reveal()));
        protocol.headers(settings).forEach(question::header);
        return question.build();
    }

    private URI address(ProviderSettings settings) {
        return URI.create(HttpSettings.base(protocol, settings) + protocol.path(settings));
    }

    private LlmReply reply(LlmRequest request, HttpAnswer answer, int sent) {
        ProviderSettings settings = request.settings();
        if (answer.status() != 200) {
            CallFailure fault = StatusFault.of(answer, address(settings), settings, waiting.now());
            return protocol.isRefusal(answer.error())
                    ? new Refused(String.valueOf(fault.getMessage()), Usage.free(sent))
                    : fault.reply(sent);
        }
        return protocol.read(answer.json(), request, sent);
    }
}
