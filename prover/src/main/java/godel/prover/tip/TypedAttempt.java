package godel.prover.tip;

import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Value;
import godel.prover.kernel.RefusedException;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Clock;
import godel.prover.tactic.Effort;
import godel.prover.tactic.induction.Budget;
import godel.prover.tactic.induction.InductiveProver;
import godel.prover.tactic.induction.NotAdmitted;
import godel.prover.tactic.induction.Programs;
import godel.prover.tactic.induction.Sequent;
import java.util.ArrayList;
import java.util.List;
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

    /** Where a problem assumes something, values that make its goal false refute nothing: they may not be as it assumes. */
    TipResult result() {
        boolean refutable = translation.assumptions().isEmpty();
        Optional<TipResult> early = refutable ? refuted(limits.steps() / FIRST_SHARE, true) : Optional.empty();
        if (early.isPresent()) {
            return early.get();
        }
        TipResult result = prove(refuter.programs());
        return refutable && result instanceof TipResult.Open ? refuted(limits.steps(), false).orElse(result) : result;
    }

    private Optional<TipResult> refuted(long steps, boolean atRandom) {
        for (Conjecture conjecture : translation.conjectures()) {
            Optional<Map<Variable, Value>> values = atRandom ? refuter.search(conjecture, limits.tests(), clock) : Optional.empty();
            values = values.or(() -> refuter.narrow(conjecture, steps, clock));
            if (values.isPresent()) {
                return values.map(TipResult.Refuted::new);
            }
        }
        return Optional.empty();
    }

    private TipResult prove(Programs programs) {
        translation.declared().keySet().forEach(theory::declare);
        Admission admission = new Admission(theory);
        admission.admit(translation.definitions());
        if (!translation.conjectures().stream().allMatch(this::knows)) {
            return new TipResult.Open(TipResult.Reason.NOT_ADMITTED);
        }
        try {
            InductiveProver prover = new InductiveProver(theory, translation.vocabulary(), programs, admission::admits, Budget.of(theory, limits.effort(), clock));
            new Assumptions(theory, prover).take(translation.assumptions().stream().filter(this::knows).map(TypedAttempt::sequent).toList());
            return prove(prover);
        } catch (Effort.OutOfEffort limit) {
            return new TipResult.Open(TipResult.Reason.OUT_OF_EFFORT);
        } catch (NotAdmitted sort) {
            return new TipResult.Open(TipResult.Reason.NOT_ADMITTED);
        } catch (RefusedException refused) {
            return new TipResult.Open(TipResult.Reason.REFUSED);
        }
    }

    private TipResult prove(InductiveProver prover) {
        List<Theorem> theorems = new ArrayList<>();
        List<Term> formulas = new ArrayList<>();
        for (Conjecture conjecture : translation.conjectures()) {
            formulas.add(prover.formula(sequent(conjecture)));
            switch (prover.prove(sequent(conjecture))) {
                case InductiveProver.Outcome.Proved(var theorem) -> {
                    theorems.add(theorem);
                    prover.learn(sequent(conjecture), theorem);
                }
                case InductiveProver.Outcome.Open(var left, boolean outOfEffort) -> {
                    return new TipResult.Open(outOfEffort ? TipResult.Reason.OUT_OF_EFFORT : TipResult.Reason.NO_PROOF, left);
                }
            }
        }
        return theorems.isEmpty() ? new TipResult.Open(TipResult.Reason.NO_GOAL) : CheckedProof.of(theorems, formulas);
    }

    private static Sequent sequent(Conjecture conjecture) {
        return Sequent.of(conjecture.variables(), conjecture.hypotheses(), conjecture.conclusion());
    }

    private boolean knows(Conjecture conjecture) {
        return Stream.concat(Stream.of(conjecture.conclusion()), conjecture.hypotheses().stream())
                .flatMap(term -> CallGroups.called(term).stream()).allMatch(theory::knows);
    }
}
