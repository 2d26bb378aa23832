package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Rational;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.CaseTree;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Effort;
import godel.prover.tactic.arithmetic.RingNormalisation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One cycle of a living machine, executed symbolically.
 *
 * @param call  {@code f(state, world, k)}
 * @param alive assumes {@code 0 < nat(k)}
 * @param tree  what the call becomes
 */
record Cycle(Utility utility, Application call, Theorem alive, CaseTree tree) {
    private static final long EVALUATION_LIMIT = 10_000;

    /** {@return one cycle of the utility {@code function} of a state, which may be a variable} */
    static Cycle of(Utility utility, String function, Term state, Effort effort) {
        Application call = Application.of(function, state, Target.WORLD, Target.REMAINING);
        Theorem alive = Theorem.assume(utility.theory(), Lifetime.alive(Target.REMAINING));
        return new Cycle(utility, call, alive, utility.cycle(call, List.of(alive), effort));
    }

    /** {@return one cycle of a program, whatever its memory and searcher hold} */
    static Cycle of(Utility utility, String function, Constant program, Effort effort) {
        return of(utility, function, StateTerm.unswitching(program).term(), effort);
    }

    /** {@return the utilities that a leaf ends in} */
    Set<Application> later(CaseTree.Leaf leaf) {
        return Utility.calls(call.function().name(), leaf.term());
    }

    /** {@return all utilities that the cycle ends in} */
    Set<Application> later() {
        Set<Application> all = new LinkedHashSet<>();
        tree.leaves().forEach(leaf -> all.addAll(later(leaf)));
        return all;
    }

    /**
     * {@return the expected worth of the cycle at a leaf, if it is the same for all that is unknown there} It is a number,
     * or where the environment uses constants that are only declared, a term in these.
     */
    Optional<Term> worth(CaseTree.Leaf leaf, RingNormalisation ring) {
        Map<Term, Term> nothing = new LinkedHashMap<>();
        later(leaf).forEach(next -> nothing.put(next, Constant.of(0)));
        Term worth = replaced(leaf.term(), nothing);
        if (!worth.isGround()) {
            return Optional.empty();
        }
        return Computation.value(utility.theory(), worth, EVALUATION_LIMIT).<Term>map(Constant::of).or(() -> Optional.of(ring.normalForm(worth)))
                .filter(term -> !(term instanceof Constant constant) || constant.value() instanceof Rational);
    }

    /** {@return the term with parts replaced} What was done is remembered beside the replacements. */
    private static Term replaced(Term term, Map<Term, Term> replacements) {
        Term known = replacements.get(term);
        if (known != null || !(term instanceof Application application)) {
            return known != null ? known : term;
        }
        List<Term> arguments = new ArrayList<>();
        application.arguments().forEach(argument -> arguments.add(replaced(argument, replacements)));
        Term result = Application.of(application.function(), arguments);
        replacements.put(term, result);
        return result;
    }
}
