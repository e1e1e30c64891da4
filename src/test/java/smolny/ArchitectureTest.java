package smolny;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.util.ArithmeticUtils;
import org.apache.commons.math3.util.FastMath;
import org.jfree.chart.ChartPanel;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jspecify.annotations.NullMarked;
import smolny.experiment.benchmark.ObjectPerPersonModel;
import smolny.kernel.parameter.Parameter;
import smolny.kernel.parameter.ParameterValues;
import smolny.model.rule.Drive;
import smolny.model.world.BaseUnit;

/** What may know of what. */
@AnalyzeClasses(packages = "smolny", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {
    private static final String[] PURE = {"smolny.kernel..", "smolny.model.."};

    /** Functions of Math whose last bit is the same on every platform. */
    private static final Set<String> EXACT = Set.of(
            "sqrt",
            "abs",
            "signum",
            "min",
            "max",
            "floor",
            "ceil",
            "rint",
            "round",
            "floorDiv",
            "floorMod",
            "addExact",
            "multiplyExact",
            "toIntExact",
            "toRadians");

    /** In the package of generators, but it knows no chance: it only counts through a fixed sequence. */
    private static final Class<?> SOBOL = org.apache.commons.math3.random.SobolSequenceGenerator.class;

    private static final Map<String, Set<String>> HIDDEN_CHANCE = Map.of(
            "java.lang.Math", Set.of("random"),
            "java.lang.StrictMath", Set.of("random"),
            "java.util.Collections", Set.of("shuffle"),
            "java.util.UUID", Set.of("randomUUID"));

    /** From the bottom up: a layer may know only those before it. */
    static final List<String> LAYERS = List.of(
            "kernel",
            "model",
            "scenario",
            "simulation",
            "output",
            "experiment",
            "session",
            "chart",
            "report",
            "page",
            "gui",
            "cli");

    @ArchTest
    static final ArchRule layers_know_only_those_below = layers();

    private static ArchRule layers() {
        Architectures.LayeredArchitecture rule = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String layer : LAYERS) {
            rule = rule.layer(layer).definedBy("smolny." + layer + "..");
        }
        for (int i = 0; i < LAYERS.size(); i++) {
            List<String> above = LAYERS.subList(i + 1, LAYERS.size());
            rule = above.isEmpty()
                    ? rule.whereLayer(LAYERS.get(i)).mayNotBeAccessedByAnyLayer()
                    : rule.whereLayer(LAYERS.get(i)).mayOnlyBeAccessedByLayers(above.toArray(new String[0]));
        }
        return rule;
    }

    @ArchTest
    static final ArchRule order_inside_the_model = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("setting")
            .definedBy("smolny.model.setting..")
            .layer("world")
            .definedBy("smolny.model.world..")
            .layer("rule")
            .definedBy("smolny.model.rule..")
            .layer("measure")
            .definedBy("smolny.model.measure..")
            .layer("observer")
            .definedBy("smolny.model.observer..")
            .layer("phase")
            .definedBy("smolny.model.phase..")
            .layer("event")
            .definedBy("smolny.model.event..")
            .whereLayer("event")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("phase")
            .mayOnlyBeAccessedByLayers("event")
            .whereLayer("observer")
            .mayOnlyBeAccessedByLayers("phase", "event")
            .whereLayer("measure")
            .mayOnlyBeAccessedByLayers("phase", "event")
            .whereLayer("rule")
            .mayOnlyBeAccessedByLayers("measure", "observer", "phase", "event")
            .whereLayer("world")
            .mayOnlyBeAccessedByLayers("rule", "measure", "observer", "phase", "event");

    @ArchTest
    static final ArchRule no_cycles_between_packages =
            slices().matching("smolny.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule no_class_outside_the_layers = classes()
            .should()
            .resideInAnyPackage(
                    LAYERS.stream().map(layer -> "smolny." + layer + "..").toArray(String[]::new));

    /** One public door: whoever wants another class of the window or of the command line asks for it there. */
    @ArchTest
    static void window_and_command_line_have_one_door_each(JavaClasses classes) {
        assertThat(publicClassesOf(classes, "smolny.gui")).containsExactly("SmolnyWindow");
        assertThat(publicClassesOf(classes, "smolny.cli")).containsExactly("Smolny");
    }

    private static Set<String> publicClassesOf(JavaClasses classes, String name) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : classes) {
            if (type.getPackageName().equals(name)
                    && type.isTopLevelClass()
                    && type.getModifiers().contains(JavaModifier.PUBLIC)) {
                found.add(type.getSimpleName());
            }
        }
        return found;
    }

    @ArchTest
    static final ArchRule kernel_and_model_stand_on_collections_and_functions_only = classes()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "smolny.kernel..",
                            "smolny.model..",
                            "java.lang",
                            "java.lang.annotation",
                            "java.lang.runtime",
                            "java.util",
                            "java.util.function",
                            "java.util.stream",
                            "org.jspecify.annotations")
                    .or(JavaClass.Predicates.belongToAnyOf(FastMath.class, ArithmeticUtils.class, Erf.class))
                    .or(describe(
                            "primitives", type -> type.getBaseComponentType().isPrimitive())));

    @ArchTest
    static final ArchRule kernel_and_model_know_no_thread_and_no_locale = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Thread.class, ThreadLocal.class, Runtime.class, Process.class, Locale.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Formatter")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Date|.*Calendar|TimeZone|Timer.*|Scanner|ResourceBundle|Currency)");

    @ArchTest
    static final ArchRule kernel_and_model_ask_neither_clock_nor_surroundings = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .accessTargetWhere(describe(
                    "belongs to System, but for copying arrays",
                    access -> access.getTargetOwner().isEquivalentTo(System.class)
                            && !access.getTarget().getName().equals("arraycopy")));

    @ArchTest
    static final ArchRule numbers_are_the_same_everywhere = noClasses()
            .that(outside("smolny.gui.."))
            .should()
            .callMethodWhere(describe(
                    "is a function whose last bit is that of the platform or of the browser: use FastMath",
                    call -> call.getTargetOwner().isEquivalentTo(StrictMath.class)
                            || (call.getTargetOwner().isEquivalentTo(Math.class)
                                    && !EXACT.contains(call.getTarget().getName()))));

    @ArchTest
    static void the_rule_on_numbers_can_fail(JavaClasses classes) {
        for (Class<?> inexact : List.of(LogarithmOfThePlatform.class, LogarithmOfTheBrowser.class)) {
            JavaClasses one = new ClassFileImporter().importClasses(inexact);
            assertThat(numbers_are_the_same_everywhere.evaluate(one).hasViolation())
                    .as(inexact.getSimpleName())
                    .isTrue();
        }
    }

    @SuppressWarnings("UnusedMethod")
    private static final class LogarithmOfThePlatform {
        double of(double x) {
            return Math.log(x);
        }
    }

    @SuppressWarnings("UnusedMethod")
    private static final class LogarithmOfTheBrowser {
        double of(double x) {
            return StrictMath.log(x);
        }
    }

    /** Classes that no browser has, or whose results are the browser's own. */
    private static final DescribedPredicate<JavaClass> MISSING_IN_A_BROWSER = JavaClass.Predicates.belongToAnyOf(
                    StrictMath.class, Thread.class, Character.UnicodeScript.class)
            .or(describe("executors, windows, JSON by reflection, hashes", type -> type.getName()
                    .matches("java\\.util\\.concurrent\\.(Exec|Future|Callable|CompletableF|ForkJoin|CopyOn).*"
                            + "|java\\.(awt|security|net|lang\\.reflect)\\..*|javax\\..*|com\\.fasterxml\\..*")));

    /** The compiler for browsers finds what is missing too, but only in the profile {@code web}. */
    @ArchTest
    static final ArchRule what_the_page_reaches_can_be_compiled_for_a_browser = noClasses()
            .that()
            .resideInAnyPackage(
                    "smolny.kernel..",
                    "smolny.model..",
                    "smolny.scenario..",
                    "smolny.simulation..",
                    "smolny.experiment.explain..",
                    "smolny.experiment.statistics..",
                    "smolny.experiment.whatif..",
                    "smolny.page.bridge..")
            .and(describe("do not share work among threads", type -> !type.getName()
                    .matches(".*(OrderedExecutor|ParallelUnitExecutor|Ensemble|whatif\\.WhatIf)(\\$.*)?")))
            .should()
            .dependOnClassesThat(MISSING_IN_A_BROWSER);

    @ArchTest
    static final ArchRule kernel_and_model_do_not_format = noClasses()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .callMethodWhere(describe(
                    "formats",
                    call -> call.getTargetOwner().isEquivalentTo(String.class)
                            && Set.of("format", "formatted")
                                    .contains(call.getTarget().getName())));

    /**
     * Equations stand in the model: a class elsewhere that reads the declaration of a rule's parameter is about to write one
     * again. Whoever sets, shows or fits parameters asks the registry by id. Only the rival in the bench may: it is another
     * implementation on purpose.
     */
    @ArchTest
    static final ArchRule equations_stand_in_the_model = noClasses()
            .that(outside("smolny.model.."))
            .and()
            .doNotBelongToAnyOf(ObjectPerPersonModel.class)
            .should()
            .accessFieldWhere(describe(
                    "reads a parameter of a rule",
                    access -> access.getTargetOwner().getPackageName().startsWith("smolny.model.")
                            && access.getTarget().getRawType().isEquivalentTo(Parameter.class)));

    @ArchTest
    static final ArchRule only_the_model_changes_its_state = noClasses()
            .that(outside("smolny.model.."))
            .should()
            .accessFieldWhere(describe(
                    "sets a field of the world",
                    access -> access.getTargetOwner().getPackageName().equals("smolny.model.world")
                            && access.getAccessType() == JavaFieldAccess.AccessType.SET));

    @ArchTest
    static void the_rules_on_the_model_can_fail(JavaClasses classes) {
        JavaClasses copy = new ClassFileImporter().importClasses(DriveWrittenAgain.class);
        assertThat(equations_stand_in_the_model.evaluate(copy).hasViolation()).isTrue();
        assertThat(only_the_model_changes_its_state.evaluate(copy).hasViolation())
                .isTrue();
        assertThat(equations_stand_in_the_model.evaluate(classes).hasViolation())
                .isFalse();
    }

    /** What both rules forbid. */
    @SuppressWarnings("UnusedMethod")
    private static final class DriveWrittenAgain {
        void push(BaseUnit unit, ParameterValues values) {
            unit.drive = threat(values, 1);
        }

        double threat(ParameterValues values, double alarm) {
            return values.of(Drive.THREAT) * alarm;
        }
    }

    @ArchTest
    static final ArchRule text_does_not_depend_on_whose_machine_it_is = noClasses()
            .should()
            .callMethodWhere(describe("takes the default locale", ArchitectureTest::takesDefaultLocale));

    /** The rival in the bench is MASON's, to be a rival. */
    @ArchTest
    static final ArchRule mason_is_the_clock_and_the_window = noClasses()
            .that(outside("smolny.simulation..", "smolny.gui..", "smolny.experiment.benchmark.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("sim..", "ec..");

    /** Where a figure is shown but not made: the window and MASON's console. */
    private static final DescribedPredicate<JavaClass> EMBEDS_A_CHART =
            JavaClass.Predicates.belongToAnyOf(ChartPanel.class, JFreeChart.class);

    @ArchTest
    static final ArchRule charts_are_built_in_one_place = noClasses()
            .that(outside("smolny.chart.."))
            .should()
            .dependOnClassesThat(resideInAPackage("org.jfree..").and(not(EMBEDS_A_CHART)))
            .as("charts are built in smolny.chart alone");

    @ArchTest
    static final ArchRule charts_are_shown_in_windows = noClasses()
            .that(outside("smolny.chart..", "smolny.gui.."))
            .should()
            .dependOnClassesThat(EMBEDS_A_CHART)
            .as("charts are embedded in windows alone");

    @ArchTest
    static void the_rules_on_charts_can_fail(JavaClasses classes) {
        JavaClasses copy = new ClassFileImporter().importClasses(ChartBuiltElsewhere.class);
        assertThat(charts_are_built_in_one_place.evaluate(copy).hasViolation()).isTrue();
        assertThat(charts_are_shown_in_windows.evaluate(copy).hasViolation()).isTrue();
        assertThat(charts_are_built_in_one_place.evaluate(classes).hasViolation())
                .isFalse();
    }

    /** What both rules forbid. */
    @SuppressWarnings("UnusedMethod")
    private static final class ChartBuiltElsewhere {
        JFreeChart chart() {
            return new JFreeChart(new XYPlot());
        }
    }

    @ArchTest
    static final ArchRule sessions_run_without_a_window = noClasses()
            .that()
            .resideInAnyPackage("smolny.simulation..", "smolny.output..", "smolny.experiment..", "smolny.session..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.awt..", "javax.swing..");

    @ArchTest
    static final ArchRule the_command_line_is_read_in_one_place = noClasses()
            .that(outside("smolny.cli.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("picocli..");

    @ArchTest
    static final ArchRule yaml_is_read_in_one_place = noClasses()
            .that(outside("smolny.scenario.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.snakeyaml..");

    @ArchTest
    static final ArchRule pages_are_filled_in_one_place = noClasses()
            .that(outside("smolny.report.."))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.samskivert..");

    @ArchTest
    static final ArchRule no_other_chance_than_dice = noClasses()
            .that(outside("smolny.experiment.benchmark.."))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(java.util.Random.class, java.util.SplittableRandom.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("ec.util.MersenneTwisterFast")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.security.SecureRandom")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.random..", "org.apache.commons.rng..")
            .orShould()
            .dependOnClassesThat(resideInAPackage("org.apache.commons.math3.random..")
                    .and(not(JavaClass.Predicates.INTERFACES))
                    .and(not(JavaClass.Predicates.type(SOBOL)))
                    .as("generators of commons-math with a state of their own"));

    @ArchTest
    static final ArchRule sobol_s_sequence_is_counted_in_one_place = noClasses()
            .that(outside("smolny.experiment.sweep.."))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(SOBOL);

    @ArchTest
    static final ArchRule no_hidden_chance = noClasses()
            .should()
            .callMethodWhere(describe("draws from a generator nobody seeded", call -> HIDDEN_CHANCE
                    .getOrDefault(call.getTargetOwner().getName(), Set.of())
                    .contains(call.getTarget().getName())));

    @ArchTest
    static final ArchRule only_the_command_line_speaks_and_exits = noClasses()
            .that(outside("smolny.cli.."))
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static void every_package_is_null_marked(JavaClasses classes) {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : classes) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(type.getPackageName());
            }
        }
        assertThat(unmarked).isEmpty();
    }

    @ArchTest
    static void the_rules_saw_something(JavaClasses classes) {
        assertThat(classes.size()).isGreaterThan(400);
        assertThat(classes).extracting(JavaClass::getPackageName).contains("smolny.model.rule", "smolny.simulation");
    }

    /** Leaves out whatever lies where this test lies, in whichever folder a build puts its tests. */
    static final class WithoutTests implements ImportOption {
        private static final String HERE = ArchitectureTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();

        @Override
        public boolean includes(Location location) {
            return !location.contains(HERE);
        }
    }

    private static DescribedPredicate<JavaClass> outside(String... packages) {
        return not(resideInAnyPackage(packages));
    }

    private static boolean takesDefaultLocale(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        boolean locale = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
        JavaClass owner = call.getTargetOwner();
        if (locale) {
            return false;
        }
        if (owner.isEquivalentTo(String.class)) {
            return Set.of("format", "formatted", "toLowerCase", "toUpperCase").contains(target.getName());
        }
        return owner.isAssignableTo(PrintStream.class)
                && Set.of("printf", "format").contains(target.getName());
    }
}
