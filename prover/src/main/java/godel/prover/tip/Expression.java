package godel.prover.tip;

import godel.grammar.syntax.Span;
import godel.prover.tactic.induction.Sort;
import java.math.BigInteger;
import java.util.List;

/** An expression of a problem, with the place where it stands. */
sealed interface Expression {

    Span span();

    /** A variable, or a function or constructor without arguments. */
    record Name(String name, Span span) implements Expression {
    }

    record Number(BigInteger value, Span span) implements Expression {
    }

    /** A function, a constructor or a built-in operation applied to arguments; {@code @} applies a function value. */
    record Call(String name, List<Expression> arguments, Span span) implements Expression {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** The bindings are simultaneous. */
    record Let(List<Binding> bindings, Expression body, Span span) implements Expression {
        public Let {
            bindings = List.copyOf(bindings);
        }
    }

    record Binding(String name, Expression value) {
    }

    record Match(Expression scrutinee, List<Case> cases, Span span) implements Expression {
        public Match {
            cases = List.copyOf(cases);
        }
    }

    /**
     * @param pattern a constructor, a variable that takes what is left, or {@code _}
     * @param fields  the variables for the constructor's fields
     */
    record Case(String pattern, List<String> fields, Expression body, Span span) {
        public Case {
            fields = List.copyOf(fields);
        }
    }

    record Lambda(List<Parameter> parameters, Expression body, Span span) implements Expression {
        public Lambda {
            parameters = List.copyOf(parameters);
        }
    }

    /** @param universal whether it is {@code forall}, else it is {@code exists} */
    record Quantified(boolean universal, List<Parameter> variables, Expression body, Span span) implements Expression {
        public Quantified {
            variables = List.copyOf(variables);
        }
    }

    record Parameter(String name, Sort sort) {
    }
}
