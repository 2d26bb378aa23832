package godel.prover.checker;

import java.util.List;

/**
 * What an accepted certificate proves and what it assumes. Formulas are prefix text, cut at {@link Limits#textLength()}.
 *
 * @param conclusions the theorems, in file order
 * @param axioms the axioms that the conclusions and the admitted definitions rest on, in file order
 * @param definitions the admitted definitions, in file order
 * @param declared the functions without a definition, as {@code name/arity}, in file order
 * @param counts sizes
 */
public record Summary(
        List<Conclusion> conclusions, List<Axiom> axioms, List<Definition> definitions, List<String> declared, Counts counts) {

    /** A theorem: whenever all hypotheses hold, the formula holds, for all values of the variables. */
    public record Conclusion(String name, List<String> hypotheses, String formula) {

        /** {@return the theorem as {@code hypothesis, … |- formula}} */
        public String sequent() {
            return (hypotheses.isEmpty() ? "" : String.join(", ", hypotheses) + " ") + "|- " + formula;
        }
    }

    /** An assumption: its name, its class (one word, such as {@code primitive} or {@code hardware}) and its formula. */
    public record Axiom(String name, String category, String formula) {
    }

    /** A definition: the function as {@code name/arity} and its equation. */
    public record Definition(String function, String equation) {
    }

    /**
     * Sizes of the certificate and of the work.
     *
     * @param lines lines read, remarks included
     * @param values lines that make a value
     * @param terms lines that make a term
     * @param steps inferences
     * @param evaluationSteps steps of the evaluator, counted as {@link Limits#evaluationSteps()} says
     */
    public record Counts(long lines, int values, int terms, int steps, long evaluationSteps) {
    }
}
