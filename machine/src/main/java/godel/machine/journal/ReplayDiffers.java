package godel.machine.journal;

/** A life that is lived again does not repeat what its records say of it. */
public final class ReplayDiffers extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param difference where the records are, and what they say */
    public ReplayDiffers(String difference) {
        super(difference);
    }
}
