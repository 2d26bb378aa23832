/**
 * Edits of a program inside the expression that installs it, so that a technique says a small change in a few tokens.
 * {@link godel.prover.search.edit.Installation} finds the program, {@link godel.prover.search.edit.Edits} changes it;
 * what may be changed is numbered by one walk, {@link godel.prover.search.edit.ProgramWalk}.
 */
package godel.prover.search.edit;
