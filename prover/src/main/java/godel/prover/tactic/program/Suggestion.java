package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.prover.tactic.code.ProgramMeaning;
import java.util.List;

/**
 * A program that a transformation suggests in place of another, and what to prove first.
 *
 * @param functions the functions of the program, the one that answers first
 */
record Suggestion(List<Define> functions, Lemmas lemmas) {
    Suggestion {
        functions = List.copyOf(functions);
    }

    /** Lemmas about the functions of both programs. */
    interface Lemmas {
        /** Tries to prove lemmas, most basic first, and has those that are proved learnt. */
        void prove(LemmaProof proof, ProgramMeaning before, ProgramMeaning after);
    }
}
