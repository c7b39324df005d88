/** Tokens that the judge signs for itself, so that it may ask a service with security whatever it likes. */
@NullMarked
package io.devmatrix.core.qa.token;

import org.jspecify.annotations.NullMarked;
