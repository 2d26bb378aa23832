package godel.prover.kernel;

import static godel.prover.kernel.Granted.minusOne;
import static godel.prover.kernel.Granted.positive;
import static godel.prover.kernel.Granted.proposal;

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
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A theory in which every axiom is true, and random terms and values of it; the same for the same seed. */
final class RandomTerms {
    static final List<Variable> VARIABLES = List.of(Variable.of("x"), Variable.of("y"), Variable.of("z"));
    private static final Variable X = VARIABLES.get(0);
    private static final Variable Y = VARIABLES.get(1);
    private static final Variable Z = VARIABLES.get(2);
    /** Occurs in the termination obligations of a nested recursion. */
    private static final Variable INNER = Variable.of("call#1");

    private static final List<Value> EDGES = List.of(
            Symbol.FALSE, Symbol.TRUE, Symbol.NIL, Symbol.of("a"), Rational.ZERO, Rational.ONE, Rational.of(-1), Rational.of(2), Rational.of(5),
            Rational.of(BigInteger.ONE, BigInteger.TWO), Rational.of(BigInteger.valueOf(-7), BigInteger.valueOf(3)),
            Rational.of(BigInteger.TEN.pow(20)), Pair.of(Rational.ONE, Rational.of(2)), Value.list(Symbol.FALSE), Value.list(Rational.ONE, Symbol.of("a")),
            Value.list(Value.list(), Value.list(Rational.ZERO)), Pair.of(Symbol.FALSE, Symbol.FALSE));

    private final Random random;
    private final List<FunctionSymbol> functions = new ArrayList<>();

    RandomTerms(Random random, Theory theory) {
        this.random = random;
        for (Primitive primitive : Primitive.values()) {
            functions.add(primitive.function());
        }
        theory.definitions().forEach(definition -> functions.add(definition.function()));
        functions.addAll(theory.declared());
    }

    /** {@return a theory with axioms of primitives, of the declared f and g, and with recursive definitions of several kinds} */
    static Theory theory() {
        Theory theory = Theory.create();
        theory.declare(FunctionSymbol.of("f", 1));
        theory.declare(FunctionSymbol.of("g", 2));
        Term pairs = Application.of("is_pair", X);
        Term tail = Application.of("tail", X);
        Term size = Application.of("size", X);
        Granted.define(theory, proposal("twice", List.of(X), Application.of("+", X, X)));
        Granted.define(theory, proposal("length", List.of(X),
                Logic.conditional(pairs, Application.of("+", Constant.of(1), Application.of("length", tail)), Constant.of(0)), size));
        Granted.define(theory, proposal("append", List.of(X, Y),
                Logic.conditional(pairs, Application.of("pair", Application.of("head", X), Application.of("append", tail, Y)), Y), size));
        Granted.define(theory,
                proposal("even", List.of(X), Logic.conditional(positive(X), Application.of("odd", minusOne(X)), Constant.TRUE), Granted.natural(X)),
                proposal("odd", List.of(Y), Logic.conditional(positive(Y), Application.of("even", minusOne(Y)), Constant.FALSE), Granted.natural(Y)));
        Granted.define(theory, proposal("nested", List.of(X),
                Logic.conditional(positive(X), Application.of("nested", Logic.conditional(Application.of("nested", minusOne(X)), minusOne(X), Constant.of(0))),
                        X), Granted.natural(X)));
        int granted = theory.axioms().size();
        List<Term> truths = List.of(
                Logic.implication(X, Logic.equation(Logic.conditional(X, Y, Z), Y)),
                Logic.implication(Logic.negation(X), Logic.equation(Logic.conditional(X, Y, Z), Z)),
                Logic.equation(Application.of("head", Application.of("pair", X, Y)), X),
                Logic.equation(Application.of("tail", Application.of("pair", X, Y)), Y),
                Logic.implication(pairs, Logic.equation(Application.of("pair", Application.of("head", X), tail), X)),
                Logic.equation(Application.of("+", X, Y), Application.of("+", Y, X)),
                Logic.negation(Application.of("<", X, X)),
                Logic.natural(size),
                Logic.implication(pairs, Application.of("<", Application.of("size", tail), size)),
                Logic.equation(Application.of("equal", X, X), Constant.TRUE),
                Application.of("is_pair", Application.of("f", X)),
                Logic.equation(Application.of("g", X, X), Constant.FALSE));
        for (Term truth : truths) {
            theory.assertAxiom(new Axiom("true." + (theory.axioms().size() - granted), "primitive", truth));
        }
        return theory;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <E> E oneOf(List<E> elements) {
        return elements.get(random.nextInt(elements.size()));
    }

    Term term(int depth) {
        if (depth == 0 || below(5) == 0) {
            return below(3) > 0 ? oneOf(VARIABLES) : Constant.of(oneOf(EDGES));
        }
        return application(depth);
    }

    Application application(int depth) {
        FunctionSymbol function = oneOf(functions);
        List<Term> arguments = new ArrayList<>();
        for (int i = 0; i < function.arity(); i++) {
            arguments.add(term(depth - 1));
        }
        return Application.of(function, arguments);
    }

    Term ground(int depth) {
        Map<Variable, Term> values = new HashMap<>();
        VARIABLES.forEach(variable -> values.put(variable, Constant.of(oneOf(EDGES))));
        return Substitution.of(values).apply(term(depth));
    }

    /** {@return values for all variables, often the same for several} */
    Map<Variable, Value> valuation() {
        Map<Variable, Value> values = new LinkedHashMap<>();
        values.put(INNER, oneOf(EDGES));
        for (Variable variable : VARIABLES) {
            values.put(variable, below(3) > 0 ? oneOf(EDGES) : values.get(oneOf(List.copyOf(values.keySet()))));
        }
        return values;
    }
}
