/** What the model states in words: contracts, and whom flows ask. */
@NullMarked
package com.acme.bakery.mapping;

import org.jspecify.annotations.NullMarked;
