package io.devmatrix.planted.facts;

import dev.cel.common.CelOptions;

/** Imports a library of another package. */
record ImportsCel(CelOptions value) {}
