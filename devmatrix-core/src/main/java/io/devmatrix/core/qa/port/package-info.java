/** What is outside of a service, as the judge plays it. */
@NullMarked
package io.devmatrix.core.qa.port;

import org.jspecify.annotations.NullMarked;
