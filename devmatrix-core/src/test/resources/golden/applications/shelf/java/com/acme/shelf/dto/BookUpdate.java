package com.acme.shelf.dto;

import com.acme.shelf.base.json.Patch;
import com.acme.shelf.domain.Priority;
import com.acme.shelf.domain.Shape;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** What a client may change of a book; what is absent stays. */
public record BookUpdate(
        Patch<@NotNull @CodePointLength(min = 1, max = 200) String> title,
        Patch<@NotNull @Digits(integer = 10, fraction = 2) @DecimalMin("0.01") BigDecimal> price,
        Patch<@NotNull @Min(0) Integer> stock,
        Patch<@NotNull Priority> priority,
        @JsonProperty("form") Patch<@NotNull Shape> shape,
        @JsonProperty("due_date") Patch<@Nullable @Future Instant> dueDate,
        @JsonProperty("author_id") Patch<@NotNull UUID> authorId,
        @JsonProperty("reviewer_id") Patch<@Nullable UUID> reviewerId,
        @JsonProperty("tag_ids") Patch<@NotNull @UniqueElements List<@NotNull UUID>> tagIds) {}
