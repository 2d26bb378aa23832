package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.prover.tactic.arithmetic.RingNormalisation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Brings the sums and products that are arguments of functions into canonical form, so that {@code f(n + n - 1)} and
 * {@code f(2 * n - 1)} are one term. Arguments of arithmetic itself are left to arithmetic.
 */
final class CanonicalArguments {
    private static final Set<String> NUMERIC = Set.of("</2", "equal/2", "is_number/1", "is_integer/1", "floor/1", "if/3");

    private final boolean wanted;
    private final RingNormalisation ring;
    private final Function<Term, Equality> simplify;
    private final Set<Term> canonical = new HashSet<>();

    /** @param simplify simplifies a part of a canonical form, such as {@code 1 * x} where x is a number */
    CanonicalArguments(Rules rules, Effort effort, Function<Term, Equality> simplify) {
        this.wanted = rules.normalisesArguments();
        this.ring = wanted ? new RingNormalisation(rules.arithmetic(), effort) : null;
        this.simplify = simplify;
    }

    /** {@return the equality continued to the canonical form, where its right side is to be an argument of the call} */
    Equality within(Application call, Equality argument) {
        Term term = argument.right();
        if (!wanted || !RingNormalisation.isArithmetic(term) || RingNormalisation.isArithmetic(call)
                || NUMERIC.contains(call.function().toString()) || canonical.contains(term)) {
            return argument;
        }
        Equality form = Equality.of(ring.normalise(term));
        Equality result = form.then(simplified(form.right()));
        canonical.add(result.right());
        return argument.then(result);
    }

    private Equality simplified(Term form) {
        return form instanceof Application sum && sum.applies("+", 2)
                ? Equality.congruence(sum, List.of(simplified(sum.argument(0)), simplified(sum.argument(1)))) : simplify.apply(form);
    }
}
