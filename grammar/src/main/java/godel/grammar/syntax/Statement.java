package godel.grammar.syntax;

/** A statement of a Quine file. Places in the source are not part of it; see {@link Source#spanOf}. */
public sealed interface Statement
        permits Define, Declare, AxiomStatement, TheoremStatement, TechniqueStatement, EnvironmentStatement, MachineStatement {

    /** {@return the name this statement gives to something} */
    String name();
}
