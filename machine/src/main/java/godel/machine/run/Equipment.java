package godel.machine.run;

import godel.machine.experiment.AxiomFile;
import godel.machine.experiment.ExperimentTheory;
import godel.machine.journal.Disk;
import godel.machine.life.Chance;
import godel.machine.life.Moment;
import godel.machine.life.Nature;
import godel.machine.life.ObservedSituation;
import godel.machine.life.Searcher;
import godel.machine.life.VerifiedSearcher;
import godel.prover.kernel.Theory;
import java.util.function.Function;

/**
 * What a run's life is lived with. All of it follows from the plan; another disk, or a searcher that knows the answer,
 * is for tests.
 */
record Equipment(Disk disk, Nature nature, Searcher.Source searchers, Function<Moment, ObservedSituation> situations) {

    /**
     * {@return the machine's own, and what is put in place of it}
     *
     * @throws godel.grammar.syntax.DiagnosticException if the experiment's definitions or axioms are not admitted
     */
    static Equipment of(RunPlan plan, Substitutes substitutes) {
        Theory theory = ExperimentTheory.of(plan.experiment(), plan.axioms().stream().map(AxiomFile::collection).toList());
        Nature nature = substitutes.nature().orElseGet(() -> plan.experiment().nature(Chance.of(plan.experiment().seed())));
        MachineSearchers own = new MachineSearchers(theory, plan.form(), plan.experiment(), plan.variant());
        Searcher.Source searchers = substitutes.searchers().map(others -> VerifiedSearcher.source(others.over(theory, plan.form()), theory, plan.form()))
                .orElseGet(own::source);
        return new Equipment(Disk.REAL, nature, searchers, own::situation);
    }

    static Equipment of(RunPlan plan) {
        return of(plan, Substitutes.NONE);
    }

    Equipment with(Disk other) {
        return new Equipment(other, nature, searchers, situations);
    }

    Equipment with(Nature other) {
        return new Equipment(disk, other, searchers, situations);
    }

    Equipment with(Searcher.Source others) {
        return new Equipment(disk, nature, others, situations);
    }
}
