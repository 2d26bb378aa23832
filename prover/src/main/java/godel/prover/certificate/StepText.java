package godel.prover.certificate;

import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.certificate.LastUses.Kind;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import java.io.IOException;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Writes the rule and operands of one step. All premises have numbers already; terms are written as they are met. */
final class StepText {
    private final TermLines terms;
    private final ToIntFunction<Theorem> numbers;
    private final Line line;

    /**
     * @param numbers gives the number of a step already written
     * @param line    what to write to
     */
    StepText(TermLines terms, ToIntFunction<Theorem> numbers, Line line) {
        this.terms = terms;
        this.numbers = numbers;
        this.line = line;
    }

    /** Adds rule and operands to the line. */
    void write(Step step) throws IOException {
        switch (step) {
            case Step.Assume s -> rule("assume").term(s.term());
            case Step.Reflexive s -> rule("reflexive").term(s.term());
            case Step.Symmetric s -> rule("symmetric").step(s.premise());
            case Step.Transitive s -> rule("transitive").step(s.first()).step(s.second());
            case Step.Congruence s -> {
                rule("congruence").term(s.term());
                for (Step.Replacement replacement : s.replacements()) {
                    number(replacement.position()).step(replacement.equation());
                }
            }
            case Step.Substitute s -> rule("substitute").step(s.equation()).step(s.premise());
            case Step.Instantiate s -> rule("instantiate").step(s.premise()).bindings(s.substitution());
            case Step.Split s -> rule("split").step(s.positive()).step(s.negative()).term(s.test());
            case Step.Discharge s -> rule("discharge").step(s.premise()).term(s.hypothesis());
            case Step.ModusPonens s -> rule("modus-ponens").step(s.implication()).step(s.premise());
            case Step.Absurd s -> rule("absurd").step(s.premise()).term(s.conclusion());
            case Step.AxiomStep s -> rule("axiom").word(s.axiom().name());
            case Step.DefinitionStep s -> rule("definition").word(s.definition().function().name()).number(s.definition().function().arity());
            case Step.Evaluate s -> rule("evaluate").term(s.term());
            case Step.Induct s -> induct(s);
        }
    }

    private void induct(Step.Induct step) throws IOException {
        InductionScheme scheme = step.scheme();
        rule("induct").term(scheme.formula()).word("m").number(scheme.measure().size());
        for (Term component : scheme.measure()) {
            term(component);
        }
        word("n");
        for (Theorem natural : step.naturals()) {
            step(natural);
        }
        word("b").step(step.base());
        for (int i = 0; i < scheme.cases().size(); i++) {
            InductionScheme.Case branch = scheme.cases().get(i);
            word("c").term(branch.test()).step(step.cases().get(i)).number(branch.smaller().size());
            for (int j = 0; j < branch.smaller().size(); j++) {
                Substitution smaller = branch.smaller().get(j);
                number(smaller.bindings().size()).bindings(smaller).step(step.decreases().get(i).get(j));
            }
        }
    }

    private StepText rule(String name) {
        line.word(name);
        return this;
    }

    private StepText word(String word) {
        line.name(word);
        return this;
    }

    private StepText number(int number) {
        line.number(number);
        return this;
    }

    private StepText step(Theorem theorem) {
        line.use(Kind.STEP, numbers.applyAsInt(theorem));
        return this;
    }

    private StepText term(Term term) throws IOException {
        line.use(Kind.TERM, terms.number(term));
        return this;
    }

    private StepText bindings(Substitution substitution) throws IOException {
        for (Map.Entry<Variable, Term> binding : substitution.bindings().entrySet()) {
            word(binding.getKey().name()).term(binding.getValue());
        }
        return this;
    }
}
