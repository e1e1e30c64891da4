package smolny.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import org.junit.jupiter.api.Test;

class FontIdentityTest {
    @Test
    void other_letters_or_other_distances_are_another_identity() {
        Font font = Theme.font(12, false);
        assertThat(FontIdentity.of(font)).isEqualTo(FontIdentity.of(font)).matches("[0-9a-f]{12}");
        assertThat(FontIdentity.of(font)).isNotEqualTo(FontIdentity.of(Theme.font(12, true)));
        assertThat(FontIdentity.of(font)).isNotEqualTo(FontIdentity.of(font.deriveFont(13f)));
    }
}
