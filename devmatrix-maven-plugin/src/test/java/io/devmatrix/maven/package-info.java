@NullMarked
package io.devmatrix.maven;

import org.jspecify.annotations.NullMarked;
