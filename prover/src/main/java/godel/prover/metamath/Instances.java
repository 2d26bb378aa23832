package godel.prover.metamath;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The instances of terms under one substitution. Where abbreviations are involved, the expression of a term with the images put for
 * the variables need not be the expression of the instance: each may abbreviate what the other does not. Both are equal by definition.
 */
final class Instances {
    private final Workshop workshop;
    private final Substitution substitution;
    private final Map<Expression, Expression> images = new IdentityHashMap<>();
    private final Map<Term, Equation> done = new IdentityHashMap<>();
    private final Map<Term, Term> terms = new IdentityHashMap<>();
    private final Replacement replacement;

    Instances(Workshop workshop, Substitution substitution) throws TooHeavy {
        this.workshop = workshop;
        this.substitution = substitution;
        for (Map.Entry<Variable, Term> binding : substitution.bindings().entrySet()) {
            images.put(workshop.representation().variable(binding.getKey()), workshop.representation().closed(binding.getValue()));
        }
        this.replacement = new Replacement(workshop.expressions(), images);
    }

    /** {@return the images of the variables, as expressions} */
    Map<Expression, Expression> images() {
        return images;
    }

    /** {@return the expression with the images put for the variables} */
    Expression image(Expression expression) {
        return replacement.of(expression);
    }

    /** {@return the instance of a term} */
    Term instance(Term term) {
        if (!terms.containsKey(term)) {
            new PartsFirst<Term, RuntimeException>(terms::containsKey, Instances::parts, next -> terms.put(next, make(next))).visit(term);
        }
        return terms.get(term);
    }

    private static List<Term> parts(Term term) {
        return term instanceof Application application ? application.arguments() : List.of();
    }

    private Term make(Term term) {
        return switch (term) {
            case Variable variable -> substitution.get(variable);
            case Constant constant -> constant;
            case Application application -> Application.of(application.function(), application.arguments().stream().map(terms::get).toList());
        };
    }

    /** {@return that the image of the term's closed form is equal to the closed form of its instance} */
    Equation closed(Term term) throws TooHeavy {
        Equation known = done.get(term);
        if (known == null) {
            known = makeClosed(term);
            done.put(term, known);
        }
        return known;
    }

    private Equation makeClosed(Term term) throws TooHeavy {
        Representation representation = workshop.representation();
        Representation.Forms forms = representation.of(term);
        Term instance = instance(term);
        Expression image = image(forms.closed());
        if (image == representation.closed(instance)) {
            return Equation.same(image);
        }
        Equality equality = workshop.equality();
        Equation unfolded = forms.isAbbreviated()
                ? equality.proved(workshop.calculus().instance(forms.definition(), images))
                : Equation.same(image);
        return equality.transitive(
                equality.transitive(unfolded, open(term)), equality.symmetric(workshop.sequents().unfolding(instance)));
    }

    /** {@return that the image of the term's open form is equal to the open form of its instance} */
    Equation open(Term term) throws TooHeavy {
        Term instance = instance(term);
        Expression image = image(workshop.representation().open(term));
        if (image == workshop.representation().open(instance)) {
            return Equation.same(image);
        }
        if (!(term instanceof Application application)) {
            return workshop.sequents().unfolding(instance);
        }
        List<Equation> arguments = new ArrayList<>();
        for (Term argument : application.arguments()) {
            arguments.add(closed(argument));
        }
        return workshop.equality().congruent(image, arguments);
    }
}
