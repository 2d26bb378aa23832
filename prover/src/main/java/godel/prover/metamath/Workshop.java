package godel.prover.metamath;

import java.io.Writer;

/**
 * The tools with which the proofs of one export are made.
 *
 * @param equality reasoning with equations under no condition
 */
record Workshop(
        Expressions expressions,
        Library library,
        Language language,
        Calculus calculus,
        Database database,
        Representation representation,
        Equality equality,
        Sequents sequents,
        ExportLimits limits) {

    /** {@return tools for a new database, of which nothing is written yet} */
    static Workshop open(Preamble preamble, Writer output, ExportLimits limits) {
        Expressions expressions = new Expressions();
        Library library = preamble.read(expressions);
        Effort effort = new Effort(limits);
        Language language = new Language(expressions, library);
        Calculus calculus = new Calculus(expressions, library, effort);
        Database database = new Database(output, expressions, effort);
        Representation representation = new Representation(language, new Vocabulary(expressions, library, language, database), limits);
        Equality equality = Equality.unconditional(calculus, language);
        Sequents sequents = new Sequents(calculus, language, representation, equality);
        return new Workshop(expressions, library, language, calculus, database, representation, equality, sequents, limits);
    }
}
