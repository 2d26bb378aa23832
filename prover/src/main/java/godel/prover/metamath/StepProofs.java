package godel.prover.metamath;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import java.util.ArrayList;
import java.util.List;

/** Proves the steps of a certificate, each from the steps before it. */
final class StepProofs {
    private final Workshop workshop;
    private final Steps steps;
    private final Definitions definitions;
    private final Evaluations evaluations;

    StepProofs(Workshop workshop, Steps steps, Definitions definitions) {
        this.workshop = workshop;
        this.steps = steps;
        this.definitions = definitions;
        this.evaluations = new Evaluations(workshop, definitions);
    }

    /** {@return the proof of the step's statement} */
    Proof prove(Item.Step step) throws TooHeavy {
        Context context = workshop.sequents().context(step.hypotheses());
        Proof proof = prove(step, context, workshop.equality().under(context.formula()));
        if (proof.conclusion() != statement(context, step.conclusion())) {
            throw new IllegalStateException("step " + step.number() + " was to prove " + statement(context, step.conclusion()) + ", not " + proof.conclusion());
        }
        return proof;
    }

    private Proof prove(Item.Step step, Context context, Equality equality) throws TooHeavy {
        return switch (step.inference()) {
            case Inference.Assume rule -> workshop.sequents().assumption(context, 0);
            case Inference.Reflexive rule -> equality.proof(Equation.same(workshop.representation().closed(rule.term())));
            case Inference.Symmetric rule -> equality.proof(equality.symmetric(equation(equality, context, rule.premise())));
            case Inference.Transitive rule -> equality.proof(
                    equality.transitive(equation(equality, context, rule.first()), equation(equality, context, rule.second())));
            case Inference.Congruence rule -> congruence(rule, context, equality);
            case Inference.Substitute rule -> substitute(rule, context, equality, step.conclusion());
            case Inference.Instantiate rule -> instantiate(rule, context, equality);
            case Inference.Split rule -> split(rule, context);
            case Inference.Discharge rule -> discharge(rule, context);
            case Inference.ModusPonens rule -> modusPonens(rule, context, equality, step.conclusion());
            case Inference.Absurd rule -> workshop.calculus().to(
                    statement(context, step.conclusion()), context.isEmpty() ? "absurd" : "absurdd", steps.under(context, rule.premise()));
            case Inference.Axiom rule -> definitions.axiom(rule.name());
            case Inference.Definition rule -> equality.proof(definitions.equation(rule.function()));
            case Inference.Evaluate rule -> workshop.equality().proof(evaluations.of(rule.term()));
            case Inference.Induct rule -> new InductionProof(workshop, steps, step.number(), rule).prove();
        };
    }

    private Expression statement(Context context, Term conclusion) throws TooHeavy {
        Expression formula = workshop.language().holds(workshop.representation().open(conclusion));
        return context.isEmpty() ? formula : workshop.language().implication(context.formula(), formula);
    }

    private Equation equation(Equality equality, Context context, int step) throws TooHeavy {
        return equality.proved(steps.under(context, step));
    }

    private Proof congruence(Inference.Congruence rule, Context context, Equality equality) throws TooHeavy {
        Application term = rule.term();
        List<Term> replaced = new ArrayList<>(term.arguments());
        List<Equation> arguments = new ArrayList<>();
        for (Term argument : term.arguments()) {
            arguments.add(Equation.same(workshop.representation().closed(argument)));
        }
        for (Inference.Replaced one : rule.replaced()) {
            arguments.set(one.position(), equation(equality, context, one.equation()));
            replaced.set(one.position(), ((Application) steps.conclusion(one.equation())).argument(1));
        }
        Equation open = equality.congruent(workshop.representation().open(term), arguments);
        Equation left = equality.lifted(workshop.sequents().unfolding(term));
        Equation right = equality.lifted(workshop.sequents().unfolding(Application.of(term.function(), replaced)));
        return equality.proof(equality.transitive(equality.transitive(left, open), equality.symmetric(right)));
    }

    /** {@return the proof that the term holds in closed form, from one in open form} */
    private Proof close(Equality equality, Term term, Proof open) throws TooHeavy {
        return equality.carry(equality.symmetric(equality.lifted(workshop.sequents().unfolding(term))), open);
    }

    private Proof open(Equality equality, Term term, Proof closed) throws TooHeavy {
        return equality.carry(equality.lifted(workshop.sequents().unfolding(term)), closed);
    }

    private Proof substitute(Inference.Substitute rule, Context context, Equality equality, Term conclusion) throws TooHeavy {
        Proof premise = close(equality, steps.conclusion(rule.premise()), steps.under(context, rule.premise()));
        return open(equality, conclusion, equality.carry(equation(equality, context, rule.equation()), premise));
    }

    private Proof modusPonens(Inference.ModusPonens rule, Context context, Equality equality, Term conclusion) throws TooHeavy {
        Proof premise = close(equality, steps.conclusion(rule.premise()), steps.under(context, rule.premise()));
        Proof implication = steps.under(context, rule.implication());
        return open(equality, conclusion, workshop.calculus().by(context.isEmpty() ? "mpimp" : "mpimpd", implication, premise));
    }

    private Proof discharge(Inference.Discharge rule, Context context) throws TooHeavy {
        Context extended = workshop.sequents().with(context, rule.hypothesis(), workshop.representation().closed(rule.hypothesis()));
        Equality equality = workshop.equality().under(extended.formula());
        Proof premise = close(equality, steps.conclusion(rule.premise()), steps.under(extended, rule.premise()));
        return workshop.calculus().by(context.isEmpty() ? "disch" : "dischd", premise);
    }

    private Proof split(Inference.Split rule, Context context) throws TooHeavy {
        Term negation = Application.of("not", rule.test());
        Context positive = workshop.sequents().with(context, rule.test(), workshop.representation().closed(rule.test()));
        Context negative = workshop.sequents().with(context, negation, workshop.representation().open(negation));
        return workshop.calculus().by(
                context.isEmpty() ? "split0" : "split", steps.under(positive, rule.positive()), steps.under(negative, rule.negative()));
    }

    private Proof instantiate(Inference.Instantiate rule, Context context, Equality equality) throws TooHeavy {
        Instances instances = new Instances(workshop, rule.substitution());
        Proof image = steps.instance(rule.premise(), instances.images());
        List<Term> hypotheses = steps.hypotheses(rule.premise());
        if (!hypotheses.isEmpty()) {
            List<Proof> assumptions = new ArrayList<>();
            for (Term hypothesis : hypotheses) {
                Proof instance = workshop.sequents().assumption(context, instances.instance(hypothesis));
                assumptions.add(equality.carry(equality.symmetric(equality.lifted(instances.open(hypothesis))), instance));
            }
            Proof joined = workshop.sequents().all(assumptions);
            Expression stated = instances.image(workshop.sequents().context(hypotheses).formula());
            image = stated == context.formula() ? image : workshop.calculus().by("syl", joined, image);
        }
        return equality.carry(equality.lifted(instances.open(steps.conclusion(rule.premise()))), image);
    }
}
