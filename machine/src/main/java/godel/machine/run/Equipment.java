package godel.machine.run;

import godel.machine.experiment.AxiomFile;
import godel.machine.experiment.ExperimentTheory;
import godel.machine.journal.Disk;
import godel.machine.life.Chance;
import godel.machine.life.Nature;
import godel.machine.life.Searcher;
import godel.machine.life.VerifiedSearcher;
import godel.prover.kernel.Theory;

/**
 * What a run's life is lived with. All of it follows from the plan; another disk, or a searcher that knows the answer,
 * is for tests.
 */
record Equipment(Disk disk, Nature nature, Searcher.Source searchers) {

    /**
     * {@return the machine's own, and what is put in place of it}
     *
     * @throws godel.grammar.syntax.DiagnosticException if the experiment's definitions or axioms are not admitted
     */
    static Equipment of(RunPlan plan, Substitutes substitutes) {
        Theory theory = ExperimentTheory.of(plan.experiment(), plan.axioms().stream().map(AxiomFile::collection).toList());
        Nature nature = substitutes.nature().orElseGet(() -> plan.experiment().nature(Chance.of(plan.experiment().seed())));
        Searcher.Source searchers = substitutes.searchers().map(own -> VerifiedSearcher.source(own.over(theory, plan.form()), theory, plan.form()))
                .orElseGet(() -> MachineSearchers.of(theory, plan));
        return new Equipment(Disk.REAL, nature, searchers);
    }

    static Equipment of(RunPlan plan) {
        return of(plan, Substitutes.NONE);
    }

    Equipment with(Disk other) {
        return new Equipment(other, nature, searchers);
    }

    Equipment with(Nature other) {
        return new Equipment(disk, other, searchers);
    }

    Equipment with(Searcher.Source others) {
        return new Equipment(disk, nature, others);
    }
}
