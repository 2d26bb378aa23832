package godel.machine.run;

import godel.machine.experiment.AxiomFile;
import godel.machine.experiment.Consultations;
import godel.machine.experiment.Experiment;
import godel.machine.experiment.ExperimentTheory;
import godel.machine.hardware.Consultant;
import godel.machine.journal.Disk;
import godel.machine.life.Chance;
import godel.machine.life.Moment;
import godel.machine.life.Nature;
import godel.machine.life.ObservedSituation;
import godel.machine.life.Searcher;
import godel.machine.life.Surroundings;
import godel.machine.life.TheoremStore;
import godel.machine.life.VerifiedSearcher;
import godel.prover.kernel.Theory;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a run's life is lived with. All of it follows from the plan; another disk, or a searcher that knows the answer,
 * is for tests.
 */
record Equipment(Disk disk, Surroundings surroundings, Searcher.Source searchers, Function<Moment, ObservedSituation> situations, TheoremStore proved) {

    /**
     * {@return the machine's own, and what is put in place of it}
     *
     * @throws godel.grammar.syntax.DiagnosticException if the experiment's definitions or axioms are not admitted
     */
    static Equipment of(RunPlan plan, Substitutes substitutes) {
        Theory theory = ExperimentTheory.of(plan.experiment(), plan.axioms().stream().map(AxiomFile::collection).toList());
        Surroundings surroundings = surroundings(plan.experiment(), substitutes);
        MachineSearchers own = new MachineSearchers(theory, plan.form(), plan.experiment(), plan.variant());
        Searcher.Source searchers = substitutes.searchers().map(others -> VerifiedSearcher.source(others.over(theory, plan.form()), theory, plan.form()))
                .orElseGet(own::source);
        return new Equipment(Disk.REAL, surroundings, searchers, own::situation, own.proved());
    }

    /** {@return what life is lived in} */
    static Surroundings surroundings(Experiment experiment, Substitutes substitutes) {
        Optional<Consultant> solver = substitutes.solver().or(experiment::solver);
        if (experiment.consults() && solver.isEmpty()) {
            throw Consultations.unanswered(experiment);
        }
        Nature nature = substitutes.nature().orElseGet(() -> experiment.nature(Chance.of(experiment.seed())));
        return new Surroundings(experiment.environment(), nature, solver);
    }

    static Equipment of(RunPlan plan) {
        return of(plan, Substitutes.NONE);
    }

    Equipment with(Disk other) {
        return new Equipment(other, surroundings, searchers, situations, proved);
    }

    Equipment with(Nature other) {
        return new Equipment(disk, new Surroundings(surroundings.assumed(), other, surroundings.consultant()), searchers, situations, proved);
    }

    Equipment with(Searcher.Source others) {
        return new Equipment(disk, surroundings, others, situations, proved);
    }
}
