package godel.machine.experiment;

import godel.axioms.Library;
import godel.grammar.parse.Quine;
import godel.grammar.syntax.Declare;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.SourceFile;
import godel.machine.hardware.Consultant;
import godel.prover.theory.TheoryLoader;
import java.util.List;
import java.util.Optional;

/**
 * Programs that consult something outside of them. A file whose programs may do so declares
 * {@code consult(observation, memory)}; the meaning of code then has one more primitive of that name, and all that is known
 * of its values is what the file's axioms say.
 */
public final class Consultations {
    private static final String NAME = Consultant.NAME.name();

    private Consultations() {
    }

    /** {@return the declaration that lets programs consult something outside, if the file has it} */
    static Optional<Declare> declaration(SourceFile file) {
        return file.all(Declare.class).filter(declared -> declared.name().equals(NAME)).findFirst();
    }

    /** {@return the error of an experiment that declares what nobody answers} */
    public static DiagnosticException unanswered(Experiment experiment) {
        SourceFile file = experiment.file();
        Diagnostic error = file.source().error(declaration(file).orElseThrow(), "nobody answers `" + NAME + "`").at(NAME)
                .hinting("say in the machine what does: solver(observation, memory) = pair(action, new memory); in Java, give the builder a solver");
        return new DiagnosticException(List.of(error), file.text());
    }

    /**
     * Brings the library's meaning of code into a theory.
     *
     * @param consulting whether code may consult something outside, which is then declared already
     */
    public static void loadMeaningOfCode(TheoryLoader loader, boolean consulting) {
        SourceFile library = Quine.parseFile("machine.quine", Library.text("machine"));
        List<Define> definitions = library.all(Define.class).toList();
        loader.define(library.source(), consulting ? definitions.stream().map(Consultations::withConsultation).toList() : definitions);
    }

    /** The new primitive's case is asked for first, so that all else stays as it is. */
    private static Define withConsultation(Define definition) {
        return switch (definition.name()) {
            case "primitive_arity" -> first(definition, Literal.of(Consultant.ARITY));
            case "apply_primitive" -> {
                Expression arguments = new Variable(definition.parameters().get(1));
                yield first(definition, Call.of(NAME, Call.of("head", arguments), Call.of("second", arguments)));
            }
            default -> definition;
        };
    }

    private static Define first(Define definition, Expression consultation) {
        Expression isMeant = Call.of("equal", new Variable(definition.parameters().getFirst()), new Literal(Consultant.NAME));
        return Define.of(definition.name(), definition.parameters(), new If(isMeant, consultation, definition.body()));
    }
}
