/** What the model states in words: contracts, and whom flows ask. */
@NullMarked
package com.acme.bakery.rule;

import org.jspecify.annotations.NullMarked;
