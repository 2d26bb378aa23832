package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.arithmetic.TermOrder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A theorem used from left to right: {@code c1 implies (c2 implies … equal(left, right))}.
 *
 * @param permutes whether the right side is the left one with its variables renamed, as in commutativity; such a rule is
 *     only used where it makes a term smaller in {@link TermOrder}, or it would go round in circles
 */
public record RewriteRule(Lemma lemma, Application left, Term right, boolean permutes) {

    /** {@return the rule that this theorem states, if its innermost conclusion is an equation whose left side is an application} */
    public static Optional<RewriteRule> of(Theorem theorem) {
        Optional<Lemma> lemma = Lemma.of(theorem);
        if (lemma.isEmpty() || !(lemma.get().conclusion() instanceof Application equation) || !equation.applies("equal", 2)
                || !(equation.argument(0) instanceof Application left)
                || !left.variables().containsAll(theorem.conclusion().variables())) {
            return Optional.empty();
        }
        Term right = equation.argument(1);
        boolean permutes = Matching.match(left, right).isPresent() && Matching.match(right, left).isPresent();
        return Optional.of(new RewriteRule(lemma.get(), left, right, permutes));
    }

    /** {@return hypothesis-free} */
    public Theorem theorem() {
        return lemma.theorem();
    }

    /** {@return what must be proved of an instance before the equation may be used} */
    public List<Term> conditions() {
        return lemma.conditions();
    }

    /**
     * {@return the equality of {@code term} with the instance of the right side, if the left side matches and each
     * condition is proved}
     *
     * @param prover proves an instance of a condition, or gives up
     */
    public Optional<Equality> apply(Term term, Function<Term, Optional<Theorem>> prover) {
        Optional<Substitution> match = Matching.match(left, term);
        if (match.isEmpty() || (permutes && TermOrder.STRUCTURAL.compare(match.get().apply(right), term) >= 0)) {
            return Optional.empty();
        }
        return lemma.at(match.get(), prover).map(Equality::of);
    }

    /** {@return the equality for a rule without conditions, or with conditions that are all the given theorem's conclusion} */
    Equality instance(Term term, Theorem... premises) {
        int[] next = {0};
        return apply(term, condition -> next[0] < premises.length && premises[next[0]].conclusion() == condition
                ? Optional.of(premises[next[0]++]) : Optional.empty())
                .orElseThrow(() -> new IllegalArgumentException("rule " + left + " = " + right + " does not apply to " + term));
    }

    boolean gives(Constant constant) {
        return right == constant;
    }
}
