package godel.prover.certificate;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Step;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Does the step of one line again, by the kernel's rule of that name. */
final class StepReplay {
    private static final long EVALUATION_LIMIT = 1_000_000;

    private final Theory theory;
    private final IntFunction<Term> terms;
    private final IntFunction<Theorem> steps;

    StepReplay(Theory theory, IntFunction<Term> terms, IntFunction<Theorem> steps) {
        this.theory = theory;
        this.terms = terms;
        this.steps = steps;
    }

    /** {@return the theorem} Reads the rule and its operands, up to the colon. */
    Theorem theorem(Fields line) {
        String rule = line.word();
        return switch (rule) {
            case "assume" -> Theorem.assume(theory, term(line));
            case "reflexive" -> Theorem.reflexive(theory, term(line));
            case "symmetric" -> Theorem.symmetric(step(line));
            case "transitive" -> Theorem.transitive(step(line), step(line));
            case "congruence" -> congruence((Application) term(line), line);
            case "substitute" -> Theorem.substitute(step(line), step(line));
            case "instantiate" -> {
                Theorem premise = step(line);
                Map<Variable, Term> bindings = new LinkedHashMap<>();
                while (!line.isAt(":")) {
                    bindings.put(Variable.of(line.word()), term(line));
                }
                yield Theorem.instantiate(premise, Substitution.of(bindings));
            }
            case "split" -> Theorem.split(step(line), step(line), term(line));
            case "discharge" -> Theorem.discharge(step(line), term(line));
            case "modus-ponens" -> Theorem.modusPonens(step(line), step(line));
            case "absurd" -> Theorem.absurd(step(line), term(line));
            case "axiom" -> Theorem.axiom(theory, line.word());
            case "definition" -> Theorem.definition(theory, FunctionSymbol.of(line.word(), line.number()));
            case "evaluate" -> Theorem.evaluate(theory, term(line), EVALUATION_LIMIT);
            case "induct" -> induct(line);
            default -> throw new IllegalArgumentException("there is no rule " + rule);
        };
    }

    private Theorem congruence(Application application, Fields line) {
        List<Step.Replacement> replacements = new ArrayList<>();
        while (!line.isAt(":")) {
            replacements.add(new Step.Replacement(line.number(), step(line)));
        }
        return Theorem.congruence(application, replacements);
    }

    private Theorem induct(Fields line) {
        Term formula = term(line);
        line.expect("m");
        List<Term> measure = new ArrayList<>();
        for (int components = line.number(); components > 0; components--) {
            measure.add(term(line));
        }
        line.expect("n");
        List<Theorem> naturals = new ArrayList<>();
        while (!line.passes("b")) {
            naturals.add(step(line));
        }
        Theorem base = step(line);
        List<InductionScheme.Case> branches = new ArrayList<>();
        List<Theorem> cases = new ArrayList<>();
        List<List<Theorem>> decreases = new ArrayList<>();
        while (line.passes("c")) {
            Term test = term(line);
            cases.add(step(line));
            List<Substitution> smaller = new ArrayList<>();
            List<Theorem> decrease = new ArrayList<>();
            for (int hypotheses = line.number(); hypotheses > 0; hypotheses--) {
                Map<Variable, Term> bindings = new LinkedHashMap<>();
                for (int binding = line.number(); binding > 0; binding--) {
                    bindings.put(Variable.of(line.word()), term(line));
                }
                smaller.add(Substitution.of(bindings));
                decrease.add(step(line));
            }
            branches.add(new InductionScheme.Case(test, smaller));
            decreases.add(decrease);
        }
        return Theorem.induct(new InductionScheme(formula, measure, branches), naturals, base, cases, decreases);
    }

    private Term term(Fields line) {
        return terms.apply(line.number());
    }

    private Theorem step(Fields line) {
        return steps.apply(line.number());
    }
}
