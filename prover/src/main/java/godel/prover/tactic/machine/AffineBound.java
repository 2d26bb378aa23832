package godel.prover.tactic.machine;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.CaseTree;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A bound on a utility that is affine in the remaining life: {@code f(S, w, k) <= rate * nat(k) + slack}, or the other
 * way round. The leaves of one cycle give its expected worth, the life it takes and the states from which life goes on;
 * these suggest rate and slack, and an induction on the remaining life proves the bound. The slack is what one cycle is
 * worth at that rate: the last cycle may be cut short. Where a cycle takes one unit of life, none is needed.
 *
 * <p>With a variable in place of the state this is a bound for <em>every</em> program, which is what the branch that
 * does not switch needs in global mode. How long an unknown program takes is unknown as well; all that matters is that
 * it takes some time.
 */
final class AffineBound {
    /** Which side of the bound the utility is on. */
    enum Side {
        UPPER, LOWER
    }

    private final Cycle cycle;
    private final Side side;
    private final Term rate;
    private final Assumptions assumptions;
    private final Application claim;
    private final Term formula;

    private AffineBound(Cycle cycle, Side side, Term rate, Rational longest, Assumptions assumptions) {
        this.cycle = cycle;
        this.side = side;
        this.rate = rate;
        this.assumptions = assumptions;
        Rational oneCycle = longest.equals(Rational.ONE) ? Rational.ZERO : ((Rational) ((Constant) rate).value()).times(longest);
        Rational slack = side == Side.UPPER ? oneCycle : oneCycle.negate();
        Term linear = Application.of("*", rate, Lifetime.life(Target.REMAINING));
        Term bound = slack.signum() == 0 ? linear : Application.of("+", linear, Constant.of(slack));
        this.claim = side == Side.UPPER ? Application.of("<=", cycle.call(), bound) : Application.of("<=", bound, cycle.call());
        this.formula = cycle.world().before(claim);
    }

    /** {@return the expected worth per unit of life that the bound claims: a number, or a term in declared constants} */
    Term rate() {
        return rate;
    }

    /** {@return the bound that one cycle suggests, if its worth is known wherever life goes on, and is not negative} Where it ends
     * for certain, the slack is all that is earned. */
    static Optional<AffineBound> of(Cycle cycle, Side side, Effort effort) {
        LifeArithmetic arithmetic = new LifeArithmetic(cycle.utility(), effort);
        List<Term> rates = new ArrayList<>();
        Rational longest = Rational.ONE;
        for (CaseTree.Leaf leaf : cycle.tree().leaves()) {
            Set<Application> later = cycle.later(leaf);
            if (later.stream().allMatch(next -> arithmetic.isOver(next.argument(2), cycle.alive(), aboutLife(leaf)))) {
                continue;
            }
            Optional<Term> worth = cycle.worth(leaf, arithmetic.linear().ring());
            if (worth.isEmpty() || later.stream().anyMatch(next -> instance(cycle.call(), next).isEmpty())) {
                return Optional.empty();
            }
            Rational life = Rational.ONE;
            for (Application next : later) {
                Optional<Rational> taken = cycle.taken(next.argument(2), arithmetic);
                if (taken.isEmpty() && side == Side.LOWER && !cycle.utility().recursions().isEmpty()) {
                    return Optional.empty();
                }
                life = max(life, taken.orElse(Rational.ONE));
            }
            boolean isNumber = worth.get() instanceof Constant;
            rates.add(isNumber ? Constant.of(((Rational) ((Constant) worth.get()).value()).divide(life)) : worth.get());
            longest = max(longest, life);
        }
        Assumptions assumptions = new Assumptions(cycle.utility(), effort);
        Rational taken = longest;
        return assumptions.widest(rates, side).filter(best -> best instanceof Constant number ? ((Rational) number.value()).signum() >= 0 : taken.equals(Rational.ONE))
                .map(best -> new AffineBound(cycle, side, best, taken, assumptions));
    }

    /** {@return what the bound says of a call, as yet unproved; empty if its state is another program's} */
    Optional<Term> at(Application other) {
        return instance(cycle.call(), other).map(substitution -> {
            Application general = (Application) substitution.apply(claim);
            List<Term> sides = new ArrayList<>(general.arguments());
            sides.set(position(), other);
            return Application.of(general.function(), sides);
        });
    }

