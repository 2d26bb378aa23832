package godel.prover.metamath;

import godel.grammar.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Statements with hypotheses: how they are written, and how hypotheses are used, added and put in another order. */
final class Sequents {
    private final Calculus calculus;
    private final Language language;
    private final Representation representation;
    private final Equality equality;

    Sequents(Calculus calculus, Language language, Representation representation, Equality equality) {
        this.calculus = calculus;
        this.language = language;
        this.representation = representation;
        this.equality = equality;
    }

    /** {@return the context of these hypotheses, as statements have it: in open form} */
    Context context(List<Term> hypotheses) throws TooHeavy {
        List<Context.Hypothesis> formulas = new ArrayList<>();
        for (Term hypothesis : hypotheses) {
            formulas.add(new Context.Hypothesis(hypothesis, language.holds(representation.open(hypothesis))));
        }
        return of(formulas);
    }

    /** {@return the context of these hypotheses} */
    Context of(List<Context.Hypothesis> hypotheses) {
        Expression formula = null;
        for (Context.Hypothesis hypothesis : hypotheses) {
            formula = formula == null ? hypothesis.formula() : language.both(formula, hypothesis.formula());
        }
        return new Context(List.copyOf(hypotheses), formula);
    }

    /** {@return the context with one hypothesis more, at the end} */
    Context with(Context context, Term term, Expression formula) {
        List<Context.Hypothesis> all = new ArrayList<>(context.hypotheses());
        all.add(new Context.Hypothesis(term, language.holds(formula)));
        return of(all);
    }

    /** {@return the proof that the context implies its hypothesis at this position, as it stands there} */
    Proof assumption(Context context, int position) throws TooHeavy {
        int last = context.hypotheses().size() - 1;
        if (last == 0) {
            return calculus.with("ph", context.formula(), "id");
        }
        Expression goal = language.implication(context.formula(), context.hypotheses().get(position).formula());
        if (position == last) {
            return calculus.to(goal, "ax-right");
        }
        if (position == last - 1 && position == 0) {
            return calculus.to(goal, "ax-left");
        }
        Proof shorter = assumption(of(context.hypotheses().subList(0, last)), position);
        return calculus.to(goal, "adl", shorter);
    }

    /** {@return the proof that the context implies that a term among its hypotheses holds, in open form} */
    Proof assumption(Context context, Term term) throws TooHeavy {
        Proof stated = assumption(context, context.positionOf(term));
        Expression open = representation.open(term);
        if (language.conclusion(stated.conclusion()) == open) {
            return stated;
        }
        Equality under = equality.under(context.formula());
        return under.carry(under.lifted(unfolding(term)), stated);
    }

    /** {@return that the closed form of a term is equal to its open form} */
    Equation unfolding(Term term) throws TooHeavy {
        return unfolding(representation.of(term));
    }

    /** {@return that the closed form is equal to the open form} */
    Equation unfolding(Representation.Forms forms) throws TooHeavy {
        return forms.isAbbreviated()
                ? new Equation(forms.closed(), forms.open(), calculus.instance(forms.definition(), Map.of()))
                : Equation.same(forms.open());
    }

    /** {@return the proof that the context implies all these formulas, joined to the left, from such a proof for each} */
    Proof all(List<Proof> proofs) throws TooHeavy {
        Proof joined = proofs.getFirst();
        for (Proof next : proofs.subList(1, proofs.size())) {
            joined = calculus.by("jca", joined, next);
        }
        return joined;
    }

    /**
     * {@return the proof of a step's conclusion under a context that has all its hypotheses}
     *
     * @param hypotheses the step's hypotheses
     * @param proof its proof, under just these in their order
     */
    Proof weaken(List<Term> hypotheses, Proof proof, Context context) throws TooHeavy {
        if (hypotheses.isEmpty()) {
            return context.isEmpty() ? proof : calculus.with("ps", context.formula(), "a1i", proof);
        }
        if (context(hypotheses).formula() == context.formula()) {
            return proof;
        }
        List<Proof> assumptions = new ArrayList<>();
        for (Term hypothesis : hypotheses) {
            assumptions.add(assumption(context, hypothesis));
        }
        return calculus.by("syl", all(assumptions), proof);
    }
}
