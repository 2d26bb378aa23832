package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A theorem used from left to right: {@code c1 implies (c2 implies … equal(left, right))}.
 *
 * @param theorem    hypothesis-free
 * @param conditions what must be proved of an instance before the equation may be used
 */
public record RewriteRule(Theorem theorem, List<Term> conditions, Application left, Term right) {

    /** {@return the rule that this theorem states, if its innermost conclusion is an equation whose left side is an application} */
    public static Optional<RewriteRule> of(Theorem theorem) {
        List<Term> conditions = new ArrayList<>();
        Term rest = theorem.conclusion();
        while (rest instanceof Application implication && implication.applies("implies", 2)) {
            conditions.add(implication.argument(0));
            rest = implication.argument(1);
        }
        if (!theorem.hypotheses().isEmpty() || !(rest instanceof Application equation) || !equation.applies("equal", 2)
                || !(equation.argument(0) instanceof Application left)
                || !left.variables().containsAll(theorem.conclusion().variables())) {
            return Optional.empty();
        }
        return Optional.of(new RewriteRule(theorem, List.copyOf(conditions), left, equation.argument(1)));
    }

    /**
     * {@return the equality of {@code term} with the instance of the right side, if the left side matches and each
     * condition is proved}
     *
     * @param prover proves an instance of a condition, or gives up
     */
    public Optional<Equality> apply(Term term, Function<Term, Optional<Theorem>> prover) {
        Optional<Substitution> match = Matching.match(left, term);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        List<Theorem> proved = new ArrayList<>();
        for (Term condition : conditions) {
            Optional<Theorem> proof = prover.apply(match.get().apply(condition));
            if (proof.isEmpty()) {
                return Optional.empty();
            }
            proved.add(proof.get());
        }
        Theorem instance = Theorem.instantiate(theorem, match.get());
        for (Theorem proof : proved) {
            instance = Theorem.modusPonens(instance, proof);
        }
        return Optional.of(Equality.of(instance));
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
