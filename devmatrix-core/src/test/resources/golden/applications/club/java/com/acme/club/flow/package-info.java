/** The business operations of several steps, one transaction for each. */
@NullMarked
package com.acme.club.flow;

import org.jspecify.annotations.NullMarked;
