package godel.prover.tactic.program;

import godel.grammar.quote.Program;
import godel.grammar.syntax.Define;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Induction;
import godel.prover.tactic.Rules;
import godel.prover.tactic.code.CaseInduction;
import godel.prover.tactic.code.Meaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Bounds the time of a program by polynomials in the measures of its arguments: conjectured from the costs of small
 * arguments, the worst for each combination of measures, and proved for each function by induction along its recursion.
 */
final class CostBound {
    private static final int HIGHEST_DEGREE = 3;
    private static final int MOST_MEASURES = 2;

    private final Workbench bench;
    private final Theory theory;
    private final Solution solution;
    private final Effort effort;
    private final LemmaProof proof;
    private final Map<Symbol, Bounded> bounds = new LinkedHashMap<>();
    private Meaning length;

    /** @param claim {@code |- guard implies not (polynomial < g_cost(xs))} */
    private record Bounded(Meaning function, Measures measures, Polynomial polynomial, Theorem claim) {
    }

    CostBound(Workbench bench, Solution solution, Effort effort) {
        this.bench = bench;
        this.theory = bench.theory();
        this.solution = solution;
        this.effort = effort;
        this.length = bench.code().of(Program.quote(List.of(Measures.LENGTH)), Constant.TRUE, effort).main();
        this.proof = new LemmaProof(bench.rules(), effort);
        proof.prove(Logic.equation(NATURAL.apply(Claims.call(length, Variable.of("x"))), Constant.TRUE)).ifPresent(proof::learn);
    }

    private static final java.util.function.UnaryOperator<Term> NATURAL = term -> Application.of("is_integer", term);

    /**
     * {@return the program with a bound}
     *
     * @throws Inapplicable if none is proved
     */
    Pair pair() {
        for (Meaning function : solution.meaning().functions()) {
            Optional<Bounded> bounded = bounded(function);
            bounded.ifPresent(bound -> bounds.put(function.function().name(), bound));
            measureOfValue(function);
        }
        Meaning main = solution.meaning().main();
        Bounded bound = Optional.ofNullable(bounds.get(main.function().name()))
                .orElseThrow(() -> new Inapplicable("no polynomial bound on the time is proved"));
        return pair(main, bound);
    }

    private Pair pair(Meaning main, Bounded bounded) {
        List<Define> code = bounded.measures.code(bounded.polynomial, main.function().parameters().stream().map(Symbol::name).toList());
        Value program = Program.quote(code);
        Application bound = bench.meaning(program, effort).main().value();
        Term domain = bench.specification().domain();
        Rules rules = bench.rules();
        Theorem natural = proof(rules, Logic.implication(domain, Application.of("natural", bound)), naturals(bound));
        Theorem enough = proof(rules, Logic.implication(domain, Logic.negation(Application.of("<", bound, main.cost()))), List.of(bounded.claim));
        Theorem theorem = new PairProof(bench).prove(solution, bound, natural, enough, effort);
        return new Pair(solution.meaning().program(), program, theorem);
    }

    private Theorem proof(Rules rules, Term goal, List<Theorem> facts) {
        CaseAnalysis analysis = new CaseAnalysis(rules, effort);
        return analysis.prove(goal, facts).orElseThrow(() -> new Inapplicable("not proved: " + goal + analysis.open()));
    }

    private List<Theorem> naturals(Term term) {
        return List.of();
    }

    /** Tries polynomials in few measures and of low degree first. */
    private Optional<Bounded> bounded(Meaning function) {
        List<Kind> kinds = kinds(function);
        CostSamples samples = CostSamples.of(theory, function, function.cost(), kinds, effort);
        for (List<Integer> places : places(kinds.size())) {
            for (int degree = places.isEmpty() ? 0 : 1; degree <= (places.isEmpty() ? 0 : HIGHEST_DEGREE); degree++) {
                Optional<Polynomial> polynomial = Polynomial.through(samples.largest(places), places.size(), degree);
                if (polynomial.isPresent()) {
                    Measures measures = new Measures(places, places.stream().map(kinds::get).toList(), length);
                    Optional<Bounded> bounded = proved(function, measures, polynomial.get().raised());
                    if (bounded.isPresent()) {
                        return bounded;
                    }
                    break;
                }
            }
        }
        return Optional.empty();
    }

    private static List<Kind> kinds(Meaning function) {
        return function.function().parameters().stream().map(parameter -> Kind.of(parameter, function.function())).toList();
    }

    private static List<List<Integer>> places(int parameters) {
        List<List<Integer>> all = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < parameters; i++) {
            all.add(List.of(i));
        }
        for (int i = 0; i < parameters && MOST_MEASURES > 1; i++) {
            for (int j = i + 1; j < parameters; j++) {
                all.add(List.of(i, j));
            }
        }
        return all;
    }

    private Optional<Bounded> proved(Meaning function, Measures measures, Polynomial polynomial) {
        Term bound = measures.term(polynomial, function.variables());
        Term claim = Claims.under(function.guard(), Logic.negation(Application.of("<", bound, function.cost())));
        try {
            Theorem theorem = theory.definition(function.value().function()).orElseThrow().isRecursive()
                    ? new Induction(proof.rules(), effort).scheme(claim, function.value()).map(scheme -> new CaseInduction(proof.rules(), effort)
                            .prove(scheme, (facts, smaller) -> atCase(function, claim, facts, smaller)))
                            .orElseThrow(() -> new Inapplicable("no induction suggests itself"))
                    : atCase(function, claim, List.of(), List.of());
            return Optional.of(new Bounded(function, measures, polynomial, theorem));
        } catch (Inapplicable notProved) {
            return Optional.empty();
        }
    }

    private Theorem atCase(Meaning function, Term claim, List<Theorem> facts, List<Substitution> smaller) {
        List<Theorem> known = new ArrayList<>(facts);
        smaller.forEach(instance -> known.add(Theorem.assume(theory, instance.apply(claim))));
        Term body = theory.definition(function.cost().function()).orElseThrow().body();
        for (Application part : body.applications()) {
            bounds.values().stream().filter(bound -> bound.function.cost().function() == part.function()).forEach(bound ->
                    known.add(Theorem.instantiate(bound.claim, Substitution.of(bound.function.variables(), part.arguments()))));
        }
        CaseAnalysis analysis = new CaseAnalysis(proof.rules(), effort, List.of(proof.rules().unfold(function.cost()).orElseThrow()));
        return analysis.prove(claim, known).orElseThrow(() -> new Inapplicable("not proved: " + claim + analysis.open()));
    }

    /** How long a function's value is, where it is a list; callers of callers need that. */
    private void measureOfValue(Meaning function) {
        List<Kind> kinds = kinds(function);
        Term measured = Claims.call(length, function.value());
        CostSamples samples = CostSamples.of(theory, function, measured, kinds, effort);
        for (List<Integer> places : places(kinds.size())) {
            if (places.isEmpty()) {
                continue;
            }
            Optional<Polynomial> polynomial = Polynomial.through(samples.largest(places), places.size(), 1);
            if (polynomial.isPresent()) {
                Measures measures = new Measures(places, places.stream().map(kinds::get).toList(), length);
                proof.prove(Claims.under(function.guard(), Logic.equation(measured, measures.term(polynomial.get(), function.variables()))))
                        .ifPresent(proof::learn);
                return;
            }
        }
    }
}
