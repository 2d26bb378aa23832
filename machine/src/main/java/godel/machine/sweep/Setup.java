package godel.machine.sweep;

import godel.machine.experiment.Variant;
import godel.prover.tactic.machine.TargetForm;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the ways in which a sweep runs its experiment.
 *
 * @param share of the steps granted to the searcher, the percentage that it uses
 */
public record Setup(TargetForm target, int share, boolean prior, boolean searcher) {

    /** {@return all combinations, the last one of the choices changing fastest} */
    static List<Setup> all(List<TargetForm> targets, List<Integer> shares, List<Boolean> priors, List<Boolean> searchers) {
        List<Setup> all = new ArrayList<>();
        for (TargetForm target : targets) {
            for (int share : shares) {
                for (boolean prior : priors) {
                    searchers.forEach(searcher -> all.add(new Setup(target, share, prior, searcher)));
                }
            }
        }
        return all;
    }

    Variant variant() {
        return Variant.NONE.share(share).prior(prior).searching(searcher);
    }
}
