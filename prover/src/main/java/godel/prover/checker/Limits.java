package godel.prover.checker;

/**
 * How much a certificate may ask of the checker. A file that asks for more is refused, with the limit named; nothing is
 * computed half. Depth of terms, values and proofs needs no limit: no part of the checker recurses. Time has no limit of its own, for what
 * is accepted must not depend on the speed of a machine; it is bounded by the bytes, the visits and the evaluation steps.
 *
 * @param fileBytes length of the file, in bytes
 * @param lineBytes length of one line, in bytes
 * @param items numbered lines of one kind (values, terms or steps), and distinct terms at once
 * @param axioms axiom lines
 * @param names different functions spoken of, name and arity together
 * @param digits decimal digits of a numerator or a denominator, written or computed
 * @param termVisits subterms visited by substitutions and side conditions, in total
 * @param evaluationSteps steps of one {@code evaluate}: one for each evaluated node, plus one for each argument and shared
 *     subterm of a call, plus (w * w) / 16 for arithmetic on numbers that are w words of 32 bits long together
 * @param totalEvaluationSteps the same over the whole file
 * @param evaluationDepth pending operations in one {@code evaluate}
 * @param evaluationValues values made in one {@code evaluate}
 * @param obligations termination obligations of one group of definitions
 * @param obligationVisits visits to subterms in finding them
 * @param conclusions lines that name a conclusion
 * @param textLength characters of one formula in a message or summary; longer ones end in {@code …}
 */
public record Limits(
        long fileBytes,
        int lineBytes,
        int items,
        int axioms,
        int names,
        int digits,
        long termVisits,
        long evaluationSteps,
        long totalEvaluationSteps,
        int evaluationDepth,
        int evaluationValues,
        int obligations,
        int obligationVisits,
        int conclusions,
        int textLength) {

    /** {@return limits that every certificate written by this project keeps, and that a usual heap can bear} */
    public static Limits standard() {
        return new Limits(
                2_000_000_000L, 4_000_000, 20_000_000, 4_000, 100_000, 100_000, 2_000_000_000L, 100_000_000L, 1_000_000_000L, 16_000_000,
                10_000_000, 10_000, 1_000_000, 1_000, 2_000);
    }

    /** {@return these limits with a file of so many bytes} */
    public Limits withFileBytes(long bytes) {
        return new Limits(bytes, lineBytes, items, axioms, names, digits, termVisits, evaluationSteps, totalEvaluationSteps, evaluationDepth,
                evaluationValues, obligations, obligationVisits, conclusions, textLength);
    }

    /** {@return these limits with so many steps of one evaluation} */
    public Limits withEvaluationSteps(long steps) {
        return new Limits(fileBytes, lineBytes, items, axioms, names, digits, termVisits, steps, totalEvaluationSteps, evaluationDepth,
                evaluationValues, obligations, obligationVisits, conclusions, textLength);
    }

    /** {@return these limits with texts of so many characters} */
    public Limits withTextLength(int characters) {
        return new Limits(fileBytes, lineBytes, items, axioms, names, digits, termVisits, evaluationSteps, totalEvaluationSteps, evaluationDepth,
                evaluationValues, obligations, obligationVisits, conclusions, characters);
    }
}
