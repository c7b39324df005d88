/** The database as the model asks for it: snapshot of the schema, its DDL, the migrations that lead there. */
@NullMarked
package io.devmatrix.core.migrate;

import org.jspecify.annotations.NullMarked;
