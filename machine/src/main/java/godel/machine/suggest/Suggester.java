package godel.machine.suggest;

import java.util.Optional;

/** Somebody outside who is told about a machine and may answer. Nothing of what it says is trusted, and nobody waits for it. */
public interface Suggester extends AutoCloseable {

    /** Nobody. */
    Suggester NONE = new Suggester() {
        @Override
        public void tell(String request) {
        }

        @Override
        public Optional<String> heard() {
            return Optional.empty();
        }

        @Override
        public void close() {
        }
    };

    /** Tells it, in one line, what is looked for now. Returns at once. */
    void tell(String request);

    /** {@return the next line that it has said, if there is one already} */
    Optional<String> heard();

    /** Lets it go. */
    @Override
    void close();
}
