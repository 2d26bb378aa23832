package godel.prover.tip;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.Logic;
import godel.prover.kernel.RefusedException;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Clock;
import godel.prover.tactic.Effort;
import godel.prover.tactic.induction.Sort;
import godel.prover.tactic.loop.LoopProver;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Attempts a problem about programs on integers: that two of them give the same for all natural numbers. */
final class EquationsAttempt {
    private final Theory theory;
    private final Translation translation;
    private final TipLimits limits;
    private final Clock clock;

    EquationsAttempt(Theory theory, Translation translation, TipLimits limits, Clock clock) {
        this.theory = theory;
        this.translation = translation;
        this.limits = limits;
        this.clock = clock;
    }

    /** {@code not(not(c < 0) and not(left = right))}, the goal of two programs */
    private record Programs(Variable argument, Term left, Term right) {
        static Optional<Programs> of(Conjecture conjecture) {
            if (conjecture.variables().size() != 1 || !conjecture.hypotheses().isEmpty() || !conjecture.variables().containsValue(Sort.INTEGER)) {
                return Optional.empty();
            }
            Variable c = conjecture.variables().keySet().iterator().next();
            return conjecture.conclusion() instanceof Application whole && whole.applies("not", 1)
                    && whole.argument(0) instanceof Application both && both.applies("and", 2)
                    && both.argument(0) == Logic.negation(Application.of("<", c, Constant.of(0)))
                    && both.argument(1) instanceof Application differ && differ.applies("not", 1)
                    && differ.argument(0) instanceof Application equation && equation.applies("equal", 2)
                    ? Optional.of(new Programs(c, equation.argument(0), equation.argument(1))) : Optional.empty();
        }
    }

    TipResult result() {
        if (translation.conjectures().size() != 1) {
            return new TipResult.Open(TipResult.Reason.NO_PROOF);
        }
        Conjecture conjecture = translation.conjectures().getFirst();
        Optional<Programs> programs = Programs.of(conjecture);
        if (programs.isEmpty()) {
            return new TypedAttempt(theory, translation, limits, clock).result();
        }
        translation.declared().keySet().forEach(theory::declare);
        new Admission(theory).admit(translation.definitions());
        boolean admitted = Stream.of(programs.get().left(), programs.get().right()).flatMap(side -> CallGroups.called(side).stream()).allMatch(theory::knows);
        return admitted ? compare(programs.get(), conjecture) : new TipResult.Open(TipResult.Reason.NOT_ADMITTED);
    }

    private TipResult compare(Programs programs, Conjecture conjecture) {
        try {
            LoopProver prover = new LoopProver(theory, limits.effort(), clock);
            Optional<Rational> difference = prover.difference(programs.argument(), programs.left(), programs.right());
            if (difference.isPresent()) {
                return new TipResult.Refuted(Map.of(programs.argument(), difference.get()));
            }
            Optional<Theorem> equal = prover.equal(programs.argument(), programs.left(), programs.right());
            Term formula = Logic.implication(Application.of("is_integer", programs.argument()), conjecture.conclusion());
            return equal.<TipResult>map(proof -> CheckedProof.of(prover.refuting(proof, programs.argument()), formula))
                    .orElse(new TipResult.Open(TipResult.Reason.NO_PROOF));
        } catch (Effort.OutOfEffort limit) {
            return new TipResult.Open(TipResult.Reason.OUT_OF_EFFORT);
        } catch (RefusedException refused) {
            return new TipResult.Open(TipResult.Reason.REFUSED);
        }
    }
}
