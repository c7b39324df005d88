package io.devmatrix.core.promote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ThresholdsTest {
    @Test
    void areRaisedAndNeverLowered() {
        Thresholds raised = Thresholds.DEFAULTS.raised(7, 12, 0);

        assertThat(raised.projects()).isEqualTo(7);
        assertThat(raised.boldProjects()).isEqualTo(7);
        assertThat(raised.templateUses()).isEqualTo(12);
        assertThat(raised.returnFactor()).isEqualTo(2);
        assertThat(Thresholds.DEFAULTS.raised(0, 0, 0)).isEqualTo(Thresholds.DEFAULTS);
        assertThatThrownBy(() -> Thresholds.DEFAULTS.raised(2, 0, 0))
                .hasMessage("`devmatrix.promote.projects` is 2, and no rule is published with less than 3."
                        + " Raise it, or leave it out.");
        assertThatThrownBy(() -> Thresholds.DEFAULTS.raised(0, 9, 0)).hasMessageContaining("templateUses` is 9");
        assertThatThrownBy(() -> Thresholds.DEFAULTS.raised(0, 0, -1)).hasMessageContaining("returnFactor` is -1");
    }
}
