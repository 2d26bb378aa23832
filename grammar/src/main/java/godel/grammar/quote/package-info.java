/**
 * Programs as data. {@link godel.grammar.quote.Quotation} turns expressions into values and back,
 * {@link godel.grammar.quote.Program} does so for whole programs, {@link godel.grammar.quote.Core} reduces expressions to
 * the forms that the hardware runs.
 *
 * <pre>
 * program ::= [function, …]
 * function ::= ['name, ['parameter, …], code]
 * code ::= 'x | ['quote, value] | ['if, code, code, code] | ['let, 'x, code, code]
 *        | ['match, code, code, 'head, 'tail, code] | ['f, code, …]
 * core code ::= the same without 'match
 * </pre>
 */
package godel.grammar.quote;
