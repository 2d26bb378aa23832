package godel.prover.tactic.program;

import godel.grammar.quote.Program;
import godel.grammar.syntax.Define;
import java.util.List;
import java.util.Optional;

/**
 * {@code given}: a program that the specification comes with, as a candidate, in place of the present one. That it computes the same
 * is to be proved like of any other suggestion: from laws that its functions and those of the present program obey ({@link Laws}).
 */
record Given(Workbench bench) implements Transformation {
    @Override
    public String name() {
        return "given";
    }

    /** What is suggested does not depend on the functions of the present program. */
    @Override
    public Optional<Suggestion> suggest(List<Define> functions, Define target, Samples samples) {
        return Optional.empty();
    }

    @Override
    public Optional<Suggestion> suggest(List<Define> functions, long number, Samples samples) {
        return bench.specification().candidates().stream().filter(candidate -> !candidate.equals(Program.quote(functions))).skip(number).findFirst()
                .map(candidate -> new Suggestion(Program.unquote(candidate), (proof, before, after) -> new Laws(proof, before, after).learn()));
    }
}
