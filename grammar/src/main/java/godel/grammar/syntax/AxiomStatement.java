package godel.grammar.syntax;

/** {@code axiom name: formula}: asserted without proof, for all values of its variables. The name may have parts, as in {@code found.no_searcher}. */
public record AxiomStatement(String name, Expression formula) implements Statement {
}
