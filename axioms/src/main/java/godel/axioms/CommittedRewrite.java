package godel.axioms;

import godel.grammar.value.Rational;

/**
 * A rewrite as a run records it.
 *
 * @param time            when it took effect, in the run's unit of time since its start; two rewrites never have the same
 * @param target          the form of the target theorem, such as {@code global} or {@code as-is relaxed}
 * @param theoremName     the name of the recorded target theorem
 * @param oldProgram      the program before, as Quine text
 * @param newProgram      the program after, as Quine text
 * @param utilityBefore   exact expected utility of the old program left alone
 * @param utilityAfter    exact expected utility of the new program left alone
 * @param certificateFile the certificate's path, relative to the run's directory
 */
public record CommittedRewrite(long time, String target, String theoremName, String oldProgram, String newProgram,
        Rational utilityBefore, Rational utilityAfter, String certificateFile) {
}
