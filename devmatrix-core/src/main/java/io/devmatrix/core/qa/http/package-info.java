/** The judge of a running service: what the model says is asked over HTTP and compared with what is answered. */
@NullMarked
package io.devmatrix.core.qa.http;

import org.jspecify.annotations.NullMarked;
