/** Static checks of the files that the archetypes ship, against schemas and against each other. */
@NullMarked
package io.devmatrix.archetype;

import org.jspecify.annotations.NullMarked;
