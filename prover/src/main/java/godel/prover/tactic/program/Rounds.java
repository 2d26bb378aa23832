package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How often a function calls itself, as a function: what it computes is left out, what it decides stays.
 *
 * <pre>
 * g(x) = if t then v op g(x') else e     g_rounds(x) = if t then 1 + g_rounds(x') else 0
 * </pre>
 *
 * <p>It is the measure where no size of an argument tells how long g takes, as when g looks for something: where g may end in more
 * than one way. Functions that end in one way only, or that call themselves more than once, are left to other measures.
 *
 * @param counted the function g: the one that answers, or the only recursive one that it asks
 * @param asked   the call of g with which it begins
 * @param code    of g_rounds
 */
record Rounds(Define counted, Call asked, Define code) {
    private static final Expression END = Literal.of(0);

    /** {@return the rounds of a program, if one of its functions determines how long it takes} */
    static Optional<Rounds> of(List<Define> functions) {
        Define main = functions.getFirst();
        if (Shape.isRecursive(main)) {
            return counted(functions, main, new Call(main.name(), Shape.variablesOf(main)));
        }
        List<Define> recursive = functions.stream().filter(function -> Shape.isRecursive(function) && !Shape.calls(function.name(), main.body()).isEmpty()).toList();
        if (recursive.size() != 1) {
            return Optional.empty();
        }
        Set<Call> calls = Shape.calls(recursive.getFirst().name(), main.body());
        return calls.size() == 1 && calls.iterator().next().arguments().stream().allMatch(argument -> argument instanceof Variable || argument instanceof Literal)
                ? counted(functions, recursive.getFirst(), calls.iterator().next()) : Optional.empty();
    }

    private static Optional<Rounds> counted(List<Define> functions, Define function, Call asked) {
        if (Shape.decidesByCalls(function) || Shape.leaves(function.body()).stream().anyMatch(leaf -> Shape.calls(function.name(), leaf).size() > 1)) {
            return Optional.empty();
        }
        String name = Shape.fresh(function.name() + "_rounds", functions);
        Expression body = Simplification.of(Shape.atLeaves(function.body(), leaf -> Shape.calls(function.name(), leaf).stream().findFirst()
                .<Expression>map(call -> Call.of("+", Literal.of(1), new Call(name, call.arguments()))).orElse(END)));
        long ends = Shape.leaves(body).stream().filter(END::equals).count();
        return ends > 1 ? Optional.of(new Rounds(function, asked, Define.of(name, function.parameters(), body))) : Optional.empty();
    }

    /** {@return a program that computes {@code constant + each * rounds} from the arguments of a program, its first function called {@code bound}} */
    List<Define> bound(List<Define> functions, long constant, long each) {
        Expression sum = Call.of("+", Literal.of(constant), Call.of("*", Literal.of(each), new Call(code.name(), asked.arguments())));
        Define bound = Define.of("bound", functions.getFirst().parameters(), sum);
        return Shape.needed(Shape.with(Shape.with(List.of(bound), functions.subList(1, functions.size()).toArray(Define[]::new)), code));
    }
}
