package io.devmatrix.planted.facts;

import org.apache.velocity.VelocityContext;

/** Imports a library of another package. */
record ImportsVelocity(VelocityContext value) {}
