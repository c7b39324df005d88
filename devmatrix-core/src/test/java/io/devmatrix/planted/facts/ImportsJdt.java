package io.devmatrix.planted.facts;

import org.eclipse.jdt.core.dom.ASTNode;

/** Imports a library of another package. */
record ImportsJdt(ASTNode value) {}
