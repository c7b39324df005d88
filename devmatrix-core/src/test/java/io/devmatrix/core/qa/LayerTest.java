package io.devmatrix.core.qa;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LayerTest {
    @Test
    void eachCheckBelongsToALayerByItsNameElseByItsLevel() {
        assertThat(Layer.of("seals", Level.SOURCE)).isEqualTo(Layer.STRUCTURAL);
        assertThat(Layer.of("lint", Level.COMPILE)).isEqualTo(Layer.STRUCTURAL);
        assertThat(Layer.of("catalogue", Level.DATABASE)).isEqualTo(Layer.DATABASE);
        assertThat(Layer.of("openapi", Level.RUNNING)).isEqualTo(Layer.CONTRACT);
        assertThat(Layer.of("crud", Level.RUNNING)).isEqualTo(Layer.SMOKE);
        assertThat(Layer.of("regressions", Level.SOURCE)).isEqualTo(Layer.REGRESSIONS);
    }

    @Test
    void layersAreNamedInSmallLetters() {
        assertThat(Layer.STRUCTURAL).hasToString("structural");
    }
}
