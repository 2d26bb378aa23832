package godel.prover.metamath;

import java.util.ArrayList;
import java.util.List;

/**
 * Reasoning with equations under one condition, a formula that implies them all; or under none. The theorems of the preamble come in two
 * versions for that, the one under a condition with {@code d} at the end.
 */
final class Equality {
    private final Calculus calculus;
    private final Language language;
    private final Expression condition;

    private Equality(Calculus calculus, Language language, Expression condition) {
        this.calculus = calculus;
        this.language = language;
        this.condition = condition;
    }

    /** {@return reasoning under no condition} */
    static Equality unconditional(Calculus calculus, Language language) {
        return new Equality(calculus, language, null);
    }

    /** {@return reasoning under this condition; null means none} */
    Equality under(Expression formula) {
        return new Equality(calculus, language, formula);
    }

    /** {@return the equation that a proof under the condition proves} */
    Equation proved(Proof proof) {
        List<Expression> sides = language.arguments(language.conclusion(proof.conclusion()));
        return new Equation(sides.get(0), sides.get(1), sides.get(0) == sides.get(1) ? null : proof);
    }

    /** {@return the equation that a proof without condition proves, under the condition} */
    Equation lifted(Proof proof) throws TooHeavy {
        return proved(lift(proof));
    }

    /** {@return an equation without condition, under the condition} */
    Equation lifted(Equation equation) throws TooHeavy {
        return equation.isSame() ? equation : new Equation(equation.left(), equation.right(), lift(equation.proof()));
    }

    /** {@return what was proved without condition, under the condition} */
    Proof lift(Proof proof) throws TooHeavy {
        return condition == null ? proof : calculus.with("ps", condition, "a1i", proof);
    }

    Equation symmetric(Equation equation) throws TooHeavy {
        return equation.isSame() ? equation : new Equation(equation.right(), equation.left(), calculus.by(version("symm", "symmd"), equation.proof()));
    }

    Equation transitive(Equation first, Equation second) throws TooHeavy {
        if (first.isSame()) {
            return second;
        }
        if (second.isSame()) {
            return first;
        }
        return new Equation(first.left(), second.right(), calculus.by(version("trans", "transd"), first.proof(), second.proof()));
    }

    /** {@return that the application is equal to itself with every argument replaced by the other side of its equation} */
    Equation congruent(Expression application, List<Equation> arguments) throws TooHeavy {
        int first = 0;
        while (first < arguments.size() && arguments.get(first).isSame()) {
            first++;
        }
        if (first == arguments.size()) {
            return Equation.same(application);
        }
        List<Expression> before = new ArrayList<>();
        arguments.subList(0, first).forEach(argument -> before.add(argument.left()));
        Expression prefix = language.part(language.name(application), before);
        Proof changed = arguments.get(first).proof();
        if (first == arguments.size() - 1) {
            return proved(calculus.with("p", prefix, version("cong", "congd"), changed));
        }
        Proof part = calculus.with("p", prefix, version("argr", "argrd"), changed);
        for (Equation argument : arguments.subList(first + 1, arguments.size())) {
            part = argument.isSame()
                    ? calculus.with("A", argument.left(), version("argl", "argld"), part)
                    : calculus.by(version("args", "argsd"), part, argument.proof());
        }
        return proved(calculus.by(version("apply", "applyd"), part));
    }

    /** {@return the proof that the right side holds, from one that the left side does} */
    Proof carry(Equation equation, Proof left) throws TooHeavy {
        return equation.isSame() ? left : calculus.by(version("subst", "substd"), equation.proof(), left);
    }

    /** {@return the proof of the equation, also where both sides are the same} */
    Proof proof(Equation equation) throws TooHeavy {
        return equation.isSame() ? lift(calculus.with("A", equation.left(), "ax-refl")) : equation.proof();
    }

    private String version(String plain, String conditional) {
        return condition == null ? plain : conditional;
    }
}
