package godel.prover.metamath;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.List;

/** Makes and takes apart the terms and formulas of the preamble. */
final class Language {
    private final Expressions expressions;
    private final Library library;
    private final Expression equal;

    Language(Expressions expressions, Library library) {
        this.expressions = expressions;
        this.library = library;
        this.equal = constant("f-equal");
    }

    /** {@return the constant, or function name, with this label} */
    Expression constant(String label) {
        return make(label);
    }

    /** {@return the part that is the function name with these arguments} */
    Expression part(Expression name, List<Expression> arguments) {
        Expression part = name;
        for (Expression argument : arguments) {
            part = make("pap", part, argument);
        }
        return part;
    }

    /** {@return the function applied to the arguments, as a term} */
    Expression apply(Expression name, List<Expression> arguments) {
        return make("tap", part(name, arguments));
    }

    /** {@return the function of the preamble with this label applied to the arguments, as a term} */
    Expression apply(String label, Expression... arguments) {
        return apply(constant(label), List.of(arguments));
    }

    Expression equal(Expression left, Expression right) {
        return apply(equal, List.of(left, right));
    }

    /** {@return the formula that the term holds} */
    Expression holds(Expression term) {
        return make("wt", term);
    }

    Expression implication(Expression condition, Expression conclusion) {
        return make("wi", condition, conclusion);
    }

    Expression both(Expression first, Expression second) {
        return make("wa", first, second);
    }

    Expression below(Expression left, Expression right) {
        return make("wlex", left, right);
    }

    /** {@return the formula that this one is true for all values of the variable of the logic} */
    Expression forAll(Expression variable, Expression formula) {
        return make("wal", variable, formula);
    }

    /** {@return the variable of the logic as a term} */
    Expression asTerm(Expression variable) {
        return make("tv", variable);
    }

    /** {@return the term made by a prefix of the preamble with this label} */
    Expression prefix(String label, Expression argument) {
        return make(label, argument);
    }

    /** {@return the natural number as a row of binary digits} */
    Expression numeral(BigInteger natural) {
        if (natural.signum() == 0 || natural.equals(BigInteger.ONE)) {
            return make("t" + natural);
        }
        return make(natural.testBit(0) ? "td1" : "td0", numeral(natural.shiftRight(1)));
    }

    /** {@return the arguments of a function applied} */
    List<Expression> arguments(Expression application) {
        ArrayDeque<Expression> arguments = new ArrayDeque<>();
        for (Expression part = application.argument(0); isApplied(part); part = part.argument(0)) {
            arguments.addFirst(part.argument(1));
        }
        return List.copyOf(arguments);
    }

    /** {@return the name of a function applied} */
    Expression name(Expression application) {
        Expression part = application.argument(0);
        while (isApplied(part)) {
            part = part.argument(0);
        }
        return part;
    }

    boolean isApplication(Expression term) {
        return term.syntax() == library.syntax("tap");
    }

    /** {@return the term whose truth the formula says, or says to be implied} */
    Expression conclusion(Expression formula) {
        Expression last = formula.syntax() == library.syntax("wi") ? formula.argument(1) : formula;
        return last.argument(0);
    }

    private boolean isApplied(Expression part) {
        return part.syntax() == library.syntax("pap");
    }

    private Expression make(String label, Expression... arguments) {
        return expressions.of(library.syntax(label), arguments);
    }
}
