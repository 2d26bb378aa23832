/**
 * The values of the logic: exact rationals, symbols and pairs. Programs are values too (see {@code godel.grammar.quote}).
 *
 * <pre>
 * value ::= {@link godel.grammar.value.Rational}            3/5
 *         | {@link godel.grammar.value.Symbol}              'left
 *         | {@link godel.grammar.value.Pair}(value, value)  lists are pairs that end in 'nil
 * </pre>
 */
package godel.grammar.value;
