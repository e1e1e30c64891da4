package smolny.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MajorityPullTest {
    @Test
    void bounded_confidence_reaches_only_the_undecided() {
        MajorityPull rule = new BoundedConfidence();
        assertThat(rule.inUnit(3, 0.9)).isEqualTo(1.2, within(1e-12));
        assertThat(rule.onPerson(1.2f, 0.99f)).isEqualTo(1.2f);
        assertThat(rule.onPerson(1.2f, -1)).isEqualTo(1.2f);
        assertThat(rule.onPerson(1.2f, 1.01f)).isZero();
        assertThat(rule.onPerson(1.2f, -1.01f)).isZero();
    }

    @Test
    void social_impact_grows_with_the_root_of_the_majority() {
        MajorityPull rule = new SocialImpact();
        assertThat(rule.inUnit(3, 1)).isEqualTo(1.5, within(1e-12));
        assertThat(rule.inUnit(3, 0.5)).isZero();
        assertThat(rule.inUnit(3, 0.625)).isEqualTo(0.75, within(1e-12));
        assertThat(rule.inUnit(3, 0.375)).isEqualTo(-0.75, within(1e-12));
        assertThat(rule.onPerson(0.75f, 5)).isEqualTo(0.75f);
    }
}
