package io.devmatrix.core.stack.springboot;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class SpringBootStackTest {
    /** A mistake there would go unseen: nobody waits for the thread it runs on. */
    @Test
    void whatIsLoadedAheadCanBeLoaded() {
        assertThatCode(() -> new SpringBootStack().warmUp()).doesNotThrowAnyException();
    }
}
