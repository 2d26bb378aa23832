package godel.prover.checker;

import java.util.ArrayList;
import java.util.List;

/**
 * The rule of induction along a measure.
 *
 * <pre>
 * |- natural(m)                         for each component m of the measure
 * {not(q1), .., not(qk)} |- t           the base
 * {qi, tσi1, .., tσir} |- t             for each case i
 * {qi} |- less(mσij, m)                 for each case i and substitution j
 * ----------------------------------------------------------------------
 * |- t
 * </pre>
 *
 * Each premise may use fewer hypotheses. Sound: lists of naturals of one length have no infinite descent in lexicographic order.
 * Were t false somewhere, take such a valuation with the least measure. If no qi holds there, the base gives t. If qi does, each σij
 * leads to a valuation with a smaller measure, where t holds; so all hypotheses of case i hold, and it gives t.
 */
final class Induction {
    private final Terms terms;
    private final Budget budget;
    private final Term formula;
    private final List<Term> measure;
    private final List<Term> negatedTests = new ArrayList<>();

    Induction(Terms terms, Budget budget, Term formula, List<Term> measure) throws Refusal {
        this.terms = terms;
        this.budget = budget;
        this.formula = formula;
        this.measure = measure;
        if (measure.isEmpty()) {
            throw new Refusal("induction needs a measure of at least one component");
        }
    }

    /** Takes the theorem that a component of the measure is a natural number. */
    void natural(int component, Sequent theorem) throws Refusal {
        String what = "the theorem that measure component " + component + " is natural";
        require(what, theorem, Hypotheses.NONE, terms.natural(measure.get(component)));
    }

    /** A case being read: its test, and the instances of the formula that its theorem may assume. */
    final class Case {
        private final int number;
        private final Term test;
        private final List<Term> allowed = new ArrayList<>();

        private Case(int number, Term test) {
            this.number = number;
            this.test = test;
            allowed.add(test);
        }

        /** Takes a substitution and the theorem that it makes the measure smaller. */
        void hypothesis(Replacement substitution, Sequent decrease) throws Refusal {
            List<Term> smaller = new ArrayList<>();
            for (Term component : measure) {
                smaller.add(substitution.apply(component));
            }
            String what = "the decrease theorem of hypothesis " + (allowed.size() - 1) + " of case " + number;
            require(what, decrease, Hypotheses.of(test), terms.less(smaller, measure));
            allowed.add(substitution.apply(formula));
        }

        /** Takes the theorem of the case, after all its hypotheses. */
        void step(Sequent theorem) throws Refusal {
            require("the theorem of case " + number, theorem, Hypotheses.of(allowed.toArray(Term[]::new)), formula);
        }
    }

    /** {@return the next case, with this test} */
    Case next(Term test) throws Refusal {
        negatedTests.add(terms.not(test));
        return new Case(negatedTests.size() - 1, test);
    }

    /** {@return the conclusion, once all cases were taken} */
    Sequent conclude(Sequent base) throws Refusal {
        require("the base theorem", base, Hypotheses.of(negatedTests.toArray(Term[]::new)), formula);
        return new Sequent(Hypotheses.NONE, formula);
    }

    /** {@return an empty substitution for {@link Case#hypothesis}} */
    Replacement substitution() {
        return new Replacement(terms, budget);
    }

    private static void require(String what, Sequent theorem, Hypotheses allowed, Term goal) throws Refusal {
        if (theorem.conclusion() != goal) {
            throw new Refusal(what + " must conclude " + Text.of(goal, 200) + ", not " + Text.of(theorem.conclusion(), 200));
        }
        if (!theorem.hypotheses().isSubsetOf(allowed)) {
            throw new Refusal(what + " has a hypothesis that is not allowed: " + theorem.text());
        }
    }
}
