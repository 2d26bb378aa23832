/**
 * Problems of TIP and of plain SMT-LIB: read ({@code ProblemReader}), translated into the logic
 * ({@link godel.prover.tip.Translation}), refuted or proved and certified ({@link godel.prover.tip.TipRun}).
 *
 * <pre>
 * problem    ::= (dataType | function | assumption | goal)*
 * function   ::= name parameter* sort expression?     without an expression nothing is known of it
 * goal       ::= parameter* formula                   for all values; all goals are to be proved
 * assumption ::= parameter* formula                   asserted; proved as a lemma where it can be, else an axiom
 * expression ::= name | number | name expression* | let | match | lambda
 * </pre>
 */
package godel.prover.tip;
