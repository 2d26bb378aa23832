package godel.prover.metamath;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Proves that terms without variables are equal to their values: arguments by congruence, calls by their definitions, choices by the value
 * of the test, and primitives by {@link Primitives}. What a call gives is a statement of its own, proved once.
 */
final class Evaluations {
    private final Workshop workshop;
    private final Definitions definitions;
    private final Primitives primitives;
    private final Map<Call, Result> calls = new HashMap<>();
    private int depth;

    /** A function and the values of its arguments. */
    private record Call(FunctionSymbol function, List<Value> arguments) {
    }

    /** A value, and that a term is equal to it. */
    record Result(Value value, Equation equation) {
    }

    Evaluations(Workshop workshop, Definitions definitions) {
        this.workshop = workshop;
        this.definitions = definitions;
        this.primitives = new Primitives(workshop);
    }

    /** {@return that the closed form of a term without variables is equal to its value} */
    Equation of(Term ground) throws TooHeavy {
        return new Body(Map.of()).result(ground).equation();
    }

    private Result call(FunctionSymbol function, List<Value> arguments) throws TooHeavy {
        Call call = new Call(function, arguments);
        Result known = calls.get(call);
        if (known == null) {
            known = definitions.of(function) == null ? primitives.apply(function, arguments) : unfold(function, arguments);
            Equation equation = known.equation();
            if (!equation.isSame() && !equation.proof().premises().isEmpty()) {
                Assertion theorem = workshop.database().theorem("eval-" + (calls.size() + 1), equation.proof());
                known = new Result(known.value(), workshop.equality().proved(workshop.calculus().instance(theorem, Map.of())));
            }
            calls.put(call, known);
        }
        return known;
    }

    private Result unfold(FunctionSymbol function, List<Value> arguments) throws TooHeavy {
        int limit = workshop.limits().evaluationDepth();
        if (depth >= limit) {
            throw new TooHeavy("an evaluation has more than " + limit + " calls inside calls");
        }
        depth++;
        Definitions.Definition definition = definitions.of(function);
        Map<Variable, Value> values = new HashMap<>();
        List<Expression> expressions = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            values.put(definition.parameters().get(i), arguments.get(i));
            expressions.add(workshop.representation().closed(arguments.get(i)));
        }
        Equation unfolded = definitions.call(function, expressions);
        Result body = new Body(values).result(definition.body());
        depth--;
        return new Result(body.value(), workshop.equality().transitive(unfolded, body.equation()));
    }

    /** The body of one call. */
    private final class Body {
        private final Map<Variable, Value> values;
        private final Map<Expression, Expression> images = new IdentityHashMap<>();
        private final Replacement replacement;
        private final Map<Term, Result> done = new IdentityHashMap<>();

        Body(Map<Variable, Value> values) throws TooHeavy {
            this.values = values;
            for (Map.Entry<Variable, Value> entry : values.entrySet()) {
                images.put(workshop.representation().variable(entry.getKey()), workshop.representation().closed(entry.getValue()));
            }
            this.replacement = new Replacement(workshop.expressions(), images);
        }

        /** {@return the value of a part of the body, with the image of its closed form equal to it} */
        Result result(Term term) throws TooHeavy {
            Result known = done.get(term);
            if (known == null) {
                known = switch (term) {
                    case Variable variable -> same(values.get(variable));
                    case Constant constant -> same(constant.value());
                    case Application application -> application(application);
                };
                done.put(term, known);
            }
            return known;
        }

        private Result same(Value value) throws TooHeavy {
            return new Result(value, Equation.same(workshop.representation().closed(value)));
        }

        private Result application(Application application) throws TooHeavy {
            Result result = application.applies("if", 3) ? choice(application) : strict(application);
            Representation.Forms forms = workshop.representation().of(application);
            if (!forms.isAbbreviated()) {
                return result;
            }
            Equation unfolded = workshop.equality().proved(workshop.calculus().instance(forms.definition(), images));
            return new Result(result.value(), workshop.equality().transitive(unfolded, result.equation()));
        }

        private Result strict(Application application) throws TooHeavy {
            List<Value> arguments = new ArrayList<>();
            List<Equation> equations = new ArrayList<>();
            for (Term argument : application.arguments()) {
                Result result = result(argument);
                arguments.add(result.value());
                equations.add(result.equation());
            }
            Equation inside = workshop.equality().congruent(image(application), equations);
            Result called = call(application.function(), arguments);
            return new Result(called.value(), workshop.equality().transitive(inside, called.equation()));
        }

        private Result choice(Application application) throws TooHeavy {
            Result test = result(application.argument(0));
            Expression then = closedImage(application.argument(1));
            Expression otherwise = closedImage(application.argument(2));
            Equation inside = workshop.equality().congruent(
                    image(application), List.of(test.equation(), Equation.same(then), Equation.same(otherwise)));
            boolean holds = !test.value().equals(Symbol.FALSE);
            Proof chosen = holds
                    ? workshop.calculus().with("B", then, "C", otherwise, "iftrue", primitives.facts().holds(test.value()))
                    : workshop.calculus().with("A", then, "B", otherwise, "ax-iffalse");
            Result branch = result(application.argument(holds ? 1 : 2));
            Equation equation = workshop.equality().transitive(
                    workshop.equality().transitive(inside, workshop.equality().proved(chosen)), branch.equation());
            return new Result(branch.value(), equation);
        }

        private Expression image(Application application) throws TooHeavy {
            return replacement.of(workshop.representation().open(application));
        }

        private Expression closedImage(Term term) throws TooHeavy {
            return replacement.of(workshop.representation().closed(term));
        }
    }
}
