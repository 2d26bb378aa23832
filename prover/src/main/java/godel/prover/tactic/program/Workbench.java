package godel.prover.tactic.program;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.Inapplicable;
import godel.prover.search.RuleInput;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Rules;
import godel.prover.tactic.code.CodeProof;
import godel.prover.tactic.code.ProgramMeaning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the derived rules about one problem share: the specification, proofs about code, and which theorem speaks of which
 * program. Techniques hand theorems on, not programs; the function that a theorem speaks of says which program it is.
 */
public final class Workbench {
    private final Theory theory;
    private final Specification specification;
    private final CodeProof code;
    private final Derivation derivation;
    private final Map<FunctionSymbol, Solution> solutions = new LinkedHashMap<>();
    private final Map<Bounding, Known> pairs = new LinkedHashMap<>();

    /** @param theory defines {@code answers}, {@code ev}, and what the specification speaks of */
    public Workbench(Theory theory, Specification specification) {
        this.theory = theory;
        this.specification = specification;
        this.code = new CodeProof(theory);
        this.derivation = new Derivation(this);
    }

    Theory theory() {
        return theory;
    }

    /** {@return what is wanted} */
    public Specification specification() {
        return specification;
    }

    Rules rules() {
        return code.rules();
    }

    Derivation derivation() {
        return derivation;
    }

    CodeProof code() {
        return code;
    }

    ProgramMeaning meaning(Value program, Effort effort) {
        return code.of(program, specification.domain(), effort);
    }

    void keep(Solution solution) {
        solutions.putIfAbsent(solution.meaning().main().value().function(), solution);
    }

    private record Known(Pair pair, long effort) {
    }

    private record Bounding(Value program, BoundRule.Way way) {
    }

    /** {@return the solution's program with a bound on its time} */
    Pair paired(Solution solution, BoundRule.Way way, Effort effort) {
        Bounding bounding = new Bounding(solution.meaning().program(), way);
        Known known = pairs.get(bounding);
        if (known != null) {
            effort.spend(known.effort);
            return known.pair;
        }
        long before = effort.spent();
        Pair pair = switch (way) {
            case POLYNOMIAL -> new CostBound(this, solution, effort).pair();
            case ROUNDS -> new RoundsBound(this, solution, effort).pair();
            case LEVELS -> new LevelsBound(this, solution, effort).pair();
        };
        pairs.put(bounding, new Known(pair, effort.spent() - before));
        return pair;
    }

    /** {@return the pair whose theorem this is} */
    public Optional<Pair> pair(Theorem theorem) {
        return pairs.values().stream().map(Known::pair).filter(pair -> pair.theorem() == theorem).findFirst();
    }

    /**
     * {@return the solution that the technique's last theorem is about; the specification's own program where there is none yet}
     *
     * @throws Inapplicable if it is about none
     */
    Solution latest(RuleInput input, Effort effort) {
        if (input.theorems().isEmpty()) {
            return derivation.original(effort);
        }
        if (!(input.theorems().getLast().conclusion() instanceof Application implication)
                || !implication.applies("implies", 2) || implication.argument(0) != specification.domain()
                || !(implication.argument(1) instanceof Application equation) || !equation.applies("equal", 2)
                || equation.argument(1) != specification.answer() || !(equation.argument(0) instanceof Application call)
                || !solutions.containsKey(call.function())) {
            throw new Inapplicable("the last theorem is not about a program that computes what is wanted");
        }
        return solutions.get(call.function());
    }

    /** {@return what is proved of a pair} */
    Term target(Value program, Application bound) {
        return Logic.implication(specification.domain(), Application.of("answers", Constant.of(program),
                PairProof.list(specification.variables()), specification.answer(), bound));
    }
}
