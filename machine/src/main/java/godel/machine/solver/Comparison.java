package godel.machine.solver;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Evaluator;
import godel.machine.hardware.Outcome;
import godel.prover.tactic.Computation;
import godel.prover.tactic.code.CodeFunction;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Steps against the size of the input, for f itself, for the whole solver, and for the best program found.
 *
 * <p>The input of size n is {@code sized(n)}, a list of arguments, where the problem defines that; else n itself where f takes one
 * argument.
 *
 * @param limit of steps, beyond which nothing is run
 */
public record Comparison(List<Row> rows, Optional<FoundPair> best, BigInteger limit) {
    private static final FunctionSymbol SIZED = FunctionSymbol.of("sized", 1);
    private static final long EVALUATION_LIMIT = 50_000_000;

    public Comparison {
        rows = List.copyOf(rows);
    }

    /** The steps at one size; empty where they are more than the limit. */
    public record Row(long size, Optional<BigInteger> itself, Optional<BigInteger> solver, Optional<BigInteger> found) {
    }

    /** {@return whether inputs of a given size are known for the problem} */
    public static boolean isPossible(Problem problem) {
        return problem.theory().knows(SIZED) || problem.answer().parameters().size() == 1;
    }

    /** {@return the steps at these sizes} Of the pairs found, the best is that whose bound is smallest at the largest size. */
    public static Comparison of(Problem problem, ProofProcess proofs, Shares shares, List<Long> sizes, BigInteger limit) {
        Answering answering = new Answering(problem, proofs, shares);
        Optional<FoundPair> best = best(problem, proofs, sizes.getLast(), limit);
        List<Row> rows = new ArrayList<>();
        for (long size : sizes) {
            List<Value> arguments = arguments(problem, size);
            rows.add(new Row(size, steps(problem.specification().program(), arguments, limit),
                    answering.answer(arguments, limit).map(Answer::time), best.flatMap(pair -> steps(pair.pair().program(), arguments, limit))));
        }
        return new Comparison(rows, best, limit);
    }

    private static Optional<FoundPair> best(Problem problem, ProofProcess proofs, long size, BigInteger limit) {
        long within = limit.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
        List<Value> arguments = arguments(problem, size);
        FoundPair best = null;
        Rational least = null;
        for (FoundPair pair : proofs.found()) {
            if (Evaluator.of(pair.pair().bound()).runFunction(within, Symbol.of("bound"), arguments) instanceof Outcome.Finished(Value value, long _)
                    && value instanceof Rational bound && (least == null || bound.compareTo(least) < 0)) {
                best = pair;
                least = bound;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<BigInteger> steps(Value program, List<Value> arguments, BigInteger limit) {
        Symbol main = CodeFunction.of(program).orElseThrow().getFirst().name();
        long within = limit.min(BigInteger.valueOf(Long.MAX_VALUE)).longValueExact();
        return Evaluator.of(program).runFunction(within, main, arguments) instanceof Outcome.Finished(Value _, long cost)
                ? Optional.of(BigInteger.valueOf(cost)) : Optional.empty();
    }

    private static List<Value> arguments(Problem problem, long size) {
        if (!problem.theory().knows(SIZED)) {
            return List.of(Rational.of(size));
        }
        return Computation.value(problem.theory(), Application.of(SIZED, List.of(Constant.of(size))), EVALUATION_LIMIT).flatMap(CodeFunction::elements)
                .filter(arguments -> arguments.size() == problem.answer().parameters().size())
                .orElseThrow(() -> new IllegalArgumentException("sized(" + size + ") is not computed, or is no list of arguments"));
    }

    /** {@return the table} */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%10s %20s %20s %20s %12s", "size", "f itself", "the solver", "best program found", "speed-up"));
        for (Row row : rows) {
            lines.add(String.format(Locale.ROOT, "%10s %20s %20s %20s %12s", SolveText.count(row.size), shown(row.itself), shown(row.solver),
                    shown(row.found), speedUp(row, limit)).stripTrailing());
        }
        return lines;
    }

    /** Where f itself takes more than the limit, how much faster the program is at least. */
    private static String speedUp(Row row, BigInteger limit) {
        if (row.found.isEmpty()) {
            return "";
        }
        double ratio = row.itself.orElse(limit).doubleValue() / row.found.get().doubleValue();
        return String.format(Locale.ROOT, row.itself.isEmpty() ? "> %,.1f" : "%,.1f", ratio);
    }

    private static String shown(Optional<BigInteger> steps) {
        return steps.map(SolveText::count).orElse("more");
    }
}
