package smolny.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import smolny.kernel.parameter.Parameter;

class ModelParametersTest {
    static List<Parameter> all() {
        return ModelParameters.ALL.all();
    }

    @Test
    void every_constant_of_the_model_is_in_the_registry_and_nothing_else() throws Exception {
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
        assertThat(ModelParameters.ALL.find(parameter.id())).isSameAs(parameter);
    }

    private static List<Parameter> declared() throws IOException, ReflectiveOperationException, URISyntaxException {
        Path root = Path.of(ModelParameters.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Path> files;
        try (Stream<Path> walk = Files.walk(root.resolve("smolny").resolve("model"))) {
            files = walk.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        List<Parameter> found = new ArrayList<>();
        for (Path file : files) {
            String path = root.relativize(file).toString().replace(File.separatorChar, '.');
            collect(Class.forName(path.substring(0, path.length() - ".class".length())), found);
        }
        return found;
    }

    private static void collect(Class<?> type, List<Parameter> found) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == Parameter.class && Modifier.isStatic(field.getModifiers())) {
                assertThat(Modifier.isFinal(field.getModifiers()))
                        .as(field.toString())
                        .isTrue();
                field.setAccessible(true);
                found.add((Parameter) Objects.requireNonNull(field.get(null)));
            }
        }
    }
}
