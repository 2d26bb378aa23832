package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.tactic.Equality;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Type reasoning for the primitives: sums, differences, products and floors of integers are integers, what compares is true or false. */
final class PrimitiveTypes {
    private static final Map<String, String> CLOSED = Map.of("+/2", "integer.plus", "-/2", "integer.minus", "*/2", "integer.times");
    private static final Map<String, String> TESTS = Map.of("equal/2", "equal.holds", "</2", "less.holds", "is_integer/1", "is_integer.holds",
            "is_pair/1", "is_pair.holds", "is_number/1", "is_number.holds", "is_symbol/1", "is_symbol.holds");
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");

    private final Derivation derivation;
    private final FunctionSymbol truthValue;
    private final Map<FunctionSymbol, Library.TypeLemma> known = new HashMap<>();

    /** @param truthValue says that something is 'true or 'false */
    PrimitiveTypes(Derivation derivation, FunctionSymbol truthValue) {
        this.derivation = derivation;
        this.truthValue = truthValue;
    }

    /** {@return what the predicate says of values of a primitive}, under the predicate for the arguments where that is needed */
    Optional<Library.TypeLemma> find(FunctionSymbol predicate, FunctionSymbol primitive) {
        String name = primitive.toString();
        if (predicate == truthValue && TESTS.containsKey(name)) {
            return Optional.of(known.computeIfAbsent(primitive, this::truthValueOf));
        }
        if (!predicate.toString().equals("is_integer/1")) {
            return Optional.empty();
        }
        if (CLOSED.containsKey(name)) {
            return Optional.of(known.computeIfAbsent(primitive, symbol -> integer(CLOSED.get(name))));
        }
        return name.equals("floor/1") ? Optional.of(known.computeIfAbsent(primitive, symbol ->
                new Library.TypeLemma(Equality.of(derivation.axiom("floor.integer")).carryBack(derivation.truth()), List.of(X)))) : Optional.empty();
    }

    /** From {@code is_integer(x) and is_integer(y) implies is_integer(x + y) = 'true}. */
    private Library.TypeLemma integer(String axiom) {
        Theorem law = derivation.axiom(axiom);
        Application premise = (Application) ((Application) law.conclusion()).argument(0);
        Theorem first = Theorem.assume(derivation.theory(), premise.argument(0));
        Theorem second = Theorem.assume(derivation.theory(), premise.argument(1));
        Equality unfolded = Equality.of(Theorem.instantiate(Theorem.definition(derivation.theory(), premise.function()),
                godel.grammar.term.Substitution.of(Map.of(X, premise.argument(0), Y, premise.argument(1)))));
        Equality chosen = unfolded.then(derivation.chooseFirst((Application) unfolded.right(), first));
        Theorem both = chosen.carryBack(second);
        return new Library.TypeLemma(Equality.of(Theorem.modusPonens(law, both)).carryBack(derivation.truth()), List.of(X, Y));
    }

    private Library.TypeLemma truthValueOf(FunctionSymbol test) {
        List<Variable> parameters = List.of(X, Y).subList(0, test.arity());
        Application call = Application.of(test, List.copyOf(parameters));
        Application claim = Application.of(truthValue, List.of(call));
        Theorem holds = Theorem.assume(derivation.theory(), call);
        Equality isTrue = Equality.of(derivation.byAxiom(TESTS.get(test.toString()), holds));
        Equality isFalse = derivation.isFalse(Theorem.assume(derivation.theory(), Logic.negation(call)));
        Theorem proved = Theorem.split(of(claim, isTrue, Constant.TRUE), of(claim, isFalse, Constant.FALSE), call);
        return new Library.TypeLemma(proved, new ArrayList<>(parameters));
    }

    private Theorem of(Application claim, Equality value, Term constant) {
        Equality decided = Equality.at(claim, 0, value).then(derivation.evaluate(Application.of(truthValue, List.of(constant))));
        return decided.carryBack(derivation.truth());
    }
}
