package godel.prover.checker;

import java.util.ArrayList;
import java.util.List;

/** Reads the operands of a step, derives its sequent, and gathers the axioms it rests on. */
final class StepReader {
    private final Proof proof;
    private final Fields fields;
    private final List<Outliner.Place> premises = new ArrayList<>();
    private AxiomSet axioms = AxiomSet.NONE;

    StepReader(Proof proof, Fields operands) {
        this.proof = proof;
        this.fields = operands;
    }

    /** {@return the sequent that the rule of this name derives from the operands} */
    Sequent derive(String rule) throws Refusal {
        Sequent derived = apply(rule);
        fields.finish();
        return derived;
    }

    /** {@return the axioms it rests on, directly or through its premises} */
    AxiomSet axioms() {
        return axioms;
    }

    /** {@return the places of the steps it rests on directly} */
    List<Outliner.Place> premises() {
        return premises;
    }

    private Sequent apply(String rule) throws Refusal {
        Rules rules = proof.rules();
        return switch (rule) {
            case "assume" -> rules.assume(term());
            case "reflexive" -> rules.reflexive(term());
            case "symmetric" -> rules.symmetric(step());
            case "transitive" -> rules.transitive(step(), step());
            case "congruence" -> congruence();
            case "substitute" -> rules.substitute(step(), step());
            case "instantiate" -> instantiate();
            case "split" -> rules.split(step(), step(), term());
            case "discharge" -> rules.discharge(step(), term());
            case "modus-ponens" -> rules.modusPonens(step(), step());
            case "absurd" -> rules.absurd(step(), term());
            case "axiom" -> axiomNamed(fields.name("axiom name"));
            case "definition" -> definition();
            case "evaluate" -> evaluate();
            case "induct" -> induct();
            default -> throw new Refusal("no rule is called " + Text.name(rule));
        };
    }

    private Sequent congruence() throws Refusal {
        Term term = term();
        List<Rules.Replaced> replacements = new ArrayList<>();
        while (!fields.atEnd()) {
            int position = fields.count("position");
            replacements.add(new Rules.Replaced(position, step()));
        }
        return proof.rules().congruence(term, replacements);
    }

    private Sequent instantiate() throws Refusal {
        Sequent premise = step();
        Replacement substitution = new Replacement(proof.terms(), proof.budget());
        while (!fields.atEnd()) {
            binding(substitution);
        }
        return proof.rules().instantiate(premise, substitution);
    }

    private void binding(Replacement substitution) throws Refusal {
        Term.Variable variable = proof.terms().variable(fields.name("variable"));
        Term image = term();
        if (substitution.replaces(variable)) {
            throw new Refusal("variable " + Text.name(variable.name()) + " is replaced twice");
        }
        substitution.put(variable, image);
    }

    private Sequent axiomNamed(String name) throws Refusal {
        Proof.Postulate found = proof.axiom(name);
        axioms = found.alone();
        return proof.rules().axiom(found.axiom().formula());
    }

    private Sequent definition() throws Refusal {
        String name = fields.name("function name");
        Function function = proof.terms().function(name, fields.count("arity"));
        if (!(proof.functions().meaning(function) instanceof Definition definition)) {
            throw new Refusal(function + " is not a defined function");
        }
        return proof.rules().definition(definition);
    }

    private Sequent evaluate() throws Refusal {
        Term term = term();
        Value value = proof.evaluator().evaluate(term, proof.values());
        Term constant = proof.terms().knownConstant(value);
        if (constant == null) {
            throw new Refusal("the value is " + Text.of(value, 200) + ", a constant that no earlier line makes");
        }
        return new Sequent(Hypotheses.NONE, proof.terms().equal(term, constant));
    }

    private Sequent induct() throws Refusal {
        Term formula = term();
        fields.word("m");
        List<Term> measure = new ArrayList<>();
        for (int left = fields.count("number of measure components"); left > 0; left--) {
            measure.add(term());
        }
        Induction induction = new Induction(proof.terms(), proof.budget(), formula, measure);
        fields.word("n");
        for (int i = 0; i < measure.size(); i++) {
            induction.natural(i, step());
        }
        fields.word("b");
        Sequent base = step();
        while (!fields.atEnd()) {
            fields.word("c");
            inductionCase(induction);
        }
        return induction.conclude(base);
    }

    private void inductionCase(Induction induction) throws Refusal {
        Induction.Case next = induction.next(term());
        Sequent theorem = step();
        for (int left = fields.count("number of induction hypotheses"); left > 0; left--) {
            Replacement substitution = induction.substitution();
            for (int bindings = fields.count("number of bindings"); bindings > 0; bindings--) {
                binding(substitution);
            }
            next.hypothesis(substitution, step());
        }
        next.step(theorem);
    }

    private Term term() throws Refusal {
        return proof.term(fields);
    }

    private Sequent step() throws Refusal {
        Proof.Inference premise = proof.steps().get(fields);
        axioms = axioms.union(premise.axioms());
        premises.add(premise.place());
        return premise.sequent();
    }
}
