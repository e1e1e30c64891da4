package smolny.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScenarioFormatTest {
    @Test
    void every_key_says_what_it_means_and_no_kind_has_a_key_twice() {
        assertThat(ScenarioFormat.all()).hasSizeGreaterThan(40);
        for (MapKind kind : ScenarioFormat.all()) {
            Set<String> names = new HashSet<>(kind.names());
            assertThat(names).as(kind.name()).hasSameSizeAs(kind.names());
            assertThat(kind.keys()).as(kind.name()).allSatisfy(key -> assertThat(key.meaning())
                    .isNotBlank());
            kind.choices().forEach(choice -> assertThat(names).containsAll(choice));
        }
    }

    @Test
    void every_kind_that_a_type_names_exists() {
        for (MapKind kind : ScenarioFormat.all()) {
            for (MapKey key : kind.keys()) {
                if (key.type() instanceof ValueType.Rows rows) {
                    assertThat(ScenarioFormat.kind(rows.kind())).isNotNull();
                } else if (key.type() instanceof ValueType.MapOf map) {
                    assertThat(ScenarioFormat.kind(map.kind())).isNotNull();
                } else if (key.type() instanceof ValueType.Named named) {
                    assertThat(ScenarioFormat.kind(named.kind())).isNotNull();
                }
            }
        }
    }

    @Test
    void every_standard_value_is_allowed_by_its_own_type() {
        for (MapKind kind : ScenarioFormat.all()) {
            for (MapKey key : kind.keys()) {
                String standard = key.standard();
                if (standard != null && key.type() instanceof ValueType.Scalar scalar) {
                    assertThat(scalar.complain(key.name(), standard))
                            .as(kind.name() + "." + key.name())
                            .isEmpty();
                }
            }
        }
    }
}
