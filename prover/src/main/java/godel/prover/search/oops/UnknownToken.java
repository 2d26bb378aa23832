package godel.prover.search.oops;

import java.util.List;

/** A name that is no token's. */
public final class UnknownToken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A name, and those that there are. */
    UnknownToken(String name, List<String> names) {
        super("there is no token \"" + name + "\"; the tokens are " + String.join(" ", names));
    }
}
