package godel.machine.sweep;

import godel.machine.experiment.AxiomFile;
import godel.machine.experiment.Experiment;
import godel.prover.tactic.machine.TargetForm;
import java.util.List;

/**
 * What is to be run, and how often: every combination of the choices, with every seed.
 *
 * @param axioms what is assumed besides the axioms that come with the machine
 * @param shares percentages of the steps granted to the searcher that it uses
 * @param seeds  how many seeds, beginning with the experiment's own and counting up
 */
public record SweepPlan(Experiment experiment, List<AxiomFile> axioms, List<TargetForm> targets, List<Integer> shares, List<Boolean> priors,
        List<Boolean> searchers, int seeds) {
    public SweepPlan {
        axioms = List.copyOf(axioms);
        targets = List.copyOf(targets);
        shares = List.copyOf(shares);
        priors = List.copyOf(priors);
        searchers = List.copyOf(searchers);
    }

    /** {@return the ways in which it is run, in the order of the results} */
    public List<Setup> setups() {
        return Setup.all(targets, shares, priors, searchers);
    }
}
