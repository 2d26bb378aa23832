package godel.prover.metamath;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * That the substitutions of an induction make the measure smaller in the order of the preamble, {@code <<}, which is about lists of
 * natural numbers; a certificate says it with {@code <} and {@code if}.
 */
final class Descents {
    private final Workshop workshop;
    private final Steps steps;
    private final int number;
    private final Inference.Induct rule;
    private final Language language;
    private final Equality equality;
    private final List<Expression> measure = new ArrayList<>();
    private final List<Assertion> naturals = new ArrayList<>();

    Descents(Workshop workshop, Steps steps, int number, Inference.Induct rule) throws TooHeavy {
        this.workshop = workshop;
        this.steps = steps;
        this.number = number;
        this.rule = rule;
        this.language = workshop.language();
        this.equality = workshop.equality();
        for (int i = 0; i < rule.measure().size(); i++) {
            measure.add(workshop.representation().closed(rule.measure().get(i)));
            Application stated = (Application) steps.conclusion(rule.naturals().get(i));
            Proof proof = equality.carry(literalNatural(stated), steps.proof(rule.naturals().get(i)));
            naturals.add(workshop.database().theorem("s-" + number + "-natural-" + (i + 1), proof));
        }
    }

    /**
     * A substitution that makes the measure smaller.
     *
     * @param instances the instances of terms under it
     * @param below states that the test of the case implies that the measure of the images is below the measure
     * @param formula states that the image of the formula is equal to the formula's instance; null if they are the same expression
     */
    record Descent(Workshop workshop, Instances instances, Assertion below, Assertion formula, Expression image) {

        /** {@return the statement, with these expressions for the variables} */
        Proof proofAt(Map<Expression, Expression> images) throws TooHeavy {
            return workshop.calculus().instance(below, images);
        }

        /** {@return that the image of the formula is equal to its instance, with these expressions for the variables} */
        Equation formulaAt(Map<Expression, Expression> images) throws TooHeavy {
            return formula == null
                    ? Equation.same(workshop.expressions().replace(image, images))
                    : workshop.equality().proved(workshop.calculus().instance(formula, images));
        }
    }

    /** {@return the list of the components of the measure} */
    Expression measure() {
        return list(measure, 0);
    }

    /** {@return an induction hypothesis of a case, by their positions; two statements are written for it} */
    Descent of(int position, int hypothesis) throws TooHeavy {
        Inference.Case one = rule.cases().get(position);
        Inference.Descent descent = one.hypotheses().get(hypothesis);
        Instances instances = new Instances(workshop, descent.substitution());
        String label = "s-" + number + "-case-" + (position + 1) + "-" + (hypothesis + 1);
        Context context = workshop.sequents().context(List.of(one.test()));
        Equality under = equality.under(context.formula());
        Application stated = (Application) steps.conclusion(descent.decrease());
        Proof less = under.carry(under.lifted(literalLess(stated, instances, 0)), steps.under(context, descent.decrease()));
        Assertion below = workshop.database().theorem(label + "-descent", workshop.calculus().by("syl", less, below(instances, 0)));
        Equation image = instances.open(rule.formula());
        Assertion formula = image.isSame() ? null : workshop.database().theorem(label + "-instance", image.proof());
        return new Descent(workshop, instances, below, formula, image.left());
    }

    /** {@return the proof that the formula for "less", from this component on, implies that the list of images is below the list} */
    private Proof below(Instances instances, int from) throws TooHeavy {
        Proof length = sameLength(instances, from);
        return from == measure.size() - 1
                ? workshop.calculus().by("lessfirst", length)
                : workshop.calculus().by("lessrest", length, below(instances, from + 1));
    }

    private Proof sameLength(Instances instances, int from) throws TooHeavy {
        if (from == measure.size()) {
            return workshop.calculus().by("ax-len0");
        }
        Proof ofImage = workshop.calculus().instance(naturals.get(from), instances.images());
        Proof ofComponent = workshop.calculus().instance(naturals.get(from), Map.of());
        return workshop.calculus().by("len", ofImage, ofComponent, sameLength(instances, from + 1));
    }

    private Expression list(List<Expression> terms, int from) {
        return from == terms.size() ? language.constant("t-nil") : language.apply("f-pair", terms.get(from), list(terms, from + 1));
    }

    /** {@return that if(is_integer(m), if(m < 0, 'false, 'true), 'false), in open form, is equal to the same without abbreviations} */
    private Equation literalNatural(Application natural) throws TooHeavy {
        Application sign = (Application) natural.argument(1);
        Equation nonnegative = equality.transitive(
                unfolding(sign), congruent(sign, List.of(unfolding(sign.argument(0)), same(sign.argument(1)), same(sign.argument(2)))));
        return congruent(natural, List.of(unfolding(natural.argument(0)), nonnegative, same(natural.argument(2))));
    }

    /** {@return that the formula for "less", in open form, is equal to the same without abbreviations and with images for instances} */
    private Equation literalLess(Application less, Instances instances, int component) throws TooHeavy {
        if (component == measure.size() - 1) {
            return compared(less, instances, component);
        }
        Application otherwise = (Application) less.argument(2);
        Application rest = (Application) otherwise.argument(1);
        Equation restLiteral = equality.transitive(unfolding(rest), literalLess(rest, instances, component + 1));
        Equation equalFirst = closedCompared((Application) otherwise.argument(0), instances, component);
        Equation second = equality.transitive(
                unfolding(otherwise), congruent(otherwise, List.of(equalFirst, restLiteral, same(otherwise.argument(2)))));
        Equation lessFirst = closedCompared((Application) less.argument(0), instances, component);
        return congruent(less, List.of(lessFirst, same(less.argument(1)), second));
    }

    private Equation closedCompared(Application comparison, Instances instances, int component) throws TooHeavy {
        return equality.transitive(unfolding(comparison), compared(comparison, instances, component));
    }

    /** {@return for "instance of the component compared to the component" that it is equal to the same with the image} */
    private Equation compared(Application comparison, Instances instances, int component) throws TooHeavy {
        Equation image = equality.symmetric(instances.closed(rule.measure().get(component)));
        return congruent(comparison, List.of(image, Equation.same(measure.get(component))));
    }

    private Equation congruent(Application term, List<Equation> arguments) throws TooHeavy {
        return equality.congruent(workshop.representation().open(term), arguments);
    }

    private Equation unfolding(Term term) throws TooHeavy {
        return workshop.sequents().unfolding(term);
    }

    private Equation same(Term term) throws TooHeavy {
        return Equation.same(workshop.representation().closed(term));
    }
}