    /** {@return the bound, now proved, for a call that it says something {@linkplain #at of}; it rests on the condition on the call's world} */
    Theorem instance(Theorem proved, Application other) {
        Theorem result = Theorem.instantiate(proved, instance(cycle.call(), other).orElseThrow());
        for (Theorem condition : cycle.world().assumed(other.argument(1))) {
            result = Theorem.modusPonens(result, condition);
        }
        return restated(result, other);
    }

    /** The parts of both states are the same, but simplification has written constant parts as one. */
    private Theorem restated(Theorem instance, Application other) {
        Application inequality = (Application) instance.conclusion();
        Application stated = (Application) inequality.argument(position());
        Equality state = StateTerm.sameParts(theory(), stated.argument(0), other.argument(0));
        return Equality.at(inequality, position(), Equality.at(stated, 0, state)).carry(instance);
    }

    private int position() {
        return side == Side.UPPER ? 0 : 1;
    }

    /** {@return {@code |- f(S, w, k) <= rate * nat(k) + slack}, or its mirror image, under the condition on the world, if the induction carries} */
    Optional<Theorem> prove(Effort effort) {
        LifeArithmetic arithmetic = new LifeArithmetic(cycle.utility(), effort, List.of(rate));
        Map<Application, Substitution> smaller = new LinkedHashMap<>();
        List<Theorem> decreases = new ArrayList<>();
        List<Theorem> passing = new ArrayList<>();
        for (Application next : cycle.later()) {
            arithmetic.passes(next.argument(2), cycle.alive(), effort).ifPresent(passes -> {
                smaller.put(next, instance(cycle.call(), next).orElseThrow());
                decreases.add(arithmetic.decrease(next.argument(2), passes));
                passing.add(passes);
            });
        }
        InductionScheme scheme = new InductionScheme(formula, List.of(Lifetime.life(Target.REMAINING)),
                List.of(new InductionScheme.Case(Lifetime.alive(Target.REMAINING), List.copyOf(smaller.values()))));
        Optional<Theorem> base = arithmetic.withoutLife(claim, cycle.call());
        Optional<Theorem> step = base.isEmpty() ? base : cycle.tree().prove(claim, leaf -> atLeaf(leaf, passing, smaller, arithmetic, effort));
        List<Theorem> naturals = List.of(cycle.utility().lifetime().natural());
        return step.map(proof -> Theorem.induct(scheme, naturals, cycle.world().discharged(base.get()),
                List.of(cycle.world().discharged(proof)), List.of(decreases)));
    }

    private Optional<Theorem> atLeaf(CaseTree.Leaf leaf, List<Theorem> passing, Map<Application, Substitution> smaller, LifeArithmetic arithmetic, Effort effort) {
        Equality here = Equality.at(claim, position(), leaf.equality());
        List<Theorem> known = new ArrayList<>(passing);
        for (Application next : cycle.later(leaf)) {
            Optional.ofNullable(smaller.get(next)).flatMap(later -> cycle.world().used(Theorem.assume(theory(), later.apply(formula)), later,
                    leaf.facts(), cycle.utility().rules(), effort)).ifPresent(used -> known.add(restated(used, next)));
        }
        known.addAll(aboutLife(leaf));
        known.addAll(cycle.bounds(leaf, arithmetic, effort));
        known.addAll(assumptions.about(rate));
        return arithmetic.prove(here.right(), cycle.alive(), known, cycle.later(leaf)).map(here::carryBack);
    }

    private static List<Theorem> aboutLife(CaseTree.Leaf leaf) {
        return leaf.facts().stream().filter(fact -> fact.conclusion().variables().equals(Set.of(Target.REMAINING))).toList();
    }

    private Theory theory() {
        return cycle.utility().theory();
    }

    /** {@return the substitution that makes the call this other one, if its state is of the call's form} */
    private static Optional<Substitution> instance(Application call, Application other) {
        Map<Variable, Term> bindings = new LinkedHashMap<>();
        if (call.argument(0) instanceof Variable state) {
            bindings.put(state, other.argument(0));
        } else {
            StateTerm expected = StateTerm.of(call.argument(0)).orElseThrow();
            Optional<StateTerm> found = StateTerm.of(other.argument(0)).filter(expected::isOfSameSoftware);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            bindings.put(Target.MEMORY, found.get().memory());
            bindings.put(Target.SEARCHER, found.get().searcher());
        }
        bindings.put(Target.WORLD, other.argument(1));
        bindings.put(Target.REMAINING, other.argument(2));
        return Optional.of(Substitution.of(bindings));
    }

    private static Rational max(Rational a, Rational b) {
        return a.compareTo(b) >= 0 ? a : b;
    }
}
