package godel.machine.run;

import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.experiment.Experiment;
import godel.machine.experiment.Variant;
import godel.machine.life.FixedTempo;
import godel.machine.life.FreeTempo;
import godel.machine.life.Moment;
import godel.machine.life.ObservedSituation;
import godel.machine.life.Searcher;
import godel.machine.life.SharedTempo;
import godel.machine.life.TechniqueSearchers;
import godel.machine.life.TheoremStore;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.machine.DerivedRules;
import godel.prover.tactic.machine.Start;
import godel.prover.tactic.machine.TargetForm;
import godel.prover.tactic.machine.Tempo;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a machine's searchers come from: searches for proof techniques with the derived rules about machines. Under free
 * tempo a searcher looks for theorems that hold while at least a tenth of the life left at its beginning is still left.
 */
record MachineSearchers(Theory theory, TargetForm form, Experiment experiment, Variant variant, TheoremStore proved) {

    /** Searchers of a life in which nothing is proved yet. */
    MachineSearchers(Theory theory, TargetForm form, Experiment experiment, Variant variant) {
        this(theory, form, experiment, variant, new TheoremStore(theory));
    }

    /** {@return the searchers} */
    Searcher.Source source() {
        if (!variant.searching()) {
            return start -> Searcher.IDLE;
        }
        Searcher.Source searchers = new TechniqueSearchers(this::situation, variant.prior(), proved);
        return new AxiomExamination(theory, variant.share() == Variant.WHOLE ? searchers : sharing(searchers, variant.share()));
    }

    /** {@return what a searcher that begins now sees} */
    ObservedSituation situation(Moment start) {
        Rational threshold = Rational.of(start.remaining() / 10);
        Start here = new Start(start.world(), start.software().memory(), start.remaining(), actions());
        List<Theorem> adopted = proved.adopted(start.software().searcher());
        return new ObservedSituation(theory, form, experiment.vocabulary(),
                DerivedRules.all(theory, tempo(), form, start.software().program(), threshold, here, adopted), adopted,
                variant.learning() && DerivedRules.rewritesKnowledge(theory, form), start);
    }

    /** {@return the actions that the environment may name, and one that stands for all others} */
    private List<Value> actions() {
        String other = "other";
        while (experiment.vocabulary().contains(Symbol.of(other))) {
            other = "another_" + other;
        }
        return Stream.concat(experiment.vocabulary().stream(), Stream.of(Symbol.of(other))).map(Value.class::cast).toList();
    }

    private Tempo tempo() {
        return switch (experiment.tempo()) {
            case FixedTempo _, SharedTempo _ -> Tempo.FIXED;
            case FreeTempo _ -> Tempo.FREE;
        };
    }

    /** Uses a percentage of the steps granted so far, rounded down; the others pass. */
    private static Searcher.Source sharing(Searcher.Source searchers, int percentage) {
        return start -> {
            Searcher searcher = searchers.begin(start);
            return new Searcher() {
                private long hundredths;

                @Override
                public Slice advance(long steps, Value prior, Moment now) {
                    hundredths += Math.multiplyExact(steps, (long) percentage);
                    long used = hundredths / Variant.WHOLE;
                    hundredths -= used * Variant.WHOLE;
                    return searcher.advance(used, prior, now);
                }
            };
        };
    }
}
