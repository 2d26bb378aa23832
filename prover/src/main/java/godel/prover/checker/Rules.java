package godel.prover.checker;

import java.util.List;

/**
 * The rules of inference, but for induction ({@link Induction}) and evaluation ({@link Evaluator}). Each derives the sequent from
 * its premises, or refuses. "Holds" means: has a value other than {@code 'false}.
 */
final class Rules {
    private final Terms terms;

    Rules(Terms terms) {
        this.terms = terms;
    }

    /** An argument of a congruence: its position, from 0, and the equation that replaces it. */
    record Replaced(int position, Sequent equation) {
    }

    /** {@code {t} |- t}. Sound: if t holds, t holds. */
    Sequent assume(Term term) {
        return new Sequent(Hypotheses.of(term), term);
    }

    /** {@code |- equal(t, t)}. Sound: a term has one value, and equal of a value and itself is {@code 'true}. */
    Sequent reflexive(Term term) throws Refusal {
        return new Sequent(Hypotheses.NONE, terms.equal(term, term));
    }

    /** From {@code Γ |- equal(a, b)}, {@code Γ |- equal(b, a)}. Sound: equal holds just when both values are the same. */
    Sequent symmetric(Sequent premise) throws Refusal {
        Term.Application equation = equation(premise);
        return new Sequent(premise.hypotheses(), terms.equal(equation.argument(1), equation.argument(0)));
    }

    /**
     * From {@code Γ |- equal(a, b)} and {@code Δ |- equal(b, c)}, {@code Γ ∪ Δ |- equal(a, c)}. Sound: where all hypotheses hold,
     * a has the value of b, and b that of c.
     */
    Sequent transitive(Sequent first, Sequent second) throws Refusal {
        Term.Application left = equation(first);
        Term.Application right = equation(second);
        same("the middle terms", left.argument(1), right.argument(0));
        return new Sequent(first.hypotheses().union(second.hypotheses()), terms.equal(left.argument(0), right.argument(1)));
    }

    /**
     * From {@code Γi |- equal(ti, ti')} for some arguments of t, {@code ∪Γi |- equal(t, t with those arguments replaced)}. Sound:
     * every function, declared ones too, gives the same value on the same values; {@code if} is a function as well.
     */
    Sequent congruence(Term term, List<Replaced> replacements) throws Refusal {
        if (!(term instanceof Term.Application application)) {
            throw new Refusal("congruence needs an application, not " + Text.of(term, 100));
        }
        if (replacements.isEmpty()) {
            throw new Refusal("congruence needs at least one equation");
        }
        Term[] arguments = application.arguments().clone();
        Hypotheses hypotheses = Hypotheses.NONE;
        int next = 0;
        for (Replaced replaced : replacements) {
            int position = replaced.position();
            if (position < next || position >= arguments.length) {
                throw new Refusal("argument " + position + " is out of place: positions ascend from 0 and are below " + arguments.length);
            }
            Term.Application equation = equation(replaced.equation());
            same("argument " + position + " and the equation's left side", arguments[position], equation.argument(0));
            arguments[position] = equation.argument(1);
            hypotheses = hypotheses.union(replaced.equation().hypotheses());
            next = position + 1;
        }
        return new Sequent(hypotheses, terms.equal(application, terms.withArguments(application, arguments)));
    }

    /** From {@code Γ |- equal(a, b)} and {@code Δ |- a}, {@code Γ ∪ Δ |- b}. Sound: b has a's value, which is not {@code 'false}. */
    Sequent substitute(Sequent equation, Sequent premise) throws Refusal {
        Term.Application sides = equation(equation);
        same("the equation's left side and the other conclusion", sides.argument(0), premise.conclusion());
        return new Sequent(equation.hypotheses().union(premise.hypotheses()), sides.argument(1));
    }

    /**
     * From {@code Γ |- t}, {@code Γσ |- tσ}. Sound: the value of a term under σ is its value at the valuation that gives each
     * variable the value of its image, and the premise holds at every valuation. No binders, so no capture.
     */
    Sequent instantiate(Sequent premise, Replacement substitution) throws Refusal {
        return new Sequent(premise.hypotheses().replaced(substitution), substitution.apply(premise.conclusion()));
    }

    /**
     * From {@code Γ |- t} and {@code Δ |- t}, {@code (Γ - {c}) ∪ (Δ - {not(c)}) |- t}. Sound: at any valuation c holds, and the first
     * premise gives t, or c is {@code 'false}, not(c) is {@code 'true} and the second does.
     */
    Sequent split(Sequent positive, Sequent negative, Term test) throws Refusal {
        same("the two conclusions", positive.conclusion(), negative.conclusion());
        return new Sequent(
                positive.hypotheses().without(test).union(negative.hypotheses().without(terms.not(test))), positive.conclusion());
    }

    /**
     * From {@code Γ |- t}, {@code Γ - {c} |- implies(c, t)}. Sound: implies(c, t) is {@code if(c, if(t, 'true, 'false), 'true)}: if c
     * is {@code 'false} it is {@code 'true}; if c holds so do all of Γ, hence t, and it is {@code 'true} again.
     */
    Sequent discharge(Sequent premise, Term hypothesis) throws Refusal {
        return new Sequent(premise.hypotheses().without(hypothesis), terms.implies(hypothesis, premise.conclusion()));
    }

    /** From {@code Γ |- implies(a, b)} and {@code Δ |- a}, {@code Γ ∪ Δ |- b}. Sound: with a, implies(a, b) holds only if b does. */
    Sequent modusPonens(Sequent implication, Sequent premise) throws Refusal {
        if (!(implication.conclusion() instanceof Term.Application sides) || !sides.applies(Terms.IMPLIES)) {
            throw new Refusal("the first premise is no implication: " + Text.of(implication.conclusion(), 200));
        }
        same("the implication's condition and the other conclusion", sides.argument(0), premise.conclusion());
        return new Sequent(implication.hypotheses().union(premise.hypotheses()), sides.argument(1));
    }

    /** From {@code Γ |- 'false}, {@code Γ |- t} for any t. Sound: {@code 'false} never holds, so no valuation satisfies Γ. */
    Sequent absurd(Sequent premise, Term conclusion) throws Refusal {
        same("'false and the conclusion", terms.no(), premise.conclusion());
        return new Sequent(premise.hypotheses(), conclusion);
    }

    /** {@code |- formula}. Sound where the axiom is true; the summary says which axioms that are. */
    Sequent axiom(Term formula) {
        return new Sequent(Hypotheses.NONE, formula);
    }

    /** {@code |- equal(f(x, …), body)}. Sound: exactly one total function satisfies an admitted definition ({@link Termination}). */
    Sequent definition(Definition definition) throws Refusal {
        Term[] parameters = definition.parameters().toArray(Term[]::new);
        return new Sequent(Hypotheses.NONE, terms.equal(terms.apply(definition.function(), parameters), definition.body()));
    }

    static void same(String what, Term expected, Term found) throws Refusal {
        if (expected != found) {
            throw new Refusal(what + " differ: " + Text.of(expected, 200) + " and " + Text.of(found, 200));
        }
    }

    private static Term.Application equation(Sequent premise) throws Refusal {
        if (premise.conclusion() instanceof Term.Application sides && sides.applies(Terms.EQUAL)) {
            return sides;
        }
        throw new Refusal("a premise is no equation: " + Text.of(premise.conclusion(), 200));
    }
}
