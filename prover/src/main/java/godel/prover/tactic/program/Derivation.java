package godel.prover.tactic.program;

import godel.grammar.quote.Program;
import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.code.Meaning;
import godel.prover.tactic.code.ProgramMeaning;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Proves that programs compute what is wanted; keeps what it has proved of each. */
final class Derivation {
    private final Workbench bench;
    private final Map<Value, Known> known = new LinkedHashMap<>();

    Derivation(Workbench bench) {
        this.bench = bench;
    }

    private record Known(Solution solution, long effort) {
    }

    /**
     * {@return the specification's own program as a solution: each of its functions is proved to be the function of the logic
     * that has its name}
     *
     * @throws Inapplicable if that is not proved
     */
    Solution original(Effort effort) {
        return remembered(bench.specification().program(), effort, () -> {
            ProgramMeaning meaning = bench.meaning(bench.specification().program(), effort);
            LemmaProof proof = new LemmaProof(bench.rules(), effort);
            for (Meaning function : meaning.functions()) {
                Application named = Application.of(FunctionSymbol.of(function.function().name().name(), function.variables().size()),
                        function.variables());
                if (bench.theory().knows(named.function()) && function != meaning.main()) {
                    proof.prove(Logic.implication(function.guard(), Logic.equation(function.value(), named))).ifPresent(proof::learn);
                }
            }
            Theorem equivalence = proof.require(equivalence(meaning));
            return new Solution(meaning, equivalence, proof.lemmas());
        });
    }

    /**
     * {@return a suggested program as a solution, proved equal to one that is a solution already}
     *
     * @throws Inapplicable if that is not proved
     */
    Solution replacing(Solution before, Suggestion suggestion, Effort effort) {
        Value program = Program.quote(Shape.needed(suggestion.functions()));
        return remembered(program, effort, () -> {
            ProgramMeaning after = bench.meaning(program, effort);
            LemmaProof proof = new LemmaProof(bench.rules(), effort);
            suggestion.lemmas().prove(proof, before.meaning(), after);
            for (Meaning function : after.functions()) {
                Optional<Meaning> old = before.meaning().function(function.function().name())
                        .filter(other -> other.value() != function.value() && other.variables().equals(function.variables()));
                if (old.isPresent() && function != after.main()) {
                    proof.prove(Logic.implication(function.guard(), Logic.equation(function.value(), old.get().value()))).ifPresent(proof::learn);
                }
            }
            Term same = Logic.implication(bench.specification().domain(), Logic.equation(after.main().value(), before.meaning().main().value()));
            Theorem equal = after.main().value() == before.meaning().main().value() ? null : proof.require(same);
            return new Solution(after, equal == null ? before.equivalence() : chained(equal, before.equivalence()), proof.lemmas());
        });
    }

    /** {@return {@code domain implies q(x, …) = f(x, …)}} */
    private Term equivalence(ProgramMeaning meaning) {
        return Logic.implication(bench.specification().domain(), Logic.equation(meaning.main().value(), bench.specification().answer()));
    }

    /** From {@code d implies a = b} and {@code d implies b = c}. */
    private Theorem chained(Theorem first, Theorem second) {
        Term domain = bench.specification().domain();
        Theorem inside = Theorem.assume(bench.theory(), domain);
        Equality equality = Equality.of(Theorem.modusPonens(first, inside)).then(Equality.of(Theorem.modusPonens(second, inside)));
        return Theorem.discharge(equality.theorem(bench.theory()), domain);
    }

    private Solution remembered(Value program, Effort effort, Supplier<Solution> proof) {
        Known before = known.get(program);
        if (before != null) {
            effort.spend(before.effort);
            return before.solution;
        }
        long start = effort.spent();
        Solution solution = proof.get();
        known.put(program, new Known(solution, effort.spent() - start));
        bench.keep(solution);
        return solution;
    }
}
