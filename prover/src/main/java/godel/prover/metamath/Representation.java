package godel.prover.metamath;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Terms and values as expressions. A text has no sharing, so a term whose text is too long is <em>abbreviated</em>: a defined function
 * of its variables stands for it. A term has two forms, of which the first occurs inside other terms, the second in statements:
 *
 * <ul>
 * <li>the closed form: the abbreviation, if there is one;
 * <li>the open form: the function applied to the closed forms of the arguments.
 * </ul>
 *
 * A pair that is quoted is the function {@code pair} applied to its parts, a fraction a division, a negative number a subtraction from 0.
 */
final class Representation {
    private final Language language;
    private final Vocabulary vocabulary;
    private final ExportLimits limits;
    private final Map<Term, Forms> terms = new IdentityHashMap<>();
    private final Map<Value, Forms> values = new HashMap<>();

    /**
     * The forms of a term.
     *
     * @param definition says that the closed form is equal to the open one; null if they are the same
     */
    record Forms(Expression closed, Expression open, Assertion definition) {
        boolean isAbbreviated() {
            return definition != null;
        }
    }

    Representation(Language language, Vocabulary vocabulary, ExportLimits limits) {
        this.language = language;
        this.vocabulary = vocabulary;
        this.limits = limits;
    }

    /** {@return the forms of a term} */
    Forms of(Term term) throws TooHeavy {
        Forms known = terms.get(term);
        if (known == null) {
            new PartsFirst<Term, TooHeavy>(terms::containsKey, Representation::parts, next -> terms.put(next, make(next))).visit(term);
            known = terms.get(term);
        }
        return known;
    }

    /** {@return the forms of a value} */
    Forms of(Value value) throws TooHeavy {
        Forms known = values.get(value);
        if (known == null) {
            new PartsFirst<Value, TooHeavy>(values::containsKey, Representation::parts, next -> values.put(next, make(next))).visit(value);
            known = values.get(value);
        }
        return known;
    }

    Expression closed(Term term) throws TooHeavy {
        return of(term).closed();
    }

    Expression closed(Value value) throws TooHeavy {
        return of(value).closed();
    }

    Expression open(Term term) throws TooHeavy {
        return of(term).open();
    }

    /** {@return the variable of the database for a variable of the certificate} */
    Expression variable(Variable variable) {
        return vocabulary.variable(variable);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    private static List<Term> parts(Term term) {
        return term instanceof Application application ? application.arguments() : List.of();
    }

    private static List<Value> parts(Value value) {
        return value instanceof Pair pair ? List.of(pair.head(), pair.tail()) : List.of();
    }

    private Forms make(Term term) throws TooHeavy {
        return switch (term) {
            case Variable variable -> same(vocabulary.variable(variable));
            case Constant constant -> same(closed(constant.value()));
            case Application application -> {
                List<Expression> arguments = new ArrayList<>();
                for (Term argument : application.arguments()) {
                    arguments.add(terms.get(argument).closed());
                }
                yield forms(language.apply(vocabulary.function(application.function().name()), arguments), limits.termSymbols());
            }
        };
    }

    private Forms make(Value value) throws TooHeavy {
        return switch (value) {
            case Symbol symbol -> same(vocabulary.symbol(symbol).term());
            case Rational number -> same(number(number));
            case Pair pair -> forms(
                    language.apply("f-pair", values.get(pair.head()).closed(), values.get(pair.tail()).closed()), limits.valueSymbols());
        };
    }

    private Expression number(Rational number) throws TooHeavy {
        Expression numerator = integer(number.numerator());
        return number.isInteger() ? numerator : language.apply("f-.2f", numerator, integer(number.denominator()));
    }

    private Expression integer(BigInteger number) throws TooHeavy {
        if (number.bitLength() > limits.numberBits()) {
            throw new TooHeavy("a number has more than " + limits.numberBits() + " bits");
        }
        Expression natural = language.numeral(number.abs());
        return number.signum() >= 0 ? natural : language.apply("f--", language.numeral(BigInteger.ZERO), natural);
    }

    private Forms forms(Expression open, int limit) throws TooHeavy {
        if (open.tokens() <= limit) {
            return same(open);
        }
        Vocabulary.Abbreviation abbreviation = vocabulary.abbreviate(open);
        return new Forms(abbreviation.term(), open, abbreviation.definition());
    }

    private static Forms same(Expression expression) {
        return new Forms(expression, expression, null);
    }
}
