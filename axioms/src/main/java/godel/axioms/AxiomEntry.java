package godel.axioms;

/**
 * One axiom as its file states it.
 *
 * @param number      stable, and unique within its collection
 * @param name        stable, and unique in every theory, such as {@code plus.zero}
 * @param kind        what it speaks of: primitive, hardware or utility
 * @param formulaText the formula as a Quine expression
 * @param explanation what it means and why it is true, in one sentence
 * @param source      where it is from
 */
public record AxiomEntry(int number, String name, String kind, String formulaText, String explanation, String source) {
}
