/**
 * The language of <em>Optimal Ordered Problem Solver</em> (J. Schmidhuber, Machine Learning 54, 2004; arXiv cs/0207097,
 * appendix A), complete, and the tasks of its experiments. TOKENS.md lists the tokens; READINGS.md says what the paper
 * leaves open and how it was decided.
 *
 * <pre>
 * program     ::= token*                              numbers; what lies on ds can be executed too
 * token       ::= operation | declaration             {@link godel.prover.search.oops.Alphabet} numbers them
 * operation   ::= {@link godel.prover.search.oops.Operation}
 *                 on ds (Arithmetic, Comparison, DataStack, Editing, OldCode), on Ds (SecondStack), of control
 *                 (Functions, Jumps, Quoting), on the distribution of what comes next (Bias), of a task (HanoiTokens)
 * declaration ::= inputs outputs name body            {@link godel.prover.search.oops.Declaration}
 * task        ::= input environment goal              {@link godel.prover.search.oops.Task}
 * </pre>
 *
 * {@link godel.prover.search.oops.OopsMachine} runs it: everything that a program can change lies in one
 * {@link godel.prover.search.storage.Cells}, laid out by {@code Layout}; registers are fields while a task runs.
 */
package godel.prover.search.oops;
