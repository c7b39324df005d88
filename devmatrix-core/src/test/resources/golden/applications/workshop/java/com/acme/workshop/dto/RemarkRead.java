package com.acme.workshop.dto;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** What the server shows of a remark. */
public record RemarkRead(UUID id, @JsonProperty("repair_id") UUID repairId, String text) {}
