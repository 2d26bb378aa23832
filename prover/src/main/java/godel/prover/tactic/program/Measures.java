package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Expression;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.prover.kernel.Logic;
import godel.prover.tactic.code.Meaning;
import java.util.ArrayList;
import java.util.List;

/**
 * Which parameters a bound depends on, and how they are measured: a number by itself or by how often it can be
 * halved, a list by its length.
 *
 * @param places of the parameters
 * @param length   what the code {@link #LENGTH} means
 * @param halvings what the code {@link #HALVINGS} means
 */
record Measures(List<Integer> places, List<Kind> kinds, Meaning length, Meaning halvings) {
    /** How often a natural number can be halved until it is 0, as code. */
    static final Define HALVINGS = Define.of("halvings", List.of("number"), new Expression.If(Call.of("<", Literal.of(0), new Variable("number")),
            Call.of("+", Literal.of(1), Call.of("halvings", Call.of("floor", Call.of("/", new Variable("number"), Literal.of(2))))), Literal.of(0)));

    private static final Constant ONE = Constant.of(1);

    /** The length of a list, as code. */
    static final Define LENGTH = Define.of("length", List.of("list"), new Expression.If(Call.of("is_pair", new Variable("list")),
            Call.of("+", Literal.of(1), Call.of("length", Call.of("tail", new Variable("list")))), Literal.of(0)));

    /** {@return the polynomial in the measures of these arguments} */
    Term term(Polynomial polynomial, List<? extends Term> arguments) {
        List<Term> sum = new ArrayList<>();
        for (int i = 0; i < polynomial.monomials().size(); i++) {
            if (polynomial.coefficients().get(i).signum() != 0) {
                Term product = null;
                for (int j = 0; j < places.size(); j++) {
                    Term argument = arguments.get(places.get(j));
                    Term measure = switch (kinds.get(j)) {
                        case NUMBER -> argument;
                        case HALVED -> Claims.call(halvings, argument);
                        case LIST -> Claims.call(length, argument);
                    };
                    for (int k = 0; k < polynomial.monomials().get(i).get(j); k++) {
                        product = product == null ? measure : Application.of("*", product, measure);
                    }
                }
                Constant coefficient = Constant.of(polynomial.coefficients().get(i));
                sum.add(product == null ? coefficient : coefficient == ONE ? product : Application.of("*", coefficient, product));
            }
        }
        return sum.stream().reduce((a, b) -> Application.of("+", a, b)).orElse(Constant.of(0));
    }

    /** {@return that numbers which are measured by themselves are natural} */
    List<Term> naturals(List<godel.grammar.term.Variable> variables) {
        List<Term> conditions = new ArrayList<>();
        for (int j = 0; j < places.size(); j++) {
            if (kinds.get(j) != Kind.LIST) {
                conditions.add(Application.of("natural", variables.get(places.get(j))));
            }
        }
        return conditions;
    }

    /** {@return the claim for natural numbers where numbers are measured by themselves} */
    Term underNaturals(List<godel.grammar.term.Variable> variables, Term claim) {
        return naturals(variables).reversed().stream().reduce(claim, (result, condition) -> Logic.implication(condition, result));
    }

    /** {@return a program that computes the polynomial in sizes in place of lengths, its first function called {@code bound}} */
    List<Define> code(Polynomial polynomial, List<String> parameters) {
        List<Expression> measured = new ArrayList<>();
        for (int j = 0; j < places.size(); j++) {
            Expression parameter = new Variable(parameters.get(places.get(j)));
            measured.add(switch (kinds.get(j)) {
                case NUMBER -> parameter;
                case HALVED -> Call.of("halvings", parameter);
                case LIST -> Call.of("size", parameter);
            });
        }
        Define bound = Define.of("bound", parameters, nested(polynomial, measured, List.of()));
        return kinds.contains(Kind.HALVED) ? List.of(bound, HALVINGS) : List.of(bound);
    }

    /** By Horner's rule in the first measure, its coefficients likewise in the others. */
    private static Expression nested(Polynomial polynomial, List<Expression> measured, List<Integer> fixed) {
        if (fixed.size() == measured.size()) {
            int place = polynomial.monomials().indexOf(fixed);
            return place < 0 ? Literal.of(0) : new Literal(polynomial.coefficients().get(place));
        }
        int highest = polynomial.monomials().stream().flatMap(List::stream).mapToInt(Integer::intValue).max().orElse(0);
        Expression x = measured.get(fixed.size());
        Expression result = Literal.of(0);
        for (int exponent = highest; exponent >= 0; exponent--) {
            List<Integer> more = new ArrayList<>(fixed);
            more.add(exponent);
            Expression coefficient = nested(polynomial, measured, more);
            Expression product = Shape.isNumber(result, 0) || Shape.isNumber(result, 1) ? Shape.isNumber(result, 1) ? x : result : Call.of("*", x, result);
            boolean nothing = Shape.isNumber(coefficient, 0);
            result = Shape.isNumber(product, 0) ? coefficient : nothing ? product : Call.of("+", coefficient, product);
        }
        return result;
    }
}
