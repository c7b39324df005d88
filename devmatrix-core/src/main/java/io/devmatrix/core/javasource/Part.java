package io.devmatrix.core.javasource;

/** What a list bound to a hole is made of. */
public sealed interface Part permits Code, TypeRef {}
