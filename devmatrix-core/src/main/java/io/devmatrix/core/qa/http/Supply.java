package io.devmatrix.core.qa.http;

import java.util.function.LongSupplier;

/**
 * Where the values of requests come from.
 *
 * @param values makes values
 * @param checked knows which rows break no check
 * @param numbers each time another number, over all checks of a run
 */
record Supply(Values values, CheckedRows checked, LongSupplier numbers) {}
