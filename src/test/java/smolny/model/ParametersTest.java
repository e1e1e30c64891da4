package smolny.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import smolny.kernel.param.Parameter;

class ParametersTest {
    static List<Parameter> all() {
        return Parameters.ALL.all();
    }

    @Test
    void every_constant_of_the_model_is_in_the_registry_and_nothing_else() throws IllegalAccessException {
        List<Parameter> declared = declared();
        assertThat(declared).hasSizeGreaterThan(60);
        assertThat(declared).extracting(Parameter::id).doesNotHaveDuplicates();
        assertThat(all())
                .usingElementComparator((a, b) -> a == b ? 0 : 1)
                .containsExactlyInAnyOrderElementsOf(declared);
    }

    @Test
    void symbols_are_unique() {
        assertThat(all()).extracting(Parameter::symbol).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_declaration_is_well_formed(Parameter parameter) {
        assertThat(parameter.id()).matches("[a-z]+(?:[._][a-z]+)*");
        assertThat(parameter.symbol()).isNotBlank();
        assertThat(parameter.meaning()).matches("\\S.*\\.");
        assertThat(parameter.grounds()).isNotBlank();
        assertThat(parameter.low()).isFinite().isLessThan(parameter.high());
        assertThat(parameter.high()).isFinite();
        assertThat(parameter.standard()).isBetween(parameter.low(), parameter.high());
        assertThat(parameter.allows(parameter.standard())).isTrue();
        assertThat(Parameters.ALL.find(parameter.id())).isSameAs(parameter);
    }

    private static List<Parameter> declared() throws IllegalAccessException {
        List<Parameter> found = new ArrayList<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("smolny.model")) {
            for (JavaField field : type.getFields()) {
                if (field.getRawType().isEquivalentTo(Parameter.class)
                        && field.getModifiers().contains(JavaModifier.STATIC)) {
                    assertThat(field.getModifiers()).as(field.getFullName()).contains(JavaModifier.FINAL);
                    Field reflected = field.reflect();
                    reflected.setAccessible(true);
                    found.add((Parameter) reflected.get(null));
                }
            }
        }
        return found;
    }
}
