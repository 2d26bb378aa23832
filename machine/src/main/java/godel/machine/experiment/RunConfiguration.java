package godel.machine.experiment;

import godel.machine.journal.Digest;
import godel.machine.life.FixedTempo;
import godel.machine.life.FreeTempo;
import godel.machine.life.SharedTempo;
import godel.prover.tactic.machine.TargetForm;
import java.util.List;
import java.util.Objects;

/**
 * What a run was started with; the same configuration gives the same run.
 *
 * @param experiment the experiment file's name
 * @param digest     of the experiment's text
 * @param tempo      steps per cycle, with {@code shared} before it or not, or {@code free}
 * @param lifetime   in cycles, under free tempo in steps
 * @param target     {@code global} or {@code as-is}, with {@code relaxed} behind it or not
 * @param axioms     what is assumed besides the axioms that come with the machine
 * @param variant    what else differs from the experiment as its file has it
 * @param text       the experiment itself
 */
public record RunConfiguration(String experiment, String digest, String tempo, long lifetime, long seed, String target, List<AxiomFile> axioms, Variant variant,
        String text) {
    public RunConfiguration {
        Objects.requireNonNull(experiment);
        Objects.requireNonNull(digest);
        Objects.requireNonNull(tempo);
        Objects.requireNonNull(target);
        Objects.requireNonNull(variant);
        Objects.requireNonNull(text);
        axioms = List.copyOf(axioms);
        if (lifetime < 1) {
            throw new IllegalArgumentException("lifetime is not positive: " + lifetime);
        }
        if (TargetForm.named(target).isEmpty()) {
            throw new IllegalArgumentException("there is no such target: " + target);
        }
    }

    /** {@return the configuration for an experiment with this target and these further axioms} */
    public static RunConfiguration of(Experiment experiment, String target, List<AxiomFile> axioms, Variant variant) {
        String tempo = switch (experiment.tempo()) {
            case FixedTempo(long steps) -> String.valueOf(steps);
            case SharedTempo(long steps) -> "shared " + steps;
            case FreeTempo() -> "free";
        };
        String text = experiment.file().text();
        return new RunConfiguration(experiment.file().name(), Digest.of(text), tempo, experiment.lifetime(), experiment.seed(), target, axioms, variant, text);
    }
}
