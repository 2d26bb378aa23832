package godel.prover.kernel;

import godel.grammar.term.Term;
import module java.base;

/// Why the kernel refused: always the rule, what was expected and what was found.
public sealed interface Refusal {
    /// {@return the name of the rule or door that refused}
    String rule();
    /// A conclusion or argument is not of the form that the rule takes.
    record Form(String rule, String expected, Term found) implements Refusal { }
    /// Two terms that must be the same are not.
    record Mismatch(String rule, Term expected, Term found) implements Refusal { }
    /// A premise has a hypothesis that the rule does not allow.
    record Hypothesis(String rule, Term found, List<Term> allowed) implements Refusal { }
    /// A name is not known, already in use, or not of the kind needed here.
    record Name(String rule, String name, String problem) implements Refusal { }
    /// The premises belong to different theories.
    record OtherTheory(String rule) implements Refusal { }
    /// The number of premises or parts is wrong.
    record Count(String rule, String what, int expected, int found) implements Refusal { }
    /// A bound on steps, depth or size was reached.
    record Limit(String rule, String what, long limit) implements Refusal { }
}
