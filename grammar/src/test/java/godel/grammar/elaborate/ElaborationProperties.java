package godel.grammar.elaborate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import godel.grammar.quote.Core;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Match;
import godel.grammar.syntax.Source;
import godel.grammar.syntax.Trees;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ElaborationProperties {
    private static final List<String> NAMES = List.of("x", "y", "z");
    private static final Elaboration ELABORATION = new Elaboration(Source.none("test"), Signature.primitives().with("<=", 2));

    @Property
    void theTermMeansWhatTheExpressionMeans(@ForAll("expressions") Expression expression, @ForAll("valuations") Map<String, Value> valuation) {
        assertEquals(meaning(expression, valuation), Meaning.of(ELABORATION.body(expression, NAMES), variables(valuation)));
    }

    @Property
    void theCoreFormMeansTheSame(@ForAll("expressions") Expression expression, @ForAll("valuations") Map<String, Value> valuation) {
        Term core = ELABORATION.body(Core.of(expression), NAMES);
        assertEquals(meaning(expression, valuation), Meaning.of(core, variables(valuation)));
    }

    /** The meaning of binding forms with an environment instead of substitution. */
    private static Value meaning(Expression expression, Map<String, Value> bindings) {
        return switch (expression) {
            case Expression.Variable(String name) -> bindings.get(name);
            case Literal(Value value) -> value;
            case If(Expression condition, Expression holds, Expression fails) ->
                    meaning(meaning(condition, bindings) == Symbol.FALSE ? fails : holds, bindings);
            case Let(String name, Expression value, Expression body) -> meaning(body, extended(bindings, Map.of(name, meaning(value, bindings))));
            case Match(Expression subject, Expression otherwise, String head, String tail, Expression pairCase) ->
                    meaning(subject, bindings) instanceof Pair pair
                            ? meaning(pairCase, extended(bindings, Map.of(head, pair.head(), tail, pair.tail())))
                            : meaning(otherwise, bindings);
            case Call(String function, List<Expression> arguments) -> {
                List<Term> values = arguments.stream()
                        .map(argument -> (Term) godel.grammar.term.Constant.of(meaning(argument, bindings))).toList();
                yield Meaning.of(godel.grammar.term.Application.of(function, values.toArray(Term[]::new)), Map.of());
            }
        };
    }

    private static Map<String, Value> extended(Map<String, Value> bindings, Map<String, Value> more) {
        Map<String, Value> extended = new HashMap<>(bindings);
        extended.putAll(more);
        return extended;
    }

    private static Map<Variable, Value> variables(Map<String, Value> valuation) {
        Map<Variable, Value> variables = new HashMap<>();
        valuation.forEach((name, value) -> variables.put(Variable.of(name), value));
        return variables;
    }

    /** Expressions in which all names are x, y and z, so that bindings shadow each other all the time. */
    @Provide
    Arbitrary<Expression> expressions() {
        Arbitrary<Expression> leaves = Arbitraries.oneOf(
                Arbitraries.of(NAMES).map(Expression.Variable::new), Arbitraries.of(NAMES).map(Expression.Variable::new),
                Trees.values().map(Literal::new), Arbitraries.of("true", "false").map(Literal::symbol));
        return Arbitraries.recursive(() -> leaves, ElaborationProperties::compound, 0, 4);
    }

    private static Arbitrary<Expression> compound(Arbitrary<Expression> inner) {
        Arbitrary<Expression> binary = Combinators.combine(
                Arbitraries.of("+", "-", "<", "<=", "equal", "pair", "and", "or", "implies", "iff"), inner, inner).as(Call::of);
        Arbitrary<Expression> unary = Combinators.combine(Arbitraries.of("not", "head", "tail", "is_pair"), inner).as(Call::of);
        Arbitrary<Expression> choices = Combinators.combine(inner, inner, inner).as(If::new);
        Arbitrary<Expression> lets = Combinators.combine(Arbitraries.of(NAMES), inner, inner).as(Let::new);
        Arbitrary<Expression> matches = Combinators.combine(inner, inner, Arbitraries.shuffle(NAMES), inner)
                .as((subject, otherwise, names, pairCase) -> new Match(subject, otherwise, names.get(0), names.get(1), pairCase));
        return Arbitraries.oneOf(binary, unary, choices, lets, matches);
    }

    @Provide
    Arbitrary<Map<String, Value>> valuations() {
        return Trees.values().list().ofSize(3).map(values -> Map.of("x", values.get(0), "y", values.get(1), "z", values.get(2)));
    }
}
