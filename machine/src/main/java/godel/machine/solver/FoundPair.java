package godel.machine.solver;

import godel.prover.tactic.program.Pair;
import java.util.List;

/**
 * A pair that process A has found.
 *
 * @param technique the tokens of the technique that proves it
 * @param bits      -log2 of the technique's probability, rounded up: the length l of the pair as the technique describes it, in place of l(p) + l(t)
 * @param step      of process A, counted from 1, at the end of which it was found
 */
public record FoundPair(Pair pair, List<String> technique, int bits, long step) {
    public FoundPair {
        technique = List.copyOf(technique);
    }
}
