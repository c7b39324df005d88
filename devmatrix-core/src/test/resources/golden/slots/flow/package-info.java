/** The business operations of several steps, one transaction for each. */
@NullMarked
package com.acme.bakery.flow;

import org.jspecify.annotations.NullMarked;
