package io.devmatrix.core.load;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A key of an object of the model, as the schema states it.
 *
 * @param name the key
 * @param choices the texts it takes; empty for any
 * @param form the form of its text
 * @param keys the form of the keys when it takes an object of free keys
 * @param elements the form of its elements when it takes a list
 * @param min least number it takes
 * @param max greatest number it takes
 * @param filled whether its list or object holds something
 * @param preset what holds when it is left out; empty for nothing
 */
record Word(
        String name,
        List<String> choices,
        Optional<NameForm> form,
        Optional<NameForm> keys,
        Optional<NameForm> elements,
        OptionalInt min,
        OptionalInt max,
        boolean filled,
        String preset) {}
