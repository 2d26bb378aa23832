package godel.machine.run;

import godel.grammar.value.Rational;
import godel.machine.experiment.Experiment;
import godel.machine.life.FixedTempo;
import godel.machine.life.FreeTempo;
import godel.machine.life.Moment;
import godel.machine.life.Searcher;
import godel.machine.life.TechniqueSearcher;
import godel.prover.kernel.Theory;
import godel.prover.tactic.machine.DerivedRules;
import godel.prover.tactic.machine.TargetForm;
import godel.prover.tactic.machine.Tempo;

/**
 * Where a machine's searchers come from: searches for proof techniques with the derived rules about machines. Under free
 * tempo a searcher looks for theorems that hold while at least a tenth of the life left at its beginning is still left.
 */
record MachineSearchers(Theory theory, TargetForm form, Experiment experiment) implements Searcher.Source {

    @Override
    public Searcher begin(Moment start) {
        Rational threshold = Rational.of(start.remaining() / 10);
        return TechniqueSearcher.source(theory, form, experiment.vocabulary(), program -> DerivedRules.all(theory, tempo(), form, program, threshold))
                .begin(start);
    }

    private Tempo tempo() {
        return switch (experiment.tempo()) {
            case FixedTempo _ -> Tempo.FIXED;
            case FreeTempo _ -> Tempo.FREE;
        };
    }
}
