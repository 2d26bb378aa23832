package godel.prover.metamath;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The proof of a step made by induction, from the one rule of induction of the preamble, which is about one variable.
 *
 * <p>All variables of the certificate that occur are packed into one tuple, the variable x of the logic: each becomes a component of x.
 * The rule gives, for a tuple y of smaller measure, the formula about y; with the tuple of the images of a substitution for y, that is
 * an induction hypothesis. At the end, x is the tuple of all the variables. Written T[x] is the formula, M[x] the measure, about x.
 */
final class InductionProof {
    private final Workshop workshop;
    private final Steps steps;
    private final int number;
    private final Inference.Induct rule;
    private final Language language;
    private final Sequents sequents;
    private final Equality equality;
    private final Tuple tuple;
    private final Descents descents;
    private final Expression x;
    private final Expression y;
    private final Map<Expression, Expression> atX;
    private final Expression formula;
    private final Expression measure;
    private final Context.Hypothesis hypothesis;

    InductionProof(Workshop workshop, Steps steps, int number, Inference.Induct rule) throws TooHeavy {
        this.workshop = workshop;
        this.steps = steps;
        this.number = number;
        this.rule = rule;
        this.language = workshop.language();
        this.sequents = workshop.sequents();
        this.equality = workshop.equality();
        this.tuple = new Tuple(workshop, Tuple.variables(rule));
        this.x = workshop.library().variable("x");
        this.y = workshop.library().variable("y");
        this.atX = tuple.components(language.asTerm(x));
        this.formula = workshop.representation().open(rule.formula());
        this.descents = new Descents(workshop, steps, number, rule);
        this.measure = descents.measure();
        Map<Expression, Expression> atY = tuple.components(language.asTerm(y));
        Expression smaller = language.below(replace(measure, atY), replace(measure, atX));
        Expression all = language.forAll(y, language.implication(smaller, language.holds(replace(formula, atY))));
        this.hypothesis = new Context.Hypothesis(null, all);
    }

    /** {@return the proof of the formula} */
    Proof prove() throws TooHeavy {
        Expression same = language.holds(language.equal(language.asTerm(x), language.asTerm(y)));
        Equality whereSame = equality.under(same);
        Equation variables = whereSame.proved(workshop.calculus().with("ph", same, "id"));
        Rewriting rewriting = rewriting(whereSame, Map.of(language.asTerm(x), variables));
        Proof formulas = workshop.calculus().by("impeq", whereSame.proof(rewriting.of(replace(formula, atX))));
        Proof measures = whereSame.proof(rewriting.of(replace(measure, atX)));
        Proof aboutX = workshop.calculus().by("ax-ind", formulas, measures, combined());
        return specialised(aboutX);
    }

    /** {@return the proof that the induction hypothesis implies T[x]} */
    private Proof combined() throws TooHeavy {
        int cases = rule.cases().size();
        List<Context> contexts = new ArrayList<>();
        contexts.add(sequents.of(List.of(hypothesis)));
        for (Inference.Case next : rule.cases()) {
            Term negation = Application.of("not", next.test());
            contexts.add(sequents.with(contexts.getLast(), negation, replace(workshop.representation().open(negation), atX)));
        }
        Proof proof = base(contexts.getLast());
        for (int i = cases - 1; i >= 0; i--) {
            Term test = rule.cases().get(i).test();
            Context positive = sequents.with(contexts.get(i), test, replace(workshop.representation().closed(test), atX));
            proof = workshop.calculus().by("split", inCase(i, positive), proof);
        }
        return proof;
    }

    private Proof base(Context context) throws TooHeavy {
        Proof base = steps.instance(rule.base(), atX);
        List<Term> hypotheses = steps.hypotheses(rule.base());
        if (hypotheses.isEmpty()) {
            return equality.under(context.formula()).lift(base);
        }
        List<Proof> assumptions = new ArrayList<>();
        for (Term negation : hypotheses) {
            assumptions.add(sequents.assumption(context, context.positionOf(negation)));
        }
        return workshop.calculus().by("syl", sequents.all(assumptions), base);
    }

    /** {@return the proof of T[x] from the induction hypothesis, the first in the context, and the test of a case, the last} */
    private Proof inCase(int position, Context context) throws TooHeavy {
        Inference.Case one = rule.cases().get(position);
        Proof step = steps.instance(one.step(), atX);
        List<Term> hypotheses = steps.hypotheses(one.step());
        Equality under = equality.under(context.formula());
        if (hypotheses.isEmpty()) {
            return under.lift(step);
        }
        Proof test = under.carry(
                under.lifted(unfoldingAtX(one.test())), sequents.assumption(context, context.hypotheses().size() - 1));
        Map<Term, Proof> available = new IdentityHashMap<>();
        for (int i = 0; i < one.hypotheses().size(); i++) {
            Term instance = one.hypotheses().get(i).substitution().apply(rule.formula());
            if (hypotheses.contains(instance) && instance != one.test()) {
                available.put(instance, instanceOfHypothesis(position, i, context, test));
            }
        }
        available.put(one.test(), test);
        return workshop.calculus().by("syl", sequents.all(hypotheses.stream().map(available::get).toList()), step);
    }

