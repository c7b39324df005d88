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
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.validator.constraints.CodePointLength;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

/** What a client gives to create a book. */
public record BookCreate(
        @NotNull @CodePointLength(min = 1, max = 200) String title,
        @NotNull @CodePointLength(max = 20) @Pattern(regexp = "97[89][0-9]{10}") String isbn,
        @NotNull @Digits(integer = 10, fraction = 2) @DecimalMin("0.01") BigDecimal price,
        Patch<@NotNull @Min(0) Integer> stock,
        Patch<@NotNull Priority> priority,
        @JsonProperty("form") @NotNull Shape shape,
        @JsonProperty("due_date") @Nullable @Future Instant dueDate,
        @JsonProperty("author_id") @NotNull UUID authorId,
        @JsonProperty("reviewer_id") @Nullable UUID reviewerId,
        @JsonProperty("tag_ids") Patch<@NotNull @UniqueElements List<@NotNull UUID>> tagIds) implements BookBase {}
