/** The nodes of a model and the evidence each of them needs. */
@NullMarked
package io.devmatrix.core.qa.compliance;

import org.jspecify.annotations.NullMarked;
