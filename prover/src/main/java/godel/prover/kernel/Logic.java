package godel.prover.kernel;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import module java.base;

/// The few terms that the rules themselves speak of, and the connectives' definitions.
public final class Logic {
    static final FunctionSymbol IF = Primitive.IF.function();
    static final FunctionSymbol EQUAL = Primitive.EQUAL.function();
    static final FunctionSymbol NOT = FunctionSymbol.of("not", 1);
    static final FunctionSymbol IMPLIES = FunctionSymbol.of("implies", 2);

    private Logic() { }

    /// {@return `if(test, then, otherwise)`}
    public static Term conditional(Term test, Term then, Term otherwise) { return Application.of(IF, List.of(test, then, otherwise)); }
    /// {@return `equal(left, right)`}
    public static Application equation(Term left, Term right) { return Application.of(EQUAL, List.of(left, right)); }
    /// {@return `not(term)`}
    public static Application negation(Term term) { return Application.of(NOT, List.of(term)); }
    /// {@return `implies(premise, conclusion)`}
    public static Application implication(Term premise, Term conclusion) { return Application.of(IMPLIES, List.of(premise, conclusion)); }

    /// {@return the statement that `term` is a natural number, in primitives only}
    public static Term natural(Term term) {
        return conditional(Application.of("is_integer", term),
                conditional(Application.of("<", term, Constant.of(0)), Constant.FALSE, Constant.TRUE), Constant.FALSE);
    }

    /// {@return the statement that one list of numbers lies below another of the same length in lexicographic order, in primitives only}
    public static Term less(List<? extends Term> smaller, List<? extends Term> greater) {
        int last = smaller.size() - 1;
        Term result = Application.of("<", smaller.get(last), greater.get(last));
        for (int i = last - 1; i >= 0; i--) {
            result = conditional(Application.of("<", smaller.get(i), greater.get(i)), Constant.TRUE,
                    conditional(equation(smaller.get(i), greater.get(i)), result, Constant.FALSE));
        }
        return result;
    }

    /// {@return the definitions of the connectives: a term holds when its value is not `'false`}
    static List<Proposal> connectives() {
        Variable x = Variable.of("x");
        Variable y = Variable.of("y");
        Term truthOfY = conditional(y, Constant.TRUE, Constant.FALSE);
        return List.of(connective("not", List.of(x), conditional(x, Constant.FALSE, Constant.TRUE)),
                connective("and", List.of(x, y), conditional(x, y, Constant.FALSE)),
                connective("or", List.of(x, y), conditional(x, Constant.TRUE, y)),
                connective("implies", List.of(x, y), conditional(x, truthOfY, Constant.TRUE)),
                connective("iff", List.of(x, y), conditional(x, truthOfY, conditional(y, Constant.FALSE, Constant.TRUE))));
    }

    private static Proposal connective(String name, List<Variable> parameters, Term body) {
        return new Proposal(FunctionSymbol.of(name, parameters.size()), parameters, body, List.of());
    }
}
