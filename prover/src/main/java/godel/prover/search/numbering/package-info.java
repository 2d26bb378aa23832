/**
 * The Gödel numbering: how values, expressions (which are values) and terms stand on a tape of integers.
 *
 * <pre>
 * value    ::= 0 n                            the integer n, where it fits a cell
 *            | 1 sign natural natural         another rational: -1 or 1, numerator, denominator
 *            | 2 name                         a symbol
 *            | 3 value value                  a pair: head, tail
 * term     ::= 4 name                         a variable
 *            | 5 value                        a constant
 *            | 6 name arity term ... term     an application
 * name     ::= -1 - k                         the k-th of the language's own names ({@link godel.prover.search.numbering.Names})
 *            | length character ... character any other, in UTF-16
 * natural  ::= length digit ... digit         base 2^31, the greatest first
 * </pre>
 *
 * Every tree has exactly one numbering, and no numbering is the beginning of another. {@link
 * godel.prover.search.numbering.Writer} writes it, {@link godel.prover.search.numbering.Reader} reads it.
 */
package godel.prover.search.numbering;
