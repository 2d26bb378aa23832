package godel.prover.metamath;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The five functions that every certificate has by definition; the preamble defines them in the same way. */
final class Connectives {
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");

    /** The body of each, with the parameters x and y. */
    static final Map<FunctionSymbol, Term> BODIES = bodies();

    private Connectives() {
    }

    /** {@return the parameters: x, or x and y} */
    static List<Variable> parameters(FunctionSymbol connective) {
        return connective.arity() == 1 ? List.of(X) : List.of(X, Y);
    }

    private static Map<FunctionSymbol, Term> bodies() {
        Map<FunctionSymbol, Term> bodies = new LinkedHashMap<>();
        Term truth = choose(Y, Constant.TRUE, Constant.FALSE);
        bodies.put(FunctionSymbol.of("not", 1), choose(X, Constant.FALSE, Constant.TRUE));
        bodies.put(FunctionSymbol.of("and", 2), choose(X, Y, Constant.FALSE));
        bodies.put(FunctionSymbol.of("or", 2), choose(X, Constant.TRUE, Y));
        bodies.put(FunctionSymbol.of("implies", 2), choose(X, truth, Constant.TRUE));
        bodies.put(FunctionSymbol.of("iff", 2), choose(X, truth, choose(Y, Constant.FALSE, Constant.TRUE)));
        return bodies;
    }

    private static Term choose(Term test, Term then, Term otherwise) {
        return Application.of("if", test, then, otherwise);
    }
}
