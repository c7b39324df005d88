package io.devmatrix.planted.llm;

/** Harmless, but nobody may name it. */
public record Named(String id) {}
