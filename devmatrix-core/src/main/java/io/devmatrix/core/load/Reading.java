package io.devmatrix.core.load;

/**
 * What all readers of one run share.
 *
 * @param vocabulary words of the format
 * @param names what the model declares
 * @param problems findings so far
 * @param positions places so far
 */
record Reading(Vocabulary vocabulary, Names names, Problems problems, Positions.Builder positions) {}
