package io.devmatrix.planted.slot;

import io.devmatrix.planted.llm.Named;

/** Names a class of the package that nobody names. */
record NamesAProvider(Named provider) {}
