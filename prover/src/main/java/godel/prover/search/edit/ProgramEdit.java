package godel.prover.search.edit;

import godel.grammar.value.Value;
import godel.prover.tactic.Effort;
import java.util.Optional;

/**
 * A way to change programs that is an editing token of its own, wherever it applies to the present program. It only
 * suggests; whether the new program is better is proved or not afterwards. A function of its input, like a derived rule.
 */
public interface ProgramEdit {

    /** {@return the name, which is also its token's: lower case, no white space} */
    String name();

    /** {@return what it does, in a few words that go on after {@code the program's i-th …}} */
    String meaning();

    /**
     * {@return what it makes of a program at the {@code number}-th place where it applies, counted from 0; empty where there
     * are not so many}
     *
     * @param program any value, for edits follow each other
     * @param effort  notes what it takes
     */
    Optional<Value> edited(Value program, int number, Effort effort);
}
