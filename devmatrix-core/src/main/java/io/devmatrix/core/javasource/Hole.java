package io.devmatrix.core.javasource;

/**
 * A hole that is a node of its own, as mark on the node.
 *
 * @param index of the binding
 */
record Hole(int index) {}