    /** {@return the proof under the context that the formula holds for the images of a substitution, with components of x for variables} */
    private Proof instanceOfHypothesis(int position, int number, Context context, Proof test) throws TooHeavy {
        Descents.Descent descent = descents.of(position, number);
        Map<Expression, Expression> images = new IdentityHashMap<>();
        tuple.variables().forEach(variable -> images.put(variable, replace(descent.instances().image(variable), atX)));
        Expression arguments = tuple.of(tuple.variables().stream().map(images::get).toList());
        Expression same = language.holds(language.equal(language.asTerm(y), arguments));
        Equality whereSame = equality.under(same);
        Map<Expression, Equation> components = components(whereSame, language.asTerm(y), arguments, images);
        Rewriting rewriting = rewriting(whereSame, components);
        Expression smaller = language.below(replace(measure, images), replace(measure, atX));
        Expression goal = language.implication(smaller, language.holds(replace(formula, images)));
        Expression inside = hypothesis.formula().argument(1);
        Proof instance = workshop.calculus().to(
                language.implication(same, language.implication(inside, goal)),
                "instance", whereSame.proof(rewriting.of(measure)), whereSame.proof(rewriting.of(formula)));
        Proof specialised = workshop.calculus().to(language.implication(hypothesis.formula(), goal), "ax-inst", instance);
        Proof implication = workshop.calculus().by("syl", sequents.assumption(context, 0), specialised);
        Proof below = workshop.calculus().by("syl", test, descent.proofAt(atX));
        Equality under = equality.under(context.formula());
        return under.carry(under.lifted(descent.formulaAt(atX)), workshop.calculus().by("mpd", below, implication));
    }

    /** {@return under the condition that a term is a tuple, that its components are those of the tuple} */
    private Map<Expression, Equation> components(
            Equality whereSame, Expression term, Expression arguments, Map<Expression, Expression> images) throws TooHeavy {
        Equation same = whereSame.proved(workshop.calculus().with("ph", language.holds(language.equal(term, arguments)), "id"));
        Rewriting rewriting = rewriting(whereSame, Map.of(term, same));
        Map<Expression, Expression> components = tuple.components(term);
        Map<Expression, Equation> equations = new IdentityHashMap<>();
        List<Equation> ofTuple = tuple.projections(tuple.variables().stream().map(images::get).toList());
        for (int i = 0; i < tuple.variables().size(); i++) {
            Expression variable = tuple.variables().get(i);
            Equation equation = whereSame.transitive(rewriting.of(components.get(variable)), whereSame.lifted(ofTuple.get(i)));
            equations.put(variable, equation);
        }
        return equations;
    }

    /** {@return the proof of the formula about the variables themselves, from T[x]} */
    private Proof specialised(Proof aboutX) throws TooHeavy {
        Map<Expression, Expression> identity = new IdentityHashMap<>();
        tuple.variables().forEach(variable -> identity.put(variable, variable));
        Expression arguments = tuple.of(tuple.variables());
        Equality whereSame = equality.under(language.holds(language.equal(language.asTerm(x), arguments)));
        Rewriting rewriting = rewriting(whereSame, components(whereSame, language.asTerm(x), arguments, identity));
        Proof formulas = workshop.calculus().by("impeq", whereSame.proof(rewriting.of(formula)));
        Proof forAll = workshop.calculus().with("x", x, "ax-gen", aboutX);
        Proof proof = workshop.calculus().by("ax-mp", forAll, workshop.calculus().by("ax-inst", formulas));
        // A statement of its own, for only there can the variables be said to be distinct.
        Assertion theorem = workshop.database().theorem("s-" + number, proof, tuple.distinctFrom(x, y));
        return workshop.calculus().instance(theorem, Map.of());
    }

    private Equation unfoldingAtX(Term term) throws TooHeavy {
        Representation.Forms forms = workshop.representation().of(term);
        return forms.isAbbreviated()
                ? equality.proved(workshop.calculus().instance(forms.definition(), atX))
                : Equation.same(replace(forms.closed(), atX));
    }

    private Rewriting rewriting(Equality where, Map<Expression, Equation> equations) {
        return new Rewriting(workshop.expressions(), language, where, equations);
    }

    private Expression replace(Expression expression, Map<Expression, Expression> replacements) {
        return workshop.expressions().replace(expression, replacements);
    }
}
