package io.devmatrix.core.slot;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * One call on the bill.
 *
 * @param purpose what it was made for
 * @param provider id of the provider
 * @param model its model; may be empty
 * @param outcome simple name of the reply
 * @param usage what it took
 * @param cost what it cost; empty when that is not known
 * @param took from the question to the reply, retries and their pauses included
 */
public record BillItem(
        String purpose,
        String provider,
        String model,
        String outcome,
        Usage usage,
        Optional<BigDecimal> cost,
        Duration took) {}
