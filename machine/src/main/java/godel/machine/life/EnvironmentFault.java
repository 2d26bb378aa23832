package godel.machine.life;

/** The environment is not one: its code has no value, or what it gives is no probability distribution. */
public final class EnvironmentFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EnvironmentFault(String message) {
        super(message);
    }
}
