package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Expression;
import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.tactic.code.Meaning;
import godel.prover.tactic.code.ProgramMeaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code tuple}: a function of one number that needs several of its earlier values computes them together:
 *
 * <pre>
 * g(n) = … g(n - 1) … g(n - 2) …     becomes     g(n) = head(g_run(n))
 *                                                g_run(n) = if 0 < n then let run = g_run(n - 1) in pair(tail(run), … tail(run) … head(run) …)
 *                                                           else pair(g(0), g(1))
 * </pre>
 *
 * and likewise for runs of any length. To be proved: g_run(n) = pair(g(n), g(n + 1)).
 */
final class Tuple implements Transformation {
    /** How far back a tuple reaches. */
    static final int LONGEST = 4;

    @Override
    public String name() {
        return "tuple";
    }

    @Override
    public Optional<Suggestion> suggest(List<Define> functions, Define target, Samples samples) {
        if (target.parameters().size() != 1) {
            return Optional.empty();
        }
        String n = target.parameters().getFirst();
        int length = 0;
        for (Call call : Shape.calls(target.name(), target.body())) {
            Optional<Integer> back = Shape.countedDown(call.arguments().getFirst(), n);
            if (back.isEmpty() || back.get() > LONGEST) {
                return Optional.empty();
            }
            length = Math.max(length, back.get());
        }
        List<Expression> steps = Shape.leaves(target.body()).stream().filter(leaf -> !Shape.calls(target.name(), leaf).isEmpty()).toList();
        if (length < 2 || steps.size() != 1 || Shape.decidesByCalls(target)) {
            return Optional.empty();
        }
        List<Value> first = samples.values(functions, target, length);
        return first.size() < length ? Optional.empty() : Optional.of(suggestion(functions, target, steps.getFirst(), first));
    }

    private static Suggestion suggestion(List<Define> functions, Define target, Expression step, List<Value> first) {
        int length = first.size();
        String n = target.parameters().getFirst();
        String run = Shape.fresh(target.name() + "_run", functions);
        Variable earlier = new Variable(Shape.fresh("run", functions));
        Map<Expression, Expression> replacements = new LinkedHashMap<>();
        for (Call call : Shape.calls(target.name(), step)) {
            int back = Shape.countedDown(call.arguments().getFirst(), n).orElseThrow();
            replacements.put(call, element(earlier, length - back, length));
        }
        replacements.put(new Variable(n), Call.of("+", new Variable(n), Literal.of(length - 1)));
        List<Expression> next = new ArrayList<>();
        for (int i = 1; i < length; i++) {
            next.add(element(earlier, i, length));
        }
        next.add(Shape.replaced(step, replacements));
        Expression previous = Call.of(run, Call.of("-", new Variable(n), Literal.of(1)));
        Expression body = new If(Call.of("<", Literal.of(0), new Variable(n)), new Let(earlier.name(), previous, tuple(next)),
                tuple(first.stream().<Expression>map(Literal::new).toList()));
        Define entry = Define.of(target.name(), target.parameters(), Call.of("head", Call.of(run, new Variable(n))));
        return new Suggestion(Shape.with(functions, entry, Define.of(run, List.of(n), body)),
                (proof, before, after) -> lemmas(proof, before, after, target.name(), run, length));
    }

    /** {@code pair(x, pair(y, z))}. */
    static Expression tuple(List<Expression> elements) {
        Expression result = elements.getLast();
        for (int i = elements.size() - 2; i >= 0; i--) {
            result = Call.of("pair", elements.get(i), result);
        }
        return result;
    }

    /** {@return the element of a tuple of this length} */
    static Expression element(Expression tuple, int index, int length) {
        Expression rest = tuple;
        for (int i = 0; i < index; i++) {
            rest = Call.of("tail", rest);
        }
        return index == length - 1 ? rest : Call.of("head", rest);
    }

    private static void lemmas(LemmaProof proof, ProgramMeaning before, ProgramMeaning after, String name, String run, int length) {
        for (int i = 1; i <= length; i++) {
            for (int j = 1; j <= length; j++) {
                proof.prove(Claims.shifted(i, j, true)).ifPresent(proof::learn);
                proof.prove(Claims.shifted(i, j, false)).ifPresent(proof::learn);
            }
        }
        Meaning old = before.function(Symbol.of(name)).orElseThrow();
        Meaning running = after.function(Symbol.of(run)).orElseThrow();
        Term n = running.variables().getFirst();
        List<Term> parts = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Term element = running.value();
            for (int j = 0; j < i; j++) {
                element = Application.of("tail", element);
            }
            element = i == length - 1 ? element : Application.of("head", element);
            parts.add(Logic.equation(element, Claims.call(old, i == 0 ? n : Claims.plus(n, i))));
        }
        proof.learnAll(running.guard(), parts);
    }
}
