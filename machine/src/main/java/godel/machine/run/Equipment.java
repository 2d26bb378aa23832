package godel.machine.run;

import godel.machine.experiment.AxiomFile;
import godel.machine.experiment.ExperimentTheory;
import godel.machine.journal.Disk;
import godel.machine.life.Searcher;
import godel.prover.kernel.Theory;

/**
 * What a run's life is lived with. All of it follows from the plan; another disk, or a searcher that knows the answer,
 * is for tests.
 */
record Equipment(Disk disk, Searcher.Source searchers) {

    /**
     * {@return the machine's own}
     *
     * @throws godel.grammar.syntax.DiagnosticException if the experiment's definitions or axioms are not admitted
     */
    static Equipment of(RunPlan plan) {
        Theory theory = ExperimentTheory.of(plan.experiment(), plan.axioms().stream().map(AxiomFile::collection).toList());
        return new Equipment(Disk.REAL, new MachineSearchers(theory, plan.form(), plan.experiment()));
    }

    Equipment with(Disk other) {
        return new Equipment(other, searchers);
    }
}
