package godel.prover.tactic.program;

import godel.grammar.quote.Program;
import godel.grammar.syntax.Define;
import godel.prover.kernel.Theorem;
import godel.prover.search.DerivedRule;
import godel.prover.search.Inapplicable;
import godel.prover.search.RuleInput;
import godel.prover.tactic.Effort;
import java.util.List;

/**
 * A transformation as a rule: takes the program that the last theorem is about, transforms the m-th function that has the form
 * for it, and proves that the new program computes what is wanted, too.
 */
record TransformRule(Workbench bench, Transformation transformation) implements DerivedRule {

    @Override
    public String name() {
        return transformation.name();
    }

    @Override
    public List<Theorem> apply(RuleInput input, Effort effort) {
        Solution solution = bench.latest(input, effort);
        List<Define> functions = Program.unquote(solution.meaning().program());
        Suggestion suggestion = transformation.suggest(functions, input.m(), new Samples(bench.theory(), effort))
                .orElseThrow(() -> new Inapplicable("no function of the program has the form for " + name()));
        return List.of(bench.derivation().replacing(solution, suggestion, effort).equivalence());
    }
}
