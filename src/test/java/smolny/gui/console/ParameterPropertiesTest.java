package smolny.gui.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import sim.util.Properties;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.ModelParameters;
import smolny.session.ParameterDescription;

/** MASON's inspectors see every parameter and can set what is allowed. */
class ParameterPropertiesTest {
    private final List<String> set = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private final List<Parameter> all = ModelParameters.ALL.all();

    private Properties properties() {
        return new ParameterProperties(
                all,
                ParameterValues.standard(ModelParameters.ALL),
                Parameter::standard,
                (parameter, to) -> set.add(parameter.id() + "=" + to),
                refused::add);
    }

    @Test
    void every_parameter_has_a_name_a_meaning_a_range_and_says_when_it_takes_effect() {
        assertThat(properties().numProperties()).isEqualTo(all.size());
        for (int at = 0; at < all.size(); at++) {
            Parameter parameter = all.get(at);
            assertThat(properties().getName(at)).isEqualTo(parameter.id());
            assertThat(properties().isReadWrite(at)).isTrue();
            assertThat(properties().getDescription(at))
                    .contains(
                            parameter.meaning(),
                            ParameterDescription.range(parameter),
                            ParameterDescription.effect(parameter));
        }
    }

    @Test
    void only_allowed_values_are_taken_and_others_are_refused_in_words() {
        int at = all.indexOf(Objects.requireNonNull(ModelParameters.ALL.find("conformity")));
        assertThat(properties().setValue(at, "1000")).isNull();
        assertThat(properties().setValue(at, "many")).isNull();
        assertThat(set).isEmpty();
        assertThat(refused).hasSize(2).allMatch(words -> words.startsWith("conformity cannot be "));
        properties().setValue(at, "2.5");
        assertThat(set).containsExactly("conformity=2.5");
    }

    /** MASON's own reading of numbers would take 2.5 for 25 in a German locale. */
    @Test
    void a_point_is_a_point_in_every_locale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            properties().setValue(all.indexOf(Objects.requireNonNull(ModelParameters.ALL.find("conformity"))), "2.5");
        } finally {
            Locale.setDefault(before);
        }
        assertThat(set).containsExactly("conformity=2.5");
    }
}
