package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.PrimitiveAxioms;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random terms over the primitives and the library, facts about their variables, and values for these. */
final class LibraryTerms {
    static final Theory THEORY = QuineTheory.with("");
    static final Rules RULES = new Rules(THEORY).openAbbreviations();
    static final List<Variable> VARIABLES = List.of(Variable.of("x"), Variable.of("y"), Variable.of("z"));

    private static final List<FunctionSymbol> FUNCTIONS = List.of("if/3", "equal/2", "pair/2", "head/1", "tail/1", "is_pair/1", "is_number/1",
            "is_integer/1", "is_symbol/1", "+/2", "-/2", "*/2", "</2", "floor/1", "size/1", "not/1", "and/2", "or/2", "implies/2", "<=/2",
            "is_natural/1", "nat/1", "min/2", "second/1", "length/1", "append/2", "member/2").stream().map(LibraryTerms::function).toList();

    private static final List<String> FACTS = List.of("is_pair(x)", "not is_pair(x)", "is_integer(y)", "0 < y", "y < 3", "not (y < x)", "x = 'a",
            "y = 2", "is_pair(tail(x)) and is_pair(z)", "is_natural(y)", "x < y or y < z", "z", "not z", "if is_pair(x) then 0 < y else z = 'nil",
            "is_symbol(z)", "length(x) = 2");

    private LibraryTerms() {
    }

    private static FunctionSymbol function(String text) {
        int slash = text.lastIndexOf('/');
        return FunctionSymbol.of(text.substring(0, slash), Integer.parseInt(text.substring(slash + 1)));
    }

    static Term formula(String text) {
        return PrimitiveAxioms.formula(THEORY, text);
    }

    static List<Theorem> assumptions(String... formulas) {
        return List.of(formulas).stream().map(formula -> Theorem.assume(THEORY, formula(formula))).toList();
    }

    static CaseAnalysis analysis() {
        return new CaseAnalysis(RULES, Effort.unlimited(THEORY));
    }

    static Arbitrary<Value> values() {
        Arbitrary<Value> atoms = Arbitraries.oneOf(Arbitraries.integers().between(-2, 4).map(Rational::of),
                Arbitraries.of(Rational.of(BigInteger.ONE, BigInteger.TWO), Symbol.NIL, Symbol.TRUE, Symbol.FALSE, Symbol.of("a")));
        return Arbitraries.recursive(() -> atoms, part -> Combinators.combine(part, part).as(Pair::of), 0, 2);
    }

    static Arbitrary<List<Value>> valuations() {
        return values().list().ofSize(VARIABLES.size());
    }

    static Arbitrary<Term> terms() {
        Arbitrary<Term> leaves = Arbitraries.oneOf(Arbitraries.of(VARIABLES), values().map(Constant::of));
        return Arbitraries.recursive(() -> leaves, LibraryTerms::applications, 1, 3);
    }

    private static Arbitrary<Term> applications(Arbitrary<Term> part) {
        return Arbitraries.of(FUNCTIONS).flatMap(function ->
                part.list().ofSize(function.arity()).map(arguments -> (Term) Application.of(function, arguments)));
    }

    static Arbitrary<List<Theorem>> facts() {
        return Arbitraries.of(FACTS).list().ofMaxSize(3).uniqueElements().map(facts -> assumptions(facts.toArray(String[]::new)));
    }

    /** {@return the value of a term where the variables have these values} */
    static Value value(Term term, List<Value> valuation) {
        Term ground = Substitution.of(VARIABLES, valuation.stream().map(Constant::of).toList()).apply(term);
        return Computation.value(THEORY, ground, 100_000).orElseThrow();
    }

    static boolean holds(Term term, List<Value> valuation) {
        return !value(term, valuation).equals(Symbol.FALSE);
    }

    static boolean allHold(List<Term> terms, List<Value> valuation) {
        return terms.stream().allMatch(term -> holds(term, valuation));
    }
}
