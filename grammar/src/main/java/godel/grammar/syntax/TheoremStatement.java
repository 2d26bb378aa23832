package godel.grammar.syntax;

import java.util.List;

/** {@code theorem name: formula}, to be proved for all values of its variables, with hints in the order written. */
public record TheoremStatement(String name, Expression formula, List<Hint> hints) implements Statement {

    public TheoremStatement {
        hints = List.copyOf(hints);
    }

    /** Advice to the prover; never needed for soundness. */
    public sealed interface Hint {
    }

    /** {@code by induction on x}. */
    public record Induction(List<String> variables) implements Hint {
        public Induction {
            variables = List.copyOf(variables);
        }
    }

    /** {@code using a, b}: names of theorems, axioms or definitions. */
    public record Using(List<String> names) implements Hint {
        public Using {
            names = List.copyOf(names);
        }
    }

    /** {@code measure e}: the measure for an induction. */
    public record Measure(List<Expression> expressions) implements Hint {
        public Measure {
            expressions = List.copyOf(expressions);
        }
    }
}
