package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cross-fertilisation, after Boyer and Moore: an equation among the hypotheses, most often the induction's, is used once,
 * against the direction of rewriting, on one side of the goal, and then forgotten. From {@code rev(rev(xs)) = xs} the goal
 * {@code rev(app(rev(xs), [x])) = cons(x, xs)} becomes {@code rev(app(rev(xs), [x])) = cons(x, rev(rev(xs)))}, in which
 * {@code rev(xs)} can be generalised.
 *
 * <pre>
 * Γ |- l = r[L]
 * ------------------------
 * Γ, L = R |- l = r[R]
 * </pre>
 */
final class CrossFertilisation {
    private static final Variable HOLE = Variable.of("hole#");

    private final Laws laws;
    private final Vocabulary vocabulary;

    CrossFertilisation(Laws laws, Vocabulary vocabulary) {
        this.laws = laws;
        this.vocabulary = vocabulary;
    }

    /** A goal in which equations were used, and the equations, the last used last. */
    record Used(Sequent goal, List<Use> uses) {
        /** {@return the theorem about the goal as it was, from the one about the goal} */
        Theorem back(Theorem theorem, Laws laws) {
            Theorem result = theorem;
            for (Use use : uses.reversed()) {
                Equality equation = Equality.of(Theorem.assume(laws.theory(), use.hypothesis()));
                Equality direction = equation.left() == use.with() ? equation : equation.reversed();
                result = laws.derivation().replaced(use.pattern(), HOLE, direction).carry(result);
            }
            return result;
        }
    }

    /** @param pattern the conclusion, with a hole where {@code with} was put by the hypothesis */
    private record Use(Term hypothesis, Term pattern, Term with) {
    }

    /** {@return the goal after all its equations that can be used are used}; empty if none can */
    Optional<Used> of(Sequent goal) {
        List<Use> uses = new ArrayList<>();
        List<Term> left = new ArrayList<>(goal.hypotheses());
        Term conclusion = goal.conclusion();
        for (Term hypothesis : goal.hypotheses()) {
            Optional<Use> use = use(hypothesis, conclusion);
            if (use.isPresent()) {
                uses.add(use.get());
                left.remove(hypothesis);
                conclusion = Replacement.of(use.get().pattern(), HOLE, use.get().with());
            }
        }
        return uses.isEmpty() ? Optional.empty() : Optional.of(new Used(Sequent.of(goal.sorts(), left, conclusion), uses));
    }

    private Optional<Use> use(Term hypothesis, Term conclusion) {
        if (!(hypothesis instanceof Application equation) || !equation.applies("equal", 2)) {
            return Optional.empty();
        }
        return use(hypothesis, equation.argument(1), equation.argument(0), conclusion)
                .or(() -> use(hypothesis, equation.argument(0), equation.argument(1), conclusion));
    }

    private Optional<Use> use(Term hypothesis, Term old, Term with, Term conclusion) {
        if (!isCall(with) || old instanceof Constant || isValue(old)) {
            return Optional.empty();
        }
        if (conclusion instanceof Application sides && sides.applies("equal", 2)) {
            for (int side = 1; side >= 0; side--) {
                Term holed = Replacement.of(sides.argument(side), old, HOLE);
                if (holed != sides.argument(side)) {
                    Application pattern = side == 1 ? Logic.equation(sides.argument(0), holed) : Logic.equation(holed, sides.argument(1));
                    return Optional.of(new Use(hypothesis, pattern, with));
                }
            }
            return Optional.empty();
        }
        Term holed = old instanceof Variable ? conclusion : Replacement.of(conclusion, old, HOLE);
        return holed == conclusion ? Optional.empty() : Optional.of(new Use(hypothesis, holed, with));
    }

    private boolean isCall(Term term) {
        return term instanceof Application call && !call.isGround() && vocabulary.constructor(call.function()).isEmpty();
    }

    private boolean isValue(Term term) {
        return term instanceof Application call && vocabulary.constructor(call.function()).isPresent();
    }
}
