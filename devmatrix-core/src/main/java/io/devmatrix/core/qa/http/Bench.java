package io.devmatrix.core.qa.http;

import io.devmatrix.core.qa.BreakOff;
import io.devmatrix.core.qa.BrokenEnvironment;
import io.devmatrix.core.qa.flow.Unjudged;
import java.time.DateTimeException;
import java.util.List;
import tools.jackson.core.JacksonException;

/**
 * What all trials of one check work with.
 *
 * @param api what the model says
 * @param contract what the API document says
 * @param client speaks with the service
 * @param values makes values
 * @param conditions judges conditions of the model
 * @param rows makes rows
 * @param notes takes what was seen
 */
record Bench(
        ApiFacts api,
        Contract contract,
        ModelClient client,
        Values values,
        Conditions conditions,
        Rows rows,
        Notebook notes) {
    /** The same with that notebook. */
    Bench noting(Notebook other) {
        return new Bench(api, contract, client, values, conditions, rows, other);
    }

    /** Runs a trial; one that lacks a value or row, or cannot go on, is a failure by its name. */
    void trial(String name, Runnable trial) {
        try {
            trial.run();
        } catch (NoValue e) {
            notes.missing(name, String.valueOf(e.getMessage()), e.fix());
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            notes.missing(name, "an answer has a value of another type than the model says: " + e.getMessage(), "");
        } catch (BrokenEnvironment e) {
            throw e;
        } catch (Unjudged e) {
            notes.missing(name, "the judge has no meaning for " + e.getMessage(), "");
        } catch (RuntimeException e) {
            notes.missing(name, "the judge broke off: " + BreakOff.text(e), "Report this with the model");
        }
    }

    /** Runs a trial of a model node. */
    void trial(String name, String node, Runnable trial) {
        notes.about(List.of(node), () -> trial(name, trial));
    }

    /** The answer to a GET of something beside the modelled interface. */
    Answer plain(String path) {
        return client.plain(Call.unknown("GET", path));
    }

    Answer send(Call call) {
        return client.send(call);
    }
}
