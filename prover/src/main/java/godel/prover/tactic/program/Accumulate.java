package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Expression;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Symbol;
import godel.prover.kernel.Logic;
import godel.prover.tactic.code.Meaning;
import godel.prover.tactic.code.ProgramMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code accumulate}: where a function combines a value with the result of its only recursive call, the values so far are
 * handed down instead. With an operation that is associative and has a unit,
 *
 * <pre>
 * g(x) = if t then v op g(x') else e     becomes     g(x) = g_onto(x, unit)
 *                                                    g_onto(x, a) = if t then g_onto(x', a op v) else a op e
 * </pre>
 *
 * where the operations are {@code +}, {@code *} and {@code append} (on its other side). To be proved: g_onto(x, a) = a op g(x).
 */
final class Accumulate implements Transformation {
    private static final Set<String> NUMERIC = Set.of("+", "*");
    private static final String APPEND = "append";

    @Override
    public String name() {
        return "accumulate";
    }

    @Override
    public Optional<Suggestion> suggest(List<Define> functions, Define target, Samples samples) {
        Optional<String> operation = operation(target);
        if (operation.isEmpty() || Shape.decidesByCalls(target)) {
            return Optional.empty();
        }
        boolean numeric = NUMERIC.contains(operation.get());
        Expression unit = numeric ? Literal.of(operation.get().equals("+") ? 0 : 1) : Literal.symbol("nil");
        String onto = Shape.fresh(target.name() + "_onto", functions);
        String soFar = Shape.fresh("so_far", functions);
        List<String> parameters = new ArrayList<>(target.parameters());
        parameters.add(soFar);
        Expression body = Shape.atLeaves(target.body(), leaf -> leaf(leaf, target, onto, operation.get(), new Variable(soFar), unit));
        List<Expression> start = new ArrayList<>(Shape.variablesOf(target));
        start.add(unit);
        Define entry = Define.of(target.name(), target.parameters(), new Call(onto, start));
        return Optional.of(new Suggestion(Shape.with(functions, entry, Define.of(onto, parameters, body)),
                (proof, before, after) -> lemmas(proof, before, after, target.name(), onto, operation.get())));
    }

    /** {@return the operation that all recursive results are combined with} */
    private static Optional<String> operation(Define target) {
        Optional<String> operation = Optional.empty();
        for (Expression leaf : Shape.leaves(target.body())) {
            int recursive = Shape.calls(target.name(), leaf).size();
            if (recursive == 0) {
                continue;
            }
            if (recursive > 1 || !(leaf instanceof Call call) || call.arguments().size() != 2 || !(NUMERIC.contains(call.function()) || call.function().equals(APPEND))
                    || place(call, target) < 0 || operation.isPresent() && !operation.get().equals(call.function())
                    || call.function().equals(APPEND) && place(call, target) != 0) {
                return Optional.empty();
            }
            operation = Optional.of(call.function());
        }
        return operation;
    }

    /** {@return which argument of the operation is the recursive call itself, the other being free of it; -1 if neither} */
    private static int place(Call operation, Define target) {
        for (int i = 0; i < 2; i++) {
            if (operation.arguments().get(i) instanceof Call call && call.function().equals(target.name())
                    && Shape.calls(target.name(), operation.arguments().get(1 - i)).isEmpty()
                    && call.arguments().stream().allMatch(argument -> Shape.calls(target.name(), argument).isEmpty())) {
                return i;
            }
        }
        return -1;
    }

    private static Expression leaf(Expression leaf, Define target, String onto, String operation, Expression soFar, Expression unit) {
        if (Shape.calls(target.name(), leaf).isEmpty()) {
            return combined(operation, soFar, leaf, unit);
        }
        Call call = (Call) leaf;
        int place = place(call, target);
        List<Expression> arguments = new ArrayList<>(((Call) call.arguments().get(place)).arguments());
        arguments.add(combined(operation, soFar, call.arguments().get(1 - place), unit));
        return new Call(onto, arguments);
    }

    /** {@code soFar op value}, on the other side for lists; what is appended to a display of elements goes to its end. */
    private static Expression combined(String operation, Expression soFar, Expression value, Expression unit) {
        if (value.equals(unit)) {
            return soFar;
        }
        if (!operation.equals(APPEND)) {
            return Call.of(operation, soFar, value);
        }
        if (value instanceof Call call && call.calls("pair", 2)) {
            return Call.of("pair", call.arguments().get(0), combined(operation, soFar, call.arguments().get(1), unit));
        }
        return Call.of(APPEND, value, soFar);
    }

    private static void lemmas(LemmaProof proof, ProgramMeaning before, ProgramMeaning after, String name, String onto, String operation) {
        Meaning old = before.function(Symbol.of(name)).orElseThrow();
        Meaning accumulating = after.function(Symbol.of(onto)).orElseThrow();
        Term soFar = accumulating.variables().getLast();
        if (NUMERIC.contains(operation)) {
            Term isNumber = Logic.equation(Application.of("is_number", old.value()), Constant.TRUE);
            proof.prove(Claims.under(old.guard(), isNumber)).ifPresent(proof::learn);
            Term claim = Logic.equation(accumulating.value(), Application.of(operation, soFar, old.value()));
            proof.prove(Claims.under(accumulating.guard(), Claims.under(old.guard(), Logic.implication(Application.of("is_number", soFar), claim))))
                    .ifPresent(proof::learn);
            return;
        }
        Meaning append = before.function(Symbol.of(APPEND)).orElseThrow();
        proof.prove(Claims.associative(append)).ifPresent(proof::learn);
        proof.prove(Claims.under(old.guard(), Logic.equation(Claims.call(append, old.value(), Constant.NIL), old.value()))).ifPresent(proof::learn);
        Term claim = Logic.equation(accumulating.value(), Claims.call(append, old.value(), soFar));
        proof.prove(Claims.under(accumulating.guard(), Claims.under(old.guard(), claim))).ifPresent(proof::learn);
    }
}
