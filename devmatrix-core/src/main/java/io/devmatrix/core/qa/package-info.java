/** The judge: checks by level, evidence instead of promises, reports. */
@NullMarked
package io.devmatrix.core.qa;

import org.jspecify.annotations.NullMarked;
