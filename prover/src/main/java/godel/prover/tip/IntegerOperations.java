package godel.prover.tip;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.tactic.induction.Sort;
import java.util.List;
import java.util.Optional;

/** Euclidean division and its remainder, as SMT-LIB has them: {@code x = y * q + r} with {@code 0 <= r < |y|}; by zero they are unspecified. */
final class IntegerOperations {
    private static final Constant ZERO = Constant.of(0);

    private final Translation translation;
    private Optional<FunctionSymbol> quotient = Optional.empty();
    private Optional<FunctionSymbol> remainder = Optional.empty();

    IntegerOperations(Translation translation) {
        this.translation = translation;
    }

    Term quotient(Term dividend, Term divisor) {
        return Application.of(quotient(), List.of(dividend, divisor));
    }

    Term remainder(Term dividend, Term divisor) {
        if (remainder.isEmpty()) {
            Variable x = Variable.of("x");
            Variable y = Variable.of("y");
            FunctionSymbol symbol = symbol("mod");
            FunctionSymbol byZero = translation.declare("mod-by-zero", 1, Sort.INTEGER);
            translation.define(symbol, List.of(x, y), Logic.conditional(Logic.equation(y, ZERO), Application.of(byZero, List.of(x)),
                    Application.of("-", x, Application.of("*", y, quotient(x, y)))));
            remainder = Optional.of(symbol);
        }
        return Application.of(remainder.get(), List.of(dividend, divisor));
    }

    private FunctionSymbol quotient() {
        if (quotient.isEmpty()) {
            Variable x = Variable.of("x");
            Variable y = Variable.of("y");
            FunctionSymbol symbol = symbol("div");
            FunctionSymbol byZero = translation.declare("div-by-zero", 1, Sort.INTEGER);
            Term negative = Application.of("-", ZERO, Application.of("floor", Application.of("/", x, Application.of("-", ZERO, y))));
            translation.define(symbol, List.of(x, y), Logic.conditional(Logic.equation(y, ZERO), Application.of(byZero, List.of(x)),
                    Logic.conditional(Application.of("<", ZERO, y), Application.of("floor", Application.of("/", x, y)), negative)));
            quotient = Optional.of(symbol);
        }
        return quotient.get();
    }

    private FunctionSymbol symbol(String name) {
        FunctionSymbol symbol = translation.fresh(name, 2);
        translation.vocabulary().add(symbol, List.of(Sort.INTEGER, Sort.INTEGER), Sort.INTEGER);
        return symbol;
    }
}
