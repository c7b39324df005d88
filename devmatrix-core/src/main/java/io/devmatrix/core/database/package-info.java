/** A real PostgreSQL to throw away, migrations applied to it, and what its catalogue says afterwards. */
@NullMarked
package io.devmatrix.core.database;

import org.jspecify.annotations.NullMarked;
