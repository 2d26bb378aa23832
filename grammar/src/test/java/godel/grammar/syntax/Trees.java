package godel.grammar.syntax;

import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Match;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Random syntax trees of every kind, among them the ones that look alike when written. */
public final class Trees {
    private Trees() {
    }

    /** {@return names: plain ones, keywords, operators and any text} */
    public static Arbitrary<String> names() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of("x", "y", "z", "list", "h", "t", "_", "a1", "world")),
                Tuple.of(1, Arbitraries.of(Spelling.EXPRESSION_KEYWORDS)),
                Tuple.of(1, Arbitraries.of(Spelling.STATEMENT_KEYWORDS)),
                Tuple.of(1, Arbitraries.of("measure", "by", "induction", "on", "using", "program", "relaxed", "+", "<=", "", "a.b", "2toD")),
                Tuple.of(1, Arbitraries.strings().ofMaxLength(4)));
    }

    /** {@return numbers, whole and broken, of either sign} */
    public static Arbitrary<Rational> numbers() {
        Arbitrary<BigInteger> tops = Arbitraries.oneOf(
                Arbitraries.bigIntegers().between(BigInteger.valueOf(-5), BigInteger.valueOf(5)), Arbitraries.bigIntegers());
        return Combinators.combine(tops, Arbitraries.of(1L, 1L, 2L, 7L))
                .as((top, bottom) -> Rational.of(top, BigInteger.valueOf(bottom)));
    }

    /** {@return values of any shape} */
    public static Arbitrary<Value> values() {
        Arbitrary<Value> atoms = Arbitraries.oneOf(
                numbers().map(number -> number), names().map(Symbol::of), Arbitraries.of(Symbol.NIL, Symbol.TRUE, Symbol.FALSE));
        return Arbitraries.recursive(
                () -> atoms,
                inner -> Arbitraries.oneOf(
                        Combinators.combine(inner, inner).as(Pair::of), inner.list().ofMaxSize(3).map(Value::list), atoms),
                0, 4);
    }

    /** {@return expressions over any names, with operators of right and wrong numbers of arguments} */
    public static Arbitrary<Expression> expressions() {
        return expressions(names().map(Variable::new), functions());
    }

    /** {@return expressions with these leaves beside literals, and calls of these functions} */
    public static Arbitrary<Expression> expressions(Arbitrary<? extends Expression> variables, Arbitrary<Function> functions) {
        Arbitrary<Expression> leaves = Arbitraries.oneOf(variables.map(leaf -> leaf), values().map(Literal::new));
        return Arbitraries.recursive(() -> leaves, inner -> compound(inner, leaves, functions), 0, 4);
    }

    /** A function's name and how many arguments to give it. */
    public record Function(String name, int arity) {
    }

    private static Arbitrary<Function> functions() {
        Arbitrary<Function> binary = Arbitraries.of("+", "-", "*", "/", "<", "<=", "equal", "pair", "and", "or", "implies", "iff")
                .map(name -> new Function(name, 2));
        Arbitrary<Function> any = Combinators.combine(
                Arbitraries.oneOf(names().filter(name -> !Expression.RESERVED.contains(name)), Arbitraries.of("+", "-", "not", "pair", "equal")),
                Arbitraries.integers().between(0, 3)).as(Function::new);
        return Arbitraries.oneOf(binary, binary, Arbitraries.just(new Function("not", 1)), any);
    }

    private static Arbitrary<Expression> compound(
            Arbitrary<Expression> inner, Arbitrary<Expression> leaves, Arbitrary<Function> functions) {
        Arbitrary<Expression> calls = Combinators.combine(functions, inner.list().ofSize(3))
                .as((function, arguments) -> new Call(function.name(), arguments.subList(0, function.arity())));
        Arbitrary<Expression> choices = Combinators.combine(inner, inner, inner).as(If::new);
        Arbitrary<Expression> lets = Combinators.combine(names(), inner, inner).as(Let::new);
        Arbitrary<Expression> matches = Combinators.combine(inner, inner, names(), names(), inner)
                .filter((_, _, head, tail, _) -> !head.equals(tail)).as(Match::new);
        Arbitrary<Expression> negations = inner.map(operand -> Call.of("-", Literal.of(0), operand));
        return Arbitraries.oneOf(calls, calls, calls, choices, lets, matches, negations, leaves);
    }

    private static Arbitrary<List<String>> parameters(int size) {
        return names().list().uniqueElements().ofSize(size);
    }

    private static Arbitrary<String> functionNames() {
        return names().filter(name -> !Expression.RESERVED.contains(name));
    }

    /** {@return definitions, with and without measures} */
    public static Arbitrary<Define> definitions() {
        return Combinators.combine(
                functionNames(), Arbitraries.integers().between(0, 3).flatMap(Trees::parameters), expressions(), expressions().list().ofMaxSize(2))
                .as(Define::new);
    }

    private static Arbitrary<String> labels() {
        return names().list().ofMinSize(1).ofMaxSize(3).map(parts -> String.join(".", parts));
    }

    private static Arbitrary<TheoremStatement.Hint> hints() {
        return Arbitraries.oneOf(
                names().list().ofMinSize(1).ofMaxSize(2).map(TheoremStatement.Induction::new),
                labels().list().ofMinSize(1).ofMaxSize(2).map(TheoremStatement.Using::new),
                expressions().list().ofMinSize(1).ofMaxSize(2).map(TheoremStatement.Measure::new));
    }

    private static Arbitrary<Define> function(String name, int arity) {
        return Combinators.combine(parameters(arity), expressions()).as((parameters, body) -> Define.of(name, parameters, body));
    }

    private static Arbitrary<EnvironmentStatement> environments() {
        return Combinators.combine(
                names(), expressions(), expressions(), function("step", 2), function("observe", 1).optional(), function("worth", 2).optional(), function("actual", 2).optional())
                .as(EnvironmentStatement::new);
    }

    private static Arbitrary<MachineStatement> machines() {
        Arbitrary<Long> positive = Arbitraries.longs().greaterOrEqual(1);
        Arbitrary<Setting> tempo = Combinators.combine(positive.optional(), Arbitraries.of(true, false))
                .as((steps, shared) -> new Setting.Tempo(steps.map(OptionalLong::of).orElse(OptionalLong.empty()), shared && steps.isPresent()));
        Arbitrary<Setting> lifetime = positive.map(Setting.Lifetime::new);
        Arbitrary<Optional<Setting>> seed = Arbitraries.longs().map(number -> (Setting) new Setting.Seed(number)).optional();
        Arbitrary<Optional<Setting>> target = Combinators.combine(Arbitraries.of(Setting.Scope.class), Arbitraries.of(true, false))
                .as((scope, relaxed) -> (Setting) new Setting.Target(scope, relaxed)).optional();
        Arbitrary<Optional<Setting>> memory = expressions().map(value -> (Setting) new Setting.Memory(value)).optional();
        Arbitrary<Optional<Setting>> searcher = expressions().map(value -> (Setting) new Setting.Searcher(value)).optional();
        Arbitrary<Optional<Setting>> solver = function("solver", 2).map(function -> (Setting) new Setting.Solver(function)).optional();
        Arbitrary<List<Setting>> settings = Combinators.combine(tempo, lifetime, seed, target, memory, searcher, solver).as((a, b, c, d, e, f, g) -> {
            List<Setting> found = new ArrayList<>(List.of(b, a));
            c.ifPresent(found::add);
            d.ifPresent(found::addFirst);
            e.ifPresent(found::add);
            f.ifPresent(found::add);
            g.ifPresent(found::add);
            return found;
        });
        return Combinators.combine(names(), settings, definitions().list().ofMaxSize(2).map(Trees::distinct)).as(MachineStatement::new);
    }

    /** {@return the functions without later ones of the same name} */
    public static List<Define> distinct(List<Define> functions) {
        Set<String> names = new LinkedHashSet<>();
        return functions.stream().filter(function -> names.add(function.name())).toList();
    }

    /** {@return statements of all kinds} */
    public static Arbitrary<Statement> statements() {
        Arbitrary<String> tokens = Arbitraries.oneOf(
                Arbitraries.of("c1", "set-switchprog", "get-axiom", "2toD", "17", "not", "if", "1_000", "_", "0x-define-2-x"), names())
                .filter(TechniqueStatement::isToken);
        return Arbitraries.oneOf(
                definitions().map(statement -> statement),
                Combinators.combine(functionNames(), Arbitraries.integers().between(0, 3).flatMap(Trees::parameters)).as(Declare::new),
                Combinators.combine(labels(), expressions()).as(AxiomStatement::new),
                Combinators.combine(labels(), expressions(), hints().list().ofMaxSize(2)).as(TheoremStatement::new),
                Combinators.combine(names(), tokens.list().ofMinSize(1).ofMaxSize(4)).as(TechniqueStatement::new),
                environments().map(statement -> statement),
                machines().map(statement -> statement));
    }
}
