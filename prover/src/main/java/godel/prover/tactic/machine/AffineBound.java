package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Induction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A bound on a utility that is affine in the remaining life: {@code f(S, w, k) <= rate * nat(k) + slack}, or the other
 * way round. One cycle is executed symbolically; its leaves give the expected worth of the cycle, the life it takes and
 * the states from which life goes on; these suggest the rate, and an induction on the remaining life proves it.
 *
 * <p>With a variable in place of the state this is a bound for <em>every</em> program, which is what the branch that
 * does not switch needs in global mode.
 */
final class AffineBound {
    /** Which side of the bound the utility is on. */
    enum Side {
        UPPER, LOWER
    }

    private final Utility utility;
    private final Application call;
    private final Side side;
    private final Rational rate;
    private final Rational cycleLife;
    private final Set<Substitution> smaller;

    private AffineBound(Utility utility, Application call, Side side, Rational rate, Rational cycleLife, Set<Substitution> smaller) {
        this.utility = utility;
        this.call = call;
        this.side = side;
        this.rate = rate;
        this.cycleLife = cycleLife;
        this.smaller = smaller;
    }

    /** {@return the expected worth per unit of life that the bound claims} */
    Rational rate() {
        return rate;
    }

    /** {@return the bound that one cycle suggests for the utility of every software state} */
    static Optional<AffineBound> ofEveryState(Utility utility, String function, Effort effort) {
        return of(utility, Application.of(function, Variable.of("state"), Target.WORLD, Target.REMAINING), Side.UPPER, effort);
    }

    /** {@return the bound that one cycle suggests for a program, whatever its memory and searcher hold} */
    static Optional<AffineBound> ofProgram(Utility utility, String function, StateTerm state, Side side, Effort effort) {
        StateTerm general = new StateTerm(state.program(), Target.MEMORY, Target.SEARCHER, state.switchbit(), state.switchprog());
        return of(utility, Application.of(function, general.term(), Target.WORLD, Target.REMAINING), side, effort);
    }

    private static Optional<AffineBound> of(Utility utility, Application call, Side side, Effort effort) {
        Rational best = null;
        Rational longest = Rational.ONE;
        Set<Substitution> smaller = new LinkedHashSet<>();
        Set<Map<Variable, Term>> met = new LinkedHashSet<>();
        for (CaseAnalysis.Leaf leaf : utility.cycle(call, effort)) {
            Set<Application> later = Utility.calls(call.function().name(), leaf.term());
            if (later.isEmpty()) {
                continue;
            }
            Map<Term, Term> nothing = new LinkedHashMap<>();
            later.forEach(next -> nothing.put(next, Constant.of(0)));
            Optional<Rational> worth = Utility.number(utility.theory(), replaced(leaf.term(), nothing));
            Rational life = Rational.ZERO;
            for (Application next : later) {
                Optional<Substitution> instance = instance(call, next);
                if (instance.isEmpty()) {
                    return Optional.empty();
                }
                if (met.add(instance.get().bindings())) {
                    smaller.add(instance.get());
                }
                life = max(life, lifeTaken(utility, next.argument(2)).orElse(Rational.ONE));
            }
            if (worth.isEmpty()) {
                return Optional.empty();
            }
            Rational rate = worth.get().divide(life);
            best = best == null || (side == Side.UPPER ? rate.compareTo(best) > 0 : rate.compareTo(best) < 0) ? rate : best;
            longest = max(longest, life);
        }
        return best == null || best.signum() < 0 ? Optional.empty()
                : Optional.of(new AffineBound(utility, call, side, best, longest, smaller));
    }

    /** {@return {@code |- f(S, w, k) <= rate * nat(k) + slack}, or its mirror image, with the least slack that the induction carries} */
    Optional<Theorem> prove(Effort effort) {
        Rational cycle = rate.times(cycleLife);
        List<Rational> slacks = List.of(Rational.ZERO, side == Side.UPPER ? cycle : cycle.negate());
        for (Rational slack : cycleLife.equals(Rational.ONE) ? slacks.subList(0, 1) : slacks) {
            Optional<Theorem> proved = prove(slack, effort);
            if (proved.isPresent()) {
                return proved;
            }
        }
        return Optional.empty();
    }

