package godel.prover.tactic.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theory;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.CaseTree;
import godel.prover.tactic.Computation;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Code with unknown bindings is executed symbolically: what comes out, for each combination of tests, is the value and the
 * cost that {@code ev} gives for whatever the bindings are.
 */
class SymbolicExecutionProperties {
    private static final Theory THEORY = QuineTheory.twoDoors(Tempo.FIXED, "1/5", "3/5");
    private static final Rules RULES = new Rules(THEORY).openAbbreviations();
    private static final Variable A = Variable.of("a");
    private static final Variable B = Variable.of("b");
    private static final Value PROGRAM = QuineTheory.program("""
            define policy(observation, memory) = memory
            define twice(x) = x + x
            define count(x, n) = if n < 1 then x else count(pair(n, x), n - 1)
            """);

    @Provide
    Arbitrary<Value> code() {
        Arbitrary<Value> leaves = Arbitraries.oneOf(Arbitraries.of(Symbol.of("a"), Symbol.of("b")), values().map(SymbolicExecutionProperties::quoted));
        return Arbitraries.recursive(() -> leaves, SymbolicExecutionProperties::compound, 1, 3);
    }

    private static Arbitrary<Value> compound(Arbitrary<Value> part) {
        Arbitrary<Value> calls = Arbitraries.of(Map.entry("pair", 2), Map.entry("head", 1), Map.entry("tail", 1), Map.entry("equal", 2), Map.entry("+", 2),
                Map.entry("<", 2), Map.entry("is_pair", 1), Map.entry("if", 3), Map.entry("twice", 1), Map.entry("nonsense", 1))
                .flatMap(function -> part.list().ofSize(function.getValue()).map(arguments -> call(function.getKey(), arguments)));
        Arbitrary<Value> bound = part.list().ofSize(2).map(parts -> Value.list(Symbol.of("let"), Symbol.of("a"), parts.get(0), parts.get(1)));
        Arbitrary<Value> loops = Arbitraries.integers().between(0, 3).flatMap(n -> part.map(start -> call("count", List.of(start, quoted(Rational.of(n))))));
        return Arbitraries.oneOf(calls, calls, bound, loops);
    }

    private static Value quoted(Value value) {
        return Value.list(Symbol.of("quote"), value);
    }

    private static Value call(String name, List<Value> arguments) {
        List<Value> parts = new ArrayList<>(List.of(Symbol.of(name)));
        parts.addAll(arguments);
        return Value.list(parts);
    }

    @Provide
    Arbitrary<Value> values() {
        return Arbitraries.of(Rational.ZERO, Rational.ONE, Rational.of(-3), Symbol.NIL, Symbol.FALSE, Symbol.of("a"),
                Pair.of(Rational.ONE, Symbol.NIL), Pair.of(Symbol.FALSE, Rational.of(2)));
    }

    private static Term execution(Value code) {
        Term bindings = Constant.NIL;
        for (Variable variable : List.of(B, A)) {
            bindings = Application.of("pair", Application.of("pair", Constant.of(Symbol.of(variable.name())), variable), bindings);
        }
        return Application.of("ev", Constant.of(50), Constant.of(PROGRAM), Constant.of(code), bindings);
    }

    @Property(tries = 150)
    void theLeavesAgreeWithEvaluationForAllBindings(@ForAll("code") Value code, @ForAll("values") Value a, @ForAll("values") Value b) {
        Term execution = execution(code);
        Substitution at = Substitution.of(List.of(A, B), List.of(Constant.of(a), Constant.of(b)));
        Value expected = Computation.value(THEORY, at.apply(execution), 1_000_000).orElseThrow();

        CaseTree tree = new CaseAnalysis(RULES, Effort.of(THEORY, 2_000_000)).explore(execution, List.of());
        CaseTree.Leaf leaf = leafAt(tree, at);
        assertEquals(expected, Computation.value(THEORY, at.apply(leaf.term()), 1_000_000).orElseThrow());
        assertFalse(leaf.term().toString().contains("ev("), () -> leaf.term().toString());
    }

    private static CaseTree.Leaf leafAt(CaseTree tree, Substitution at) {
        return switch (tree) {
            case CaseTree.Leaf leaf -> leaf;
            case CaseTree.Split split -> leafAt(Computation.holds(THEORY, at.apply(split.test()), 100_000).isPresent() ? split.positive() : split.negative(), at);
            case CaseTree.Impossible impossible -> throw new AssertionError("the tests at " + at + " are met: " + impossible.contradiction());
        };
    }
}
