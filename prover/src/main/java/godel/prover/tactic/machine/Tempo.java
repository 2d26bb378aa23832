package godel.prover.tactic.machine;

/** How the world's time relates to the machine's: under fixed tempo remaining life is counted in cycles, under free tempo in steps. */
public enum Tempo {
    FIXED,
    FREE
}
