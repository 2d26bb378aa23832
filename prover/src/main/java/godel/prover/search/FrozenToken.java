package godel.prover.search;

import java.util.List;

/**
 * A technique that succeeded before, frozen: all of its tokens but the last {@code check}, as one token. It is called
 * anew in each situation: what it edits and proves then is about the program that there is then.
 *
 * @param number  of the technique, from 1
 * @param tokens  by their numbers
 * @param written the tokens' names
 */
public record FrozenToken(int number, List<Integer> tokens, List<String> written) implements Token {
    public FrozenToken {
        tokens = List.copyOf(tokens);
        written = List.copyOf(written);
    }

    /** {@return the name of the technique with this number} */
    static String name(int number) {
        return "technique-" + number;
    }

    @Override
    public String text() {
        return name(number);
    }

    /** A technique may stand wherever a rule may: what follows either is a check, another rule, or more of a proof. */
    @Override
    public TokenClass kind() {
        return TokenClass.RULE;
    }

    @Override
    public int operands() {
        return 0;
    }

    @Override
    public String meaning() {
        return "calls the technique " + String.join(" ", written);
    }
}
