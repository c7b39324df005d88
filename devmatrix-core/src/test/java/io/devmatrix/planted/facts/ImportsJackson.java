package io.devmatrix.planted.facts;

import tools.jackson.databind.JsonNode;

/** Imports a library of another package. */
record ImportsJackson(JsonNode value) {}
