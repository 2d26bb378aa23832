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

    /**
     * A theorem: whenever all hypotheses hold, the formula holds, for all values of the variables.
     *
     * @param digest the SHA-256 digest of the formula, whole however long it is; see the package documentation
     */
    public record Conclusion(String name, List<String> hypotheses, String formula, String digest) {

        /** {@return the theorem as {@code hypothesis, … |- formula}} */
        public String sequent() {
            return (hypotheses.isEmpty() ? "" : String.join(", ", hypotheses) + " ") + "|- " + formula;
        }
    }

    /** An assumption: its name, its class (one word, such as {@code primitive} or {@code hardware}), its formula and its digest. */
    public record Axiom(String name, String category, String formula, String digest) {
    }

    /** A definition: the function as {@code name/arity}, its equation and its digest, the measure included. */
    public record Definition(String function, String equation, String digest) {
    }

    /**
     * Sizes of the certificate and of the work.
     *
     * @param lines lines read, remarks included
     * @param values lines that make a value
     * @param terms lines that make a term
     * @param steps inferences
     * @param evaluationSteps steps of the evaluator, counted as {@link Limits#evaluationSteps()} says
     * @param live how much of it had to be remembered
     */
    public record Counts(long lines, int values, int terms, int steps, long evaluationSteps, Live live) {
    }

    /** The most that was remembered at once: lines of values, different terms (also those that have no line), and steps. */
    public record Live(int values, int terms, int steps) {
    }
}
