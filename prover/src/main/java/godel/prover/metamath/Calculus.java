package godel.prover.metamath;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Makes proofs: finds what stands for the variables of an assertion by comparing its hypotheses with what was proved. */
final class Calculus {
    private final Expressions expressions;
    private final Library library;
    private final Effort effort;

    Calculus(Expressions expressions, Library library, Effort effort) {
        this.expressions = expressions;
        this.library = library;
        this.effort = effort;
    }

    /** {@return a proof by the assertion of the preamble with this label, whose variables all occur in its hypotheses} */
    Proof by(String label, Proof... premises) throws TooHeavy {
        return prove(library.assertion(label), new IdentityHashMap<>(), premises);
    }

    /** {@return a proof of this formula by an assertion of the preamble} */
    Proof to(Expression goal, String label, Proof... premises) throws TooHeavy {
        Assertion assertion = library.assertion(label);
        Map<Expression, Expression> found = new IdentityHashMap<>();
        match(assertion.conclusion(), goal, found, label);
        return prove(assertion, found, premises);
    }

    /** {@return a proof by an assertion of the preamble, with one of its variables, by name, given} */
    Proof with(String variable, Expression instance, String label, Proof... premises) throws TooHeavy {
        Map<Expression, Expression> found = new IdentityHashMap<>();
        found.put(library.variable(variable), instance);
        return prove(library.assertion(label), found, premises);
    }

    /** {@return a proof by an assertion of the preamble, with two of its variables, by name, given} */
    Proof with(String first, Expression instance, String second, Expression other, String label, Proof... premises) throws TooHeavy {
        Map<Expression, Expression> found = new IdentityHashMap<>();
        found.put(library.variable(first), instance);
        found.put(library.variable(second), other);
        return prove(library.assertion(label), found, premises);
    }

    /** {@return the instance of an assertion without hypotheses; variables that are not mentioned stay} */
    Proof instance(Assertion assertion, Map<Expression, Expression> instances) throws TooHeavy {
        Map<Expression, Expression> found = new IdentityHashMap<>(instances);
        assertion.variables().forEach(variable -> found.putIfAbsent(variable, variable));
        return prove(assertion, found);
    }

    private Proof prove(Assertion assertion, Map<Expression, Expression> found, Proof... premises) throws TooHeavy {
        effort.proofStep(expressions.count());
        if (premises.length != assertion.hypotheses().size()) {
            throw new IllegalStateException(assertion.label() + " has " + assertion.hypotheses().size() + " hypotheses");
        }
        for (int i = 0; i < premises.length; i++) {
            match(assertion.hypotheses().get(i), premises[i].conclusion(), found, assertion.label());
        }
        List<Expression> instances = new ArrayList<>(assertion.variables().size());
        for (Expression variable : assertion.variables()) {
            Expression instance = found.get(variable);
            if (instance == null) {
                throw new IllegalStateException(assertion.label() + ": nothing stands for " + variable);
            }
            instances.add(instance);
        }
        return new Proof(assertion, List.copyOf(instances), List.of(premises), expressions.replace(assertion.conclusion(), found));
    }

    private void match(Expression pattern, Expression expression, Map<Expression, Expression> found, String label) {
        if (pattern.isVariable() && pattern.syntax().sort() == expression.syntax().sort()) {
            Expression known = found.putIfAbsent(pattern, expression);
            if (known != null && known != expression) {
                throw new IllegalStateException(label + ": " + pattern + " is both " + known + " and " + expression);
            }
            return;
        }
        if (pattern.isClosed() && pattern == expression) {
            return;
        }
        if (pattern.syntax() != expression.syntax()) {
            throw new IllegalStateException(label + ": " + pattern + " does not fit " + expression);
        }
        for (int i = 0; i < pattern.arguments().size(); i++) {
            match(pattern.argument(i), expression.argument(i), found, label);
        }
    }
}
