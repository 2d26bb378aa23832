/**
 * The terms of the logic, hash-consed, and substitution. There are no binders: the surface's {@code let} and
 * {@code match} are expanded before a term exists.
 *
 * <pre>
 * term ::= {@link godel.grammar.term.Variable}
 *        | {@link godel.grammar.term.Constant}(value)
 *        | {@link godel.grammar.term.Application}(function symbol, term, ..., term)
 * </pre>
 */
package godel.grammar.term;
