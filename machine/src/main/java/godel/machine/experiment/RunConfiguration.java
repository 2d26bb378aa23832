package godel.machine.experiment;

import godel.machine.journal.Digest;

/**
 * What a run was started with; the same configuration gives the same run.
 *
 * @param experiment the experiment file's name
 * @param digest     of the experiment's text
 * @param tempo      steps per cycle, or {@code free}
 * @param lifetime   in cycles under fixed tempo, in steps under free tempo
 * @param target     {@code global} or {@code as-is}, with {@code relaxed} behind it or not
 * @param text       the experiment itself
 */
public record RunConfiguration(String experiment, String digest, String tempo, long lifetime, long seed, String target, String text) {

    /** {@return the configuration for an experiment with this target} */
    public static RunConfiguration of(Experiment experiment, String target) {
        var steps = experiment.machine().tempo().steps();
        String tempo = steps.isPresent() ? String.valueOf(steps.getAsLong()) : "free";
        String text = experiment.file().text();
        return new RunConfiguration(experiment.file().name(), Digest.of(text), tempo, experiment.lifetime(), experiment.seed(), target, text);
    }
}
