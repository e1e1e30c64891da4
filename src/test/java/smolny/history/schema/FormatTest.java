package smolny.history.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FormatTest {
    @Test
    void every_key_says_what_it_means_and_no_kind_has_a_key_twice() {
        assertThat(Format.all()).hasSizeGreaterThan(40);
        for (Kind kind : Format.all()) {
            Set<String> names = new HashSet<>(kind.names());
            assertThat(names).as(kind.name()).hasSameSizeAs(kind.names());
            assertThat(kind.keys()).as(kind.name()).allSatisfy(key -> assertThat(key.meaning())
                    .isNotBlank());
            kind.choices().forEach(choice -> assertThat(names).containsAll(choice));
        }
    }

    @Test
    void every_kind_that_a_type_names_exists() {
        for (Kind kind : Format.all()) {
            for (Key key : kind.keys()) {
                if (key.type() instanceof Type.Rows rows) {
                    assertThat(Format.kind(rows.kind())).isNotNull();
                } else if (key.type() instanceof Type.MapOf map) {
                    assertThat(Format.kind(map.kind())).isNotNull();
                } else if (key.type() instanceof Type.Named named) {
                    assertThat(Format.kind(named.kind())).isNotNull();
                }
            }
        }
    }

    @Test
    void every_standard_value_is_allowed_by_its_own_type() {
        for (Kind kind : Format.all()) {
            for (Key key : kind.keys()) {
                String standard = key.standard();
                if (standard != null && key.type() instanceof Type.Scalar scalar) {
                    assertThat(scalar.complain(key.name(), standard))
                            .as(kind.name() + "." + key.name())
                            .isEmpty();
                }
            }
        }
    }
}
