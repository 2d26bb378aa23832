package godel.prover.tip;

import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Value;
import godel.prover.kernel.RefusedException;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Clock;
import godel.prover.tactic.induction.Budget;
import godel.prover.tactic.induction.InductiveProver;
import godel.prover.tactic.induction.NotAdmitted;
import godel.prover.tactic.induction.Programs;
import godel.prover.tactic.induction.Sequent;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Attempts a problem over data types: a short search for a counterexample, then for a proof, then a long search for a
 * counterexample.
 */
final class TypedAttempt {
    /** Of the steps of narrowing, one in so many is spent before proof is tried, and all after it failed. */
    private static final int FIRST_SHARE = 40;

    private final Theory theory;
    private final Translation translation;
    private final TipLimits limits;
    private final Clock clock;
    private final Refuter refuter;

    TypedAttempt(Theory theory, Translation translation, TipLimits limits, Clock clock) {
        this.theory = theory;
        this.translation = translation;
        this.limits = limits;
        this.clock = clock;
        this.refuter = new Refuter(translation);
    }

    TipResult result() {
        if (translation.conjectures().size() != 1) {
            return new TipResult.Open(TipResult.Reason.NO_PROOF);
        }
        Conjecture conjecture = translation.conjectures().getFirst();
        Optional<Map<Variable, Value>> early = refuter.search(conjecture, limits.tests(), clock)
                .or(() -> refuter.narrow(conjecture, limits.steps() / FIRST_SHARE, clock));
        if (early.isPresent()) {
            return new TipResult.Refuted(early.get());
        }
        TipResult result = prove(conjecture, refuter.programs());
        return result instanceof TipResult.Open
                ? refuter.narrow(conjecture, limits.steps(), clock).<TipResult>map(TipResult.Refuted::new).orElse(result) : result;
    }

    private TipResult prove(Conjecture conjecture, Programs programs) {
        translation.declared().keySet().forEach(theory::declare);
        Admission admission = new Admission(theory);
        admission.admit(translation.definitions());
        if (!knows(conjecture)) {
            return new TipResult.Open(TipResult.Reason.NOT_ADMITTED);
        }
        try {
            Budget budget = Budget.of(theory, limits.effort(), clock);
            InductiveProver prover = new InductiveProver(theory, translation.vocabulary(), programs, admission::admits, budget);
            Sequent goal = Sequent.of(conjecture.variables(), conjecture.hypotheses(), conjecture.conclusion());
            Term formula = prover.formula(goal);
            return switch (prover.prove(goal)) {
                case InductiveProver.Outcome.Proved(var theorem) -> CheckedProof.of(theorem, formula);
                case InductiveProver.Outcome.Open(var left, boolean outOfEffort) ->
                        new TipResult.Open(outOfEffort ? TipResult.Reason.OUT_OF_EFFORT : TipResult.Reason.NO_PROOF, left);
            };
        } catch (NotAdmitted sort) {
            return new TipResult.Open(TipResult.Reason.NOT_ADMITTED);
        } catch (RefusedException refused) {
            return new TipResult.Open(TipResult.Reason.REFUSED);
        }
    }

    private boolean knows(Conjecture conjecture) {
        return Stream.concat(Stream.of(conjecture.conclusion()), conjecture.hypotheses().stream())
                .flatMap(term -> CallGroups.called(term).stream()).allMatch(theory::knows);
    }
}
