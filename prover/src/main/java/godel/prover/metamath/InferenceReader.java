package godel.prover.metamath;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the rule and the operands of a step. */
final class InferenceReader {
    private final List<Term> terms;
    private final Words words;
    private final int end;

    InferenceReader(List<Term> terms, Words words) {
        this.terms = terms;
        this.words = words;
        this.end = words.lastColon();
    }

    Inference read() {
        String rule = words.word();
        return switch (rule) {
            case "assume" -> new Inference.Assume(term());
            case "reflexive" -> new Inference.Reflexive(term());
            case "symmetric" -> new Inference.Symmetric(words.number());
            case "transitive" -> new Inference.Transitive(words.number(), words.number());
            case "congruence" -> congruence();
            case "substitute" -> new Inference.Substitute(words.number(), words.number());
            case "instantiate" -> instantiate();
            case "split" -> new Inference.Split(words.number(), words.number(), term());
            case "discharge" -> new Inference.Discharge(words.number(), term());
            case "modus-ponens" -> new Inference.ModusPonens(words.number(), words.number());
            case "absurd" -> absurd();
            case "axiom" -> new Inference.Axiom(words.word());
            case "definition" -> new Inference.Definition(FunctionSymbol.of(words.word(), words.number()));
            case "evaluate" -> new Inference.Evaluate(term());
            case "induct" -> induct();
            default -> throw new IllegalStateException("the checker knows no rule " + rule);
        };
    }

    private Inference congruence() {
        Application term = (Application) term();
        List<Inference.Replaced> replaced = new ArrayList<>();
        while (words.isBefore(end)) {
            replaced.add(new Inference.Replaced(words.number(), words.number()));
        }
        return new Inference.Congruence(term, List.copyOf(replaced));
    }

    private Inference instantiate() {
        int premise = words.number();
        Map<Variable, Term> bindings = new LinkedHashMap<>();
        while (words.isBefore(end)) {
            bindings.put(Variable.of(words.word()), term());
        }
        return new Inference.Instantiate(premise, Substitution.of(bindings));
    }

    private Inference absurd() {
        int premise = words.number();
        // The term is the conclusion, which the line says again.
        words.word();
        return new Inference.Absurd(premise);
    }

    private Inference induct() {
        Term formula = term();
        words.word();
        List<Term> measure = new ArrayList<>();
        for (int left = words.number(); left > 0; left--) {
            measure.add(term());
        }
        words.word();
        List<Integer> naturals = new ArrayList<>();
        for (int i = 0; i < measure.size(); i++) {
            naturals.add(words.number());
        }
        words.word();
        int base = words.number();
        List<Inference.Case> cases = new ArrayList<>();
        while (words.isBefore(end)) {
            words.word();
            cases.add(inductionCase());
        }
        return new Inference.Induct(formula, List.copyOf(measure), List.copyOf(naturals), base, List.copyOf(cases));
    }

    private Inference.Case inductionCase() {
        Term test = term();
        int step = words.number();
        List<Inference.Descent> hypotheses = new ArrayList<>();
        for (int left = words.number(); left > 0; left--) {
            Map<Variable, Term> bindings = new LinkedHashMap<>();
            for (int bound = words.number(); bound > 0; bound--) {
                bindings.put(Variable.of(words.word()), term());
            }
            hypotheses.add(new Inference.Descent(Substitution.of(bindings), words.number()));
        }
        return new Inference.Case(test, step, List.copyOf(hypotheses));
    }

    private Term term() {
        return terms.get(words.number());
    }
}
