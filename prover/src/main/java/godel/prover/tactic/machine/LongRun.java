package godel.prover.tactic.machine;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a decision process comes to in the long run, by value iteration in floating point: of {@code gain * k + bias} with k
 * cycles left, and what must be added at the end of life, where there is no time left to earn a bias.
 */
final class LongRun {
    /** Steps of iteration are half steps, so that a process that goes round in circles settles, too. */
    private static final double STEP = 0.5;
    /** Relative to the largest worth of a choice. */
    private static final double PRECISION = 1e-11;
    /** Sweeps that are allowed, and more for each key: news must come from one end of the world to the other. */
    private static final long SWEEPS = 1_000;
    private static final long SWEEPS_A_KEY = 4;
    /** A lead that grows beyond so many times the biases is taken to grow for ever. */
    private static final double BEYOND = 1000;

    private final DecisionProcess process;
    private final double gain;
    private final double[] bias;

    /** @param grain of which biases are multiples: a power of two */
    LongRun(DecisionProcess process, double grain) {
        this.process = process;
        double[] values = new double[process.size()];
        double most = 0;
        double grown = 0;
        for (long sweep = 0; sweep < sweeps(); sweep++) {
            double[] after = values;
            double[] growth = IntStream.range(0, values.length).mapToDouble(key -> best(key, after) - after[key]).toArray();
            most = Arrays.stream(growth).max().orElse(0);
            double least = Arrays.stream(growth).min().orElse(0);
            grown += STEP;
            values = IntStream.range(0, values.length).mapToDouble(key -> after[key] + STEP * growth[key]).toArray();
            if (most - least <= PRECISION * (1 + Math.abs(most) + Math.abs(least))) {
                break;
            }
        }
        double all = most * grown;
        this.bias = Arrays.stream(values).map(value -> Math.rint((value - all) / grain) * grain).toArray();
        this.gain = IntStream.range(0, bias.length).mapToDouble(key -> best(key, bias) - bias[key]).max().orElse(0);
    }

    private long sweeps() {
        return SWEEPS + SWEEPS_A_KEY * process.size();
    }

    private double best(int key, double[] values) {
        return Arrays.stream(process.worths(key, values)).max().orElse(0);
    }

    /** {@return by key what is earned more than the gain on the way into the long run} */
    double[] bias() {
        return bias.clone();
    }

    /**
     * {@return by key the least leads with which {@code bias + lead} is never negative and a cycle brings no more than
     * {@code gain + bias + rate * lead}; empty where these grow without bound}
     */
    double[] leads(double rate) {
        double[] needed = Arrays.stream(bias).map(each -> Math.max(0, -each)).toArray();
        double[][] spare = IntStream.range(0, bias.length).mapToObj(key ->
                Arrays.stream(process.worths(key, bias)).map(worth -> Math.max(0, gain + bias[key] - worth)).toArray()).toArray(double[][]::new);
        double bound = BEYOND * (1 + Arrays.stream(needed).max().orElse(0));
        double[] leads = needed.clone();
        for (long sweep = 0; sweep < sweeps(); sweep++) {
            double change = 0;
            for (int key = 0; key < leads.length; key++) {
                double lead = leads[key];
                for (int choice = 0; choice < spare[key].length; choice++) {
                    lead = Math.max(lead, (process.after(key, choice, leads) - spare[key][choice]) / rate);
                }
                change = Math.max(change, lead - leads[key]);
                leads[key] = lead;
            }
            if (change <= PRECISION * bound) {
                return leads;
            }
            if (Arrays.stream(leads).anyMatch(lead -> lead > bound)) {
                break;
            }
        }
        return new double[0];
    }
}
