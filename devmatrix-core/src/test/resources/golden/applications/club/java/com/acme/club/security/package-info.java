/** Who may do what, as the model says. */
@NullMarked
package com.acme.club.security;

import org.jspecify.annotations.NullMarked;
