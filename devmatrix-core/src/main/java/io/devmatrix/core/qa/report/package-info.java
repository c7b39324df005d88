/** What a verdict is written down as: lines for a terminal, SARIF, a page with pictures. */
@NullMarked
package io.devmatrix.core.qa.report;

import org.jspecify.annotations.NullMarked;
