package godel.machine.run;

import godel.machine.hardware.Consultant;
import godel.machine.life.Nature;
import godel.machine.life.Searcher;
import godel.prover.kernel.Theory;
import godel.prover.tactic.machine.TargetForm;
import java.util.Optional;

/**
 * Java in place of what a plan describes. It is no part of the run's configuration: whoever resumes the run gives it again.
 *
 * @param nature    what really happens; what the environment says when empty
 * @param searchers what searches for rewrites; the technique search when empty. What they find is checked
 * @param solver    what answers the program's consultations; what the experiment says when empty
 */
public record Substitutes(Optional<Nature> nature, Optional<Searchers> searchers, Optional<Consultant> solver) {
    /** Nothing is replaced. */
    public static final Substitutes NONE = new Substitutes(Optional.empty(), Optional.empty(), Optional.empty());

    /** Makes searchers for a theory and a target. */
    @FunctionalInterface
    public interface Searchers {

        /** {@return where searchers come from, one at birth and one after each switch} */
        Searcher.Source over(Theory theory, TargetForm target);
    }
}
