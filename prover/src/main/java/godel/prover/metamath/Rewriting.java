package godel.prover.metamath;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Replaces expressions by equal ones. A pattern has certain keys, for each of which an equation is known; the result is that the pattern
 * with the left sides for the keys is equal to the pattern with the right sides.
 */
final class Rewriting {
    private final Language language;
    private final Equality equality;
    private final Map<Expression, Equation> equations;
    private final Replacement left;
    private final Map<Expression, Equation> done = new IdentityHashMap<>();

    /** @param equality reasoning under the condition of the equations */
    Rewriting(Expressions expressions, Language language, Equality equality, Map<Expression, Equation> equations) {
        this.language = language;
        this.equality = equality;
        this.equations = equations;
        Map<Expression, Expression> images = new IdentityHashMap<>();
        equations.forEach((key, equation) -> images.put(key, equation.left()));
        this.left = new Replacement(expressions, images);
    }

    /** {@return that both instances of the pattern are equal} */
    Equation of(Expression pattern) throws TooHeavy {
        Equation known = equations.get(pattern);
        if (known != null) {
            return known;
        }
        known = done.get(pattern);
        if (known == null) {
            known = make(pattern);
            done.put(pattern, known);
        }
        return known;
    }

    private Equation make(Expression pattern) throws TooHeavy {
        if (!language.isApplication(pattern)) {
            return Equation.same(pattern);
        }
        List<Equation> arguments = new ArrayList<>();
        for (Expression argument : language.arguments(pattern)) {
            arguments.add(of(argument));
        }
        return equality.congruent(left.of(pattern), arguments);
    }
}