    private Optional<Theorem> prove(Rational slack, Effort effort) {
        Term life = Application.of("nat", Target.REMAINING);
        Term linear = Application.of("*", Constant.of(rate), life);
        Term bound = slack.signum() == 0 ? linear : Application.of("+", linear, Constant.of(slack));
        Term claim = side == Side.UPPER ? Application.of("<=", call, bound) : Application.of("<=", bound, call);
        InductionScheme scheme = new InductionScheme(claim, List.of(life),
                List.of(new InductionScheme.Case(Utility.alive(Target.REMAINING), new ArrayList<>(smaller))));
        return call.argument(0) instanceof Variable
                ? inductionOverEveryState(scheme, effort)
                : new Induction(utility.rules(), effort).prove(scheme, List.of(utility.unfolded(call)), List.of());
    }

    /**
     * With an unknown program, the time that a cycle takes is unknown as well. All that matters is that it takes some:
     * that is proved first, so that the induction itself need not look into it.
     */
    private Optional<Theorem> inductionOverEveryState(InductionScheme scheme, Effort effort) {
        Term life = scheme.measure().getFirst();
        Theorem alive = Theorem.assume(utility.theory(), scheme.cases().getFirst().test());
        List<Theorem> lemmas = new ArrayList<>();
        Optional<Theorem> natural = utility.analysis(effort).prove(Application.of("<=", Constant.of(0), life), List.of());
        natural.ifPresent(lemmas::add);
        for (Substitution later : smaller) {
            Term passes = Application.of("<=", later.apply(life), Application.of("-", life, Constant.of(1)));
            Optional<Theorem> lemma = utility.analysis(effort).prove(passes, List.of(alive));
            if (lemma.isEmpty()) {
                return Optional.empty();
            }
            lemmas.add(lemma.get());
        }
        return new Induction(utility.timeless(), utility.rules(), effort).prove(scheme, List.of(utility.unfolded(call)), lemmas);
    }

    /** {@return the substitution that makes the call this later one, if its state is of the call's form} */
    private static Optional<Substitution> instance(Application call, Application later) {
        Map<Variable, Term> bindings = new LinkedHashMap<>();
        if (call.argument(0) instanceof Variable state) {
            bindings.put(state, later.argument(0));
        } else {
            StateTerm before = StateTerm.of(call.argument(0)).orElseThrow();
            Optional<StateTerm> after = StateTerm.of(later.argument(0));
            if (after.isEmpty() || after.get().program() != before.program() || after.get().switchbit() != before.switchbit()
                    || after.get().switchprog() != before.switchprog()) {
                return Optional.empty();
            }
            bindings.put(Target.MEMORY, after.get().memory());
            bindings.put(Target.SEARCHER, after.get().searcher());
        }
        bindings.put(Target.WORLD, later.argument(1));
        bindings.put(Target.REMAINING, later.argument(2));
        return Optional.of(Substitution.of(bindings));
    }

    /** {@return how much less than k a term in k is, where that is the same for every k on its face} */
    private static Optional<Rational> lifeTaken(Utility utility, Term remaining) {
        return Utility.number(utility.theory(), Substitution.of(Map.of(Target.REMAINING, Constant.of(0))).apply(remaining)).map(Rational::negate);
    }

    private static Term replaced(Term term, Map<Term, Term> replacements) {
        Term replacement = replacements.get(term);
        if (replacement != null || !(term instanceof Application application)) {
            return replacement != null ? replacement : term;
        }
        return Application.of(application.function(), application.arguments().stream().map(argument -> replaced(argument, replacements)).toList());
    }

    private static Rational max(Rational a, Rational b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
