package com.acme.depot.base.outbox;

import com.acme.depot.domain.ShelfState;
import com.acme.depot.event.BoxTaken;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Uses an outbox as a service does. */
public final class OutboxProbe {

    private final JdbcClient database;
    private final PlatformTransactionManager transactions;
    private final Outbox outbox;
    private final OutboxQueue queue;
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    private OutboxProbe(DataSource source) {
        this.database = JdbcClient.create(source);
        this.transactions = new JdbcTransactionManager(source);
        this.outbox = new Outbox(database, JsonMapper.builder().build());
        this.queue = new OutboxQueue(database);
    }

    /** Does what is named, and tells what handlers saw. */
    public static String run(String what, String url, String user, String password) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        OutboxProbe probe = new OutboxProbe(source);
        return switch (what) {
            case "inOrder" -> probe.inOrder();
            case "nobody" -> probe.nobody();
            case "rolledBack" -> probe.rolledBack();
            case "failing" -> probe.failing(probe::failFirst);
            case "joining" -> probe.failing(probe::failInATransaction);
            case "pausing" -> probe.pausing();
            case "several" -> probe.several();
            case "forgetting" -> probe.forgetting();
            case "carrying" -> probe.carrying();
            default -> throw new IllegalArgumentException(what);
        };
    }

    private void add(int events) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> IntStream.rangeClosed(1, events)
                        .forEach(i -> outbox.add(String.valueOf(i), Map.of(), Instant.now())));
    }

    private OutboxRelay relay(OutboxHandler handler) {
        return relay(new StaticListableBeanFactory(Map.of("handler", handler)));
    }

    private OutboxRelay relay(StaticListableBeanFactory beans) {
        ObjectProvider<OutboxHandler> handlers = beans.getBeanProvider(OutboxHandler.class);
        return new OutboxRelay(queue, handlers, transactions, Duration.ofDays(7));
    }

    private void see(OutboxEvent event) {
        seen.add(event.type());
    }

    private String waiting() {
        return String.join(" ", seen) + ", " + queue.count() + " wait";
    }

    private String inOrder() {
        add(3);
        relay(this::see).relay();
        return waiting();
    }

    private String nobody() {
        add(3);
        relay(new StaticListableBeanFactory()).relay();
        return waiting();
    }

    private String rolledBack() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            outbox.add("1", Map.of(), Instant.now());
            status.setRollbackOnly();
        });
        relay(this::see).relay();
        return waiting();
    }

    private void failFirst(OutboxEvent event) {
        if (event.attempt() == 1 && event.type().equals("1")) {
            seen.add(event.type() + "!");
            throw new IllegalStateException("not now");
        }
        see(event);
    }

    private void failInATransaction(OutboxEvent event) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> failFirst(event));
    }

    private String failing(OutboxHandler handler) {
        add(2);
        OutboxRelay relay = relay(handler);
        relay.relay();
        database.sql("update outbox_events set due_at = now() - interval '1 second'").update();
        relay.relay();
        return waiting();
    }

    private String pausing() {
        add(2);
        OutboxRelay relay = relay(this::failFirst);
        relay.relay();
        relay.relay();
        return waiting();
    }

    private String several() {
        add(100);
        List<Thread> instances = IntStream.range(0, 4)
                .mapToObj(i -> new Thread(() -> {
                    OutboxRelay relay = relay(this::see);
                    while (queue.count() > 0) {
                        relay.relay();
                    }
                }))
                .toList();
        instances.forEach(Thread::start);
        for (Thread instance : instances) {
            join(instance);
        }
        String expected = IntStream.rangeClosed(1, 100).mapToObj(String::valueOf).collect(Collectors.joining(" "));
        return String.join(" ", seen).equals(expected) ? "100 in order, each once" : waiting();
    }

    private static void join(Thread instance) {
        try {
            instance.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String forgetting() {
        add(2);
        OutboxRelay relay = relay(this::see);
        relay.relay();
        database.sql("update outbox_events set sent_at = now() - interval '8 days' where type = '1'").update();
        relay.forget();
        long kept = database.sql("select count(*) from outbox_events").query(Long.class).single();
        return String.join(" ", seen) + ", " + kept + " kept";
    }

    private String carrying() {
        Instant time = Instant.parse("2030-01-02T03:04:05Z");
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> outbox.add(
                        BoxTaken.TYPE,
                        new BoxTaken(null, "c", ShelfState.OPEN, new BigDecimal("1.50"), null, time),
                        time));
        relay(event -> seen.add(event.type() + " " + event.payload() + " attempt " + event.attempt())).relay();
        return String.join(" ", seen);
    }
}
