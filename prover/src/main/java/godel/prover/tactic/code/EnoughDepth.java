package godel.prover.tactic.code;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.Rules;
import godel.prover.tactic.arithmetic.RingNormalisation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * That the depth suffices for the parts of an expression, where it does for the whole: costs are natural and add up. Followed from
 * part to part, so that a call deep inside need not be argued from the cost of the whole body.
 */
final class EnoughDepth {
    private static final Variable DEPTH = Variable.of("d");
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");
    private static final Constant ONE = Constant.of(1);

    private final Rules rules;
    private final Effort effort;
    private final RingNormalisation ring;
    private final NaturalProof naturalProof;
    private final Map<Term, Theorem> naturals = new HashMap<>();
    private final NaturalLaws laws;
    private final Term depth;

    /**
     * @param naturals {@code natural(g_cost(xs))} for the calls that are met
     * @param laws     derived before, and to be used again
     */
    EnoughDepth(Rules rules, Effort effort, NaturalProof naturalProof, List<Theorem> naturals, NaturalLaws laws, Term depth) {
        this.rules = rules;
        this.effort = effort;
        this.ring = new RingNormalisation(rules.arithmetic(), effort);
        this.naturalProof = naturalProof;
        this.laws = laws;
        this.depth = depth;
        naturals.forEach(natural -> this.naturals.put(((Application) natural.conclusion()).argument(0), natural));
    }

    /**
     * {@return {@code Γ |- not (depth < cost)} for one of the parts}
     *
     * @param enough {@code Γ |- not (depth < total)}, the normal form of 1 and the costs of all parts
     */
    Theorem part(Theorem enough, List<Term> costs, int index) {
        Theorem rest = right(sum(enough, costs));
        for (int i = 0; i < index; i++) {
            rest = right(rest);
        }
        return index < costs.size() - 1 ? left(rest) : rest;
    }

    /** {@return {@code Γ |- not (depth < 1 + cost)}, the cost being that of the first part} */
    Theorem withOwnStep(Theorem enough, List<Term> costs) {
        Theorem all = sum(enough, costs);
        if (costs.size() == 1) {
            return all;
        }
        Application rest = (Application) ((Application) compared(all)).argument(1);
        Term regrouped = Application.of("+", Application.of("+", ONE, rest.argument(0)), rest.argument(1));
        Theorem equal = ring.equal(compared(all), regrouped).orElseThrow(() -> new Inapplicable("not equal: " + regrouped));
        return left(moved(all, Equality.of(equal)));
    }

    /** {@return {@code Γ |- not (depth < cost)} for the branch of an {@code if} that is taken} @param outcome of the test */
    Theorem branch(Theorem enough, Theorem outcome, boolean holds) {
        Application conditional = (Application) compared(enough);
        Theorem chosen = Theorem.instantiate(Theorem.axiom(rules.theory(), holds ? "if.holds" : "if.fails"), Substitution.of(Map.of(Variable.of("c"),
                conditional.argument(0), Variable.of("x"), conditional.argument(1), Variable.of("y"), conditional.argument(2))));
        return moved(enough, Equality.of(Theorem.modusPonens(chosen, outcome)));
    }

    /**
     * {@return what a call needs of the depth, {@code Γ |- claim}}
     *
     * @param claim  over {@code d} and the callee's cost {@code x}
     * @param enough {@code Γ |- not (depth < 1 + cost)}
     */
    Theorem atCall(Term claim, Theorem enough, Theorem natural) {
        Term cost = ((Application) compared(enough)).argument(1);
        Term premise = Logic.negation(Application.of("<", DEPTH, Application.of("+", ONE, X)));
        Theorem law = laws.law(claim, NaturalProof.claim(DEPTH), NaturalProof.claim(X), premise);
        return NaturalLaws.applied(law, Map.of(DEPTH, depth, X, cost), natural, natural(cost), enough);
    }

    /** {@code 0 < d}. */
    static Term positive() {
        return Application.of("<", Constant.of(0), DEPTH);
    }

    /** {@code natural(d - 1)}. */
    static Term naturalBelow() {
        return NaturalProof.claim(Application.of("-", DEPTH, ONE));
    }

    /** {@code not (d - 1 < x)}. */
    static Term enoughBelow() {
        return Logic.negation(Application.of("<", Application.of("-", DEPTH, ONE), X));
    }

    /** From the normal form back to {@code 1 + (k1 + (k2 + …))}. */
    private Theorem sum(Theorem enough, List<Term> costs) {
        List<Term> all = new ArrayList<>(List.of(ONE));
        all.addAll(costs);
        Equality normal = Equality.of(ring.normalise(CodeLaws.sum(all)));
        if (normal.right() != compared(enough)) {
            throw new Inapplicable("the depth is known to suffice for " + compared(enough) + ", not for " + normal.right());
        }
        return moved(enough, normal.reversed());
    }

    private Theorem left(Theorem enough) {
        Application sum = (Application) compared(enough);
        return NaturalLaws.applied(laws.law(Logic.negation(Application.of("<", DEPTH, X)), NaturalProof.claim(Y), notBelowSum()),
                Map.of(DEPTH, depth, X, sum.argument(0), Y, sum.argument(1)), natural(sum.argument(1)), enough);
    }

    private Theorem right(Theorem enough) {
        Application sum = (Application) compared(enough);
        return NaturalLaws.applied(laws.law(Logic.negation(Application.of("<", DEPTH, Y)), NaturalProof.claim(X), notBelowSum()),
                Map.of(DEPTH, depth, X, sum.argument(0), Y, sum.argument(1)), natural(sum.argument(0)), enough);
    }

    private static Term notBelowSum() {
        return Logic.negation(Application.of("<", DEPTH, Application.of("+", X, Y)));
    }

    private static Application comparison(Theorem enough) {
        return (Application) ((Application) enough.conclusion()).argument(0);
    }

    private static Term compared(Theorem enough) {
        return comparison(enough).argument(1);
    }

    private static Theorem moved(Theorem enough, Equality costs) {
        return Equality.at((Application) enough.conclusion(), 0, Equality.at(comparison(enough), 1, costs)).carry(enough);
    }

    private Theorem natural(Term cost) {
        Theorem known = naturals.get(cost);
        if (known == null) {
            known = naturalProof.prove(cost, List.of(), call -> Optional.ofNullable(naturals.get(call)), effort);
            naturals.put(cost, known);
        }
        return known;
    }
}
