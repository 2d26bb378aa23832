package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known at a place in a proof: theorems whose conclusions are atomic (no {@code if}), ready to decide tests.
 * From {@code not(p)} follows that p is {@code 'false}; from a predicate p, that p is {@code 'true}; from an equation
 * with a constant, that the other side is that constant.
 */
final class Context {
    private static final Map<String, String> TRUE_WHEN_IT_HOLDS = Map.of("equal/2", "equal.holds", "</2", "less.holds",
            "is_pair/1", "is_pair.holds", "is_number/1", "is_number.holds", "is_integer/1", "is_integer.holds", "is_symbol/1", "is_symbol.holds");

    private final Rules rules;
    private final List<Theorem> facts = new ArrayList<>();
    private final List<Theorem> undecided = new ArrayList<>();
    private final Map<Term, Equality> known = new IdentityHashMap<>();
    private final Map<Term, Theorem> holding = new IdentityHashMap<>();
    private Optional<Theorem> contradiction = Optional.empty();

    /**
     * @param expansions calls that are unfolded here although simplification would leave them alone, such as the one an induction is about
     */
    Context(Rules rules, List<Equality> expansions) {
        this.rules = rules;
        expansions.forEach(this::know);
    }

    /** {@return the atomic facts, in the order in which they became known} */
    List<Theorem> facts() {
        return facts;
    }

    /** {@return facts that still have an undecided {@code if}} */
    List<Theorem> undecided() {
        return undecided;
    }

    /** {@return {@code Γ |- 'false}, if the facts contradict each other on their face} */
    Optional<Theorem> contradiction() {
        return contradiction;
    }

    Optional<Equality> known(Term term) {
        return Optional.ofNullable(known.get(term));
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
            Theorem testHolds = byRefutation(fact, conditional, test, Logic.negation(test), "if.fails");
            return List.of(testHolds, rules.axiom("if.holds").instance(conditional, testHolds).carry(fact));
        }
        if (conditional.argument(1) == Constant.FALSE) {
            Theorem testFails = byRefutation(fact, conditional, Logic.negation(test), test, "if.holds");
            return List.of(testFails, rules.axiom("if.fails").instance(conditional, testFails).carry(fact));
        }
        undecided.add(fact);
        return List.of();
    }

    /** From {@code if(test, a, b)}: were {@code opposite} to hold, the branch would be {@code 'false}; so {@code claim} holds. */
    private Theorem byRefutation(Theorem fact, Application conditional, Term claim, Term opposite, String branch) {
        Theory theory = rules.theory();
        Theorem isFalse = rules.axiom(branch).instance(conditional, Theorem.assume(theory, opposite)).carry(fact);
        Theorem refuted = Theorem.absurd(isFalse, claim);
        Theorem assumed = Theorem.assume(theory, claim);
        return branch.equals("if.fails") ? Theorem.split(assumed, refuted, claim) : Theorem.split(refuted, assumed, opposite);
    }

    private void learn(Theorem fact) {
        if (!(fact.conclusion() instanceof Application claim)) {
            return;
        }
        if (claim.applies("not", 1)) {
            know(Equality.of(byAxiom("truth.false", fact)));
            return;
        }
        String axiom = TRUE_WHEN_IT_HOLDS.get(claim.function().toString());
        if (axiom == null) {
            return;
        }
        if (claim.applies("equal", 2)) {
            if (claim.argument(1) instanceof Constant) {
                know(Equality.of(fact));
            } else if (claim.argument(0) instanceof Constant) {
                know(Equality.of(fact).reversed());
            }
        }
        know(Equality.of(byAxiom(axiom, fact)));
    }

    /** {@return what an axiom {@code p implies q} makes of a fact that is an instance of p} */
    private Theorem byAxiom(String name, Theorem fact) {
        Theorem axiom = Theorem.axiom(rules.theory(), name);
        Term premise = ((Application) axiom.conclusion()).argument(0);
        return Theorem.modusPonens(Theorem.instantiate(axiom, Matching.match(premise, fact.conclusion()).orElseThrow()), fact);
    }

    private void know(Equality equality) {
        known.putIfAbsent(equality.left(), equality);
    }
}
