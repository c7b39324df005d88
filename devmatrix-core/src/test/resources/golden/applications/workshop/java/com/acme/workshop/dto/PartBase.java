package com.acme.workshop.dto;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the client gives and the server shows of a part. */
public interface PartBase {
    /** Returns the name. */
    String name();

    /** Returns the price. */
    BigDecimal price();

    /** Returns the weight, or null. */
    @Nullable
    BigDecimal weight();
}
