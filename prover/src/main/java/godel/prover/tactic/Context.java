package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.arithmetic.RingNormalisation;
import godel.prover.tactic.arithmetic.TermOrder;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known at a place in a proof: theorems whose conclusions are atomic (no {@code if}), ready to decide tests.
 * From {@code not(p)} follows that p is {@code 'false}; from a predicate p, that p is {@code 'true}; from an equation,
 * that one side can be replaced by the other. These equations are only proved when they are asked for.
 */
final class Context {
    private final LogicalLaws laws;
    private final List<Theorem> facts = new ArrayList<>();
    private final List<Theorem> undecided = new ArrayList<>();
    private final Map<Term, Theorem> sources = new IdentityHashMap<>();
    private final Map<Term, Equality> known = new IdentityHashMap<>();
    private final Map<Term, Theorem> holding = new IdentityHashMap<>();
    private Optional<Theorem> contradiction = Optional.empty();

    /** @param expansions calls that are replaced here although simplification would leave them alone, such as the one an induction is about */
    Context(Rules rules, List<Equality> expansions) {
        this.laws = rules.laws();
        expansions.forEach(expansion -> known.put(expansion.left(), expansion));
    }

    /** {@return the atomic facts, in the order in which they became known} */
    List<Theorem> facts() {
        return facts;
    }

    /** {@return facts that still have an undecided {@code if}} */
    List<Theorem> undecided() {
        return undecided;
    }

    /** {@return the facts, atomic ones first} */
    List<Theorem> all() {
        List<Theorem> all = new ArrayList<>(facts);
        all.addAll(undecided);
        return all;
    }

    /** {@return {@code Γ |- 'false}, if the facts contradict each other on their face} */
    Optional<Theorem> contradiction() {
        return contradiction;
    }

    /** {@return what the facts say that a term equals} */
    Optional<Equality> known(Term term) {
        Equality equality = known.get(term);
        if (equality == null) {
            Theorem source = sources.get(term);
            if (source == null) {
                return Optional.empty();
            }
            equality = equality(term, source);
            known.put(term, equality);
        }
        return Optional.of(equality);
    }

    private Equality equality(Term term, Theorem source) {
        if (source.conclusion() instanceof Application equation && equation.applies("equal", 2)
                && (equation.argument(0) == term || equation.argument(1) == term)) {
            return equation.argument(0) == term ? Equality.of(source) : Equality.of(source).reversed();
        }
        Term decided = laws.decides(source.conclusion()).orElseThrow();
        return decided == term ? laws.decided(source) : laws.symmetric((Application) term).then(laws.decided(source));
    }

    Optional<Theorem> holding(Term term) {
        return Optional.ofNullable(holding.get(term));
    }

    /**
     * Takes in {@code Γ |- p} where p is simplified.
     *
     * @return what a conjunction was taken apart into, to be simplified and taken in next; otherwise nothing
     */
    List<Theorem> absorb(Theorem fact) {
        Term conclusion = fact.conclusion();
        if (conclusion == Constant.FALSE) {
            contradiction = Optional.of(fact);
        } else if (conclusion instanceof Application conditional && conditional.applies("if", 3)) {
            return parts(fact, conditional);
        } else if (!(conclusion instanceof Constant) && holding.putIfAbsent(conclusion, fact) == null) {
            facts.add(fact);
            learn(fact);
        }
        return List.of();
    }

    private List<Theorem> parts(Theorem fact, Application conditional) {
        Term test = conditional.argument(0);
        if (conditional.argument(2) == Constant.FALSE) {
            Theorem testHolds = byRefutation(fact, conditional, test, Logic.negation(test), laws.ifFails);
            return List.of(testHolds, laws.ifHolds.instance(conditional, testHolds).carry(fact));
        }
        if (conditional.argument(1) == Constant.FALSE) {
            Theorem testFails = byRefutation(fact, conditional, Logic.negation(test), test, laws.ifHolds);
            return List.of(testFails, laws.ifFails.instance(conditional, testFails).carry(fact));
        }
        undecided.add(fact);
        return List.of();
    }

    /** From {@code if(test, a, b)}: were {@code opposite} to hold, the branch would be {@code 'false}; so {@code claim} holds. */
    private Theorem byRefutation(Theorem fact, Application conditional, Term claim, Term opposite, RewriteRule branch) {
        Theorem isFalse = branch.instance(conditional, Theorem.assume(fact.theory(), opposite)).carry(fact);
        Theorem refuted = Theorem.absurd(isFalse, claim);
        Theorem assumed = Theorem.assume(fact.theory(), claim);
        return branch == laws.ifFails ? Theorem.split(assumed, refuted, claim) : Theorem.split(refuted, assumed, opposite);
    }

    private void learn(Theorem fact) {
        if (fact.conclusion() instanceof Application claim && claim.applies("equal", 2)) {
            replaceable(claim.argument(0), claim.argument(1)).ifPresent(term -> sources.putIfAbsent(term, fact));
        }
        laws.decides(fact.conclusion()).ifPresent(decided -> {
            sources.putIfAbsent(decided, fact);
            if (decided instanceof Application equation && equation.applies("equal", 2)) {
                sources.putIfAbsent(Logic.equation(equation.argument(1), equation.argument(0)), fact);
            }
        });
    }

    /**
     * {@return the side of an equation that gives way to the other} A constant stays; sums and products are left to
     * arithmetic; of other terms the greater gives way, so that there are no circles.
     */
    private static Optional<Term> replaceable(Term left, Term right) {
        if (left instanceof Constant || right instanceof Constant) {
            return Optional.of(left instanceof Constant ? right : left);
        }
        if (RingNormalisation.isArithmetic(left) || RingNormalisation.isArithmetic(right)) {
            return Optional.empty();
        }
        return Optional.of(TermOrder.STRUCTURAL.compare(left, right) > 0 ? left : right);
    }
}
