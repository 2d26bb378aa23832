package godel.machine.command;

/** Input that cannot be used, where there is no line and column to point at. The message is all that the user gets. */
final class BadInput extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String hint;

    /**
     * @param subject the file or option that is at fault
     * @param hint    how to put it right, or empty
     */
    BadInput(String subject, String message, String hint) {
        super(subject + ": error: " + message);
        this.hint = hint;
    }

    /** @throws BadInput if a number that was given for an option is not positive */
    static void requirePositive(String option, long number) {
        if (number < 1) {
            throw new BadInput(option + " " + number, "this is not a positive whole number", "give 1 or more");
        }
    }

    /** {@return the message, and the hint on a line of its own} */
    String render() {
        return getMessage() + "\n" + (hint.isEmpty() ? "" : "  hint: " + hint + "\n");
    }
}
