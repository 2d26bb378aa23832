package godel.prover.checker;

import java.util.List;
import java.util.Map;

/**
 * What an accepted certificate proves and what it assumes. Formulas are prefix text, cut at {@link Limits#textLength()}.
 *
 * @param conclusions the theorems, in file order
 * @param axioms the axioms that the conclusions and the admitted definitions rest on, in file order
 * @param definitions the admitted definitions, in file order
 * @param declared the functions without a definition, as {@code name/arity}, in file order
 * @param counts sizes
 * @param outline what the proof looks like
 */
public record Summary(
        List<Conclusion> conclusions, List<Axiom> axioms, List<Definition> definitions, List<String> declared, Counts counts,
        Outline outline) {

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

    /**
     * The shape of a proof.
     *
     * @param rules how many steps each rule made, most frequent first
     * @param longestChain the most steps of which each is a premise of the next
     * @param inductionsInAll how many steps are inductions
     * @param inductions inductions, those first without which the proof would be longest, at most ten
     * @param lemmas other theorems without hypotheses that are used more than once, in the same order, at most ten
     */
    public record Outline(Map<String, Integer> rules, int longestChain, int inductionsInAll, List<Lemma> inductions, List<Lemma> lemmas) {
    }

    /**
     * A step that carries a part of the proof.
     *
     * @param step its number
     * @param rule the rule that made it
     * @param uses how often others use it
     * @param tree steps of its proof, each counted as often as it is used
     * @param saves how many steps longer the proof would be if it were proved anew for each use
     * @param formula its conclusion, cut
     */
    public record Lemma(int step, String rule, int uses, long tree, long saves, String formula) {
    }

    /** The most that was remembered at once: lines of values, different terms (also those that have no line), and steps. */
    public record Live(int values, int terms, int steps) {
    }
}
