package godel.machine.life;

import java.util.Optional;

/** What must be done around a switch so that it is neither lost nor left unchecked. */
public interface Commitment {

    /** Makes a lasting record of the switch. It is made when this returns: only then the software is replaced. */
    void prepare(Switching switching);

    /** {@return why the machine must stop now that the software is replaced; empty when all is well} */
    Optional<String> confirm(Switching switching);

    /** Keeps no record and trusts the proof. */
    Commitment NONE = new Commitment() {
        @Override
        public void prepare(Switching switching) {
        }

        @Override
        public Optional<String> confirm(Switching switching) {
            return Optional.empty();
        }
    };
}
