package io.devmatrix.benchmarks.promotion;

import io.devmatrix.core.promote.learn.Example;

/**
 * One rendered method.
 *
 * @param kind file and name with marks for those of the model, and the number of parameters: what stands for the contract
 */
record Method(String kind, Example example) {}
