package godel.prover.tip;

import godel.grammar.syntax.Span;
import godel.prover.tactic.induction.Sort;
import java.util.List;
import java.util.Optional;

/**
 * A problem as it is written.
 *
 * @param assumptions formulas that hold for all values of their variables
 * @param goals       formulas to be proved, all of them
 */
record Problem(List<DataType> dataTypes, List<Function> functions, List<Goal> assumptions, List<Goal> goals) {
    Problem {
        dataTypes = List.copyOf(dataTypes);
        functions = List.copyOf(functions);
        assumptions = List.copyOf(assumptions);
        goals = List.copyOf(goals);
    }

    /** @param variables the names of the sorts it is parametric in */
    record DataType(String name, List<String> variables, List<Constructor> constructors, Span span) {
        DataType {
            variables = List.copyOf(variables);
            constructors = List.copyOf(constructors);
        }
    }

    /** @param fields the selectors with the sorts of the fields */
    record Constructor(String name, List<Expression.Parameter> fields, Span span) {
        Constructor {
            fields = List.copyOf(fields);
        }
    }

    /** A function; without a body nothing is known of it. */
    record Function(String name, List<Expression.Parameter> parameters, Sort result, Optional<Expression> body, Span span) {
        Function {
            parameters = List.copyOf(parameters);
        }
    }

    /**
     * A formula to be proved for all values of its variables.
     *
     * @param isNegated whether the problem states the negation, to be refuted
     */
    record Goal(List<Expression.Parameter> variables, Expression formula, boolean isNegated, Span span) {
        Goal {
            variables = List.copyOf(variables);
        }
    }
}
