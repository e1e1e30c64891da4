package smolny.cli;

import static smolny.scenario.RequestRefusedException.refuseIf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import smolny.experiment.whatif.PairedEstimate;
import smolny.experiment.whatif.StoppingRule;
import smolny.experiment.whatif.TargetMeasure;
import smolny.experiment.whatif.WhatIf;
import smolny.experiment.whatif.WhatIfRequest;
import smolny.model.event.Scenario;
import smolny.model.rule.NamedRule;
import smolny.model.setting.Extension;
import smolny.scenario.Extensions;
import smolny.scenario.LoadedScenario;
import smolny.scenario.RequestRefusedException;
import smolny.simulation.RunSpec;

/** Repeats a what-if with other rules. */
@Command(
        name = "other-rules",
        description = {
            "Repeat a what-if with other rules of the model.",
            "Perception, open speech, party choice and the contest have alternatives.",
            "Both versions are run with the standard rules and with each alternative, in pairs that share their random"
                    + " numbers. The answer says whether the effect keeps its sign. Parameters stay as they are: they"
                    + " were fitted with the standard rules."
        })
final class OtherRulesCommand extends ConsoleCommand {
    private static final int PAIRS = 20;
    private static final String STANDARD = "standard";

    @Mixin
    private ComparisonOptions comparison = new ComparisonOptions();

    @Option(names = "--runs", paramLabel = "N", description = "pairs of runs with each rule (default: " + PAIRS + ")")
    private @Nullable Integer runs;

    @Option(
            names = "--rule",
            paramLabel = "NAME",
            description = "an alternative; may be repeated (default: every one that 'smolny list extensions' lists)")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        int pairs = runs == null ? PAIRS : runs;
        refuseIf(pairs < 2, "--runs must be at least 2: one pair gives no estimate of random variation");
        Map<String, Extension> rules = rules();
        LoadedScenario before = comparison.before();
        LoadedScenario after = comparison.after(before);
        TargetMeasure target = comparison.target(before, after);
        WhatIfRequest standard = comparison.request(before, after, target, new StoppingRule(pairs, Double.NaN));
        EnsembleOptions options = comparison.runs();
        Map<String, PairedEstimate> effects = new LinkedHashMap<>();
        effects.put(STANDARD, estimate(standard, options));
        rules.forEach((name, rule) -> effects.put(name, estimate(with(standard, rule), options)));
        print(target, effects);
        return 0;
    }

    private Map<String, Extension> rules() {
        Map<String, Extension> offered = new LinkedHashMap<>();
        Extensions.all().forEach((name, extension) -> {
            if (!NamedRule.of(extension).isEmpty()) {
                offered.put(name, extension);
            }
        });
        if (names.isEmpty()) {
            return offered;
        }
        Map<String, Extension> chosen = new LinkedHashMap<>();
        for (String name : names) {
            Extension rule = offered.get(name);
            if (rule == null) {
                throw RequestRefusedException.unknown("rule", name, offered.keySet());
            }
            chosen.put(name, rule);
        }
        return chosen;
    }

    private static PairedEstimate estimate(WhatIfRequest request, EnsembleOptions options) {
        PairedEstimate found = WhatIf.pairs(
                        request,
                        options.threads(),
                        options.progress(request.stop().mostPairs()))
                .estimate();
        refuseIf(
                found.pairs() < 2,
                "'" + request.target().measure() + "' has no value on that day in both versions; choose another --of or"
                        + " --on");
        return found;
    }

    private static WhatIfRequest with(WhatIfRequest request, Extension rule) {
        return new WhatIfRequest(
                with(request.before(), rule),
                with(request.after(), rule),
                request.target(),
                request.outcomes(),
                request.stop());
    }

    /** The same run with this rule in place of those that its scenario chooses for the same. */
    private static RunSpec with(RunSpec spec, Extension rule) {
        List<Extension> extensions = new ArrayList<>(spec.scenario().setting().extensions());
        List<NamedRule> replaced = NamedRule.of(rule);
        extensions.removeIf(other -> !Collections.disjoint(NamedRule.of(other), replaced));
        extensions.add(rule);
        Scenario scenario = spec.scenario().extendedBy(extensions);
        return new RunSpec(scenario, spec.scale(), spec.seed(), spec.replicate());
    }

    private void print(TargetMeasure target, Map<String, PairedEstimate> effects) {
        out().printf(Locale.ROOT, "Change of %s, in %s:%n%n", target.subject(), target.unit());
        out().printf(
                        Locale.ROOT,
                        "%-24s %9s %9s %9s   %s%n",
                        "rule",
                        "unchanged",
                        "changed",
                        "effect",
                        "95 % interval");
        effects.forEach((name, effect) -> out().printf(
                        Locale.ROOT,
                        "%-24s %9.1f %9.1f %+9.1f   %+.1f to %+.1f%n",
                        name,
                        effect.before(),
                        effect.after(),
                        effect.effect(),
                        effect.interval().low(),
                        effect.interval().high()));
        int sign = sign(effects.values().iterator().next());
        long same = effects.values().stream()
                .skip(1)
                .filter(effect -> sign(effect) == sign)
                .count();
        out().println();
        out().println(
                        sign == 0
                                ? "With the standard rules the effect is not distinct from zero, so there is no sign to keep."
                                : "The effect keeps its sign, and its 95 % interval leaves out zero, with " + same
                                        + " of " + (effects.size() - 1) + " other rules.");
    }

    /** -1 or 1 if the interval leaves out zero, else 0. */
    private static int sign(PairedEstimate effect) {
        return effect.interval().sign();
    }
}
