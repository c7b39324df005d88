/**
 * What can be proven about a model's conditions by trying finitely many values: limits, the constants that they are written with, and
 * neighbours of both.
 */
@NullMarked
package io.devmatrix.core.logic;

import org.jspecify.annotations.NullMarked;
