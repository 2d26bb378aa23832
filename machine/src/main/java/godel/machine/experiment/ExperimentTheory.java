package godel.machine.experiment;

import godel.axioms.AxiomCollection;
import godel.axioms.Library;
import godel.grammar.parse.Quine;
import godel.grammar.syntax.AxiomStatement;
import godel.grammar.syntax.Declare;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Source;
import godel.grammar.syntax.SourceFile;
import godel.grammar.syntax.Statement;
import godel.grammar.term.FunctionSymbol;
import godel.machine.life.FixedTempo;
import godel.machine.life.FreeTempo;
import godel.machine.life.SharedTempo;
import godel.machine.life.Tempo;
import godel.prover.kernel.Theory;
import godel.prover.theory.TheoryLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The theory in which a machine proves things about itself, in the order in which it is built:
 *
 * <ol>
 * <li>the axioms of the primitives, the library's functions and the meaning of code, which may consult something outside where the experiment says so;
 * <li>what the experiment declares and defines, and its environment as functions;
 * <li>{@code found}, of which only axioms speak, and the utility of the experiment's tempo;
 * <li>what the hardware promises of later search, then the experiment's own axioms.
 * </ol>
 */
public final class ExperimentTheory {
    /** Whatever the searcher makes of the software in its slice. */
    private static final FunctionSymbol FOUND = FunctionSymbol.of("found", 3);

    private ExperimentTheory() {
    }

    /**
     * {@return a new theory for the experiment}
     *
     * @param more collections of axioms to be assumed besides those that come with the machine
     * @throws DiagnosticException if the experiment's definitions are not admitted, or a formula cannot be read
     */
    public static Theory of(Experiment experiment, List<AxiomCollection> more) {
        SourceFile file = experiment.file();
        List<String> libraries = utilityLibraries(experiment.tempo());
        requireUtilityIsFree(file, libraries);
        Theory theory = ofLibrary();
        TheoryLoader loader = new TheoryLoader(theory);
        Optional<Declare> consultation = Consultations.declaration(file);
        consultation.ifPresent(declaration -> loader.declare(file.source(), declaration));
        Consultations.loadMeaningOfCode(loader, consultation.isPresent());
        file.all(Declare.class).filter(declaration -> declaration != consultation.orElse(null)).forEach(declaration -> loader.declare(file.source(), declaration));
        loader.define(file.source(), file.all(Define.class).toList());
        loader.define(file.source(), experiment.definitions());
        theory.declare(FOUND);
        libraries.forEach(name -> loader.load(Quine.parseFile(name + ".quine", Library.text(name))));
        AxiomCollection.load("utility").loadInto(theory);
        more.forEach(collection -> collection.loadInto(theory));
        file.all(AxiomStatement.class).forEach(axiom -> loader.assertAxiom(file.source(), axiom));
        return theory;
    }

    /** {@return a new theory of the primitives and the library's functions on numbers and lists} */
    public static Theory ofLibrary() {
        Theory theory = Theory.create();
        AxiomCollection.load("primitive").loadInto(theory);
        new TheoryLoader(theory).load(Quine.parseFile("basic.quine", Library.text("basic")));
        return theory;
    }

    /** {@return the names of the library files that define utility under this tempo, and what it is compared with} */
    public static List<String> utilityLibraries(Tempo tempo) {
        return switch (tempo) {
            case FixedTempo _ -> List.of("policy-first", "utility-fixed", "planning", "potential");
            case SharedTempo _ -> List.of("search-first", "utility-fixed", "planning", "potential");
            case FreeTempo _ -> List.of("utility-free");
        };
    }

    /** Utility is defined after the experiment's own functions, so a clash of names would be reported in the wrong place. */
    private static void requireUtilityIsFree(SourceFile file, List<String> libraries) {
        Set<String> taken = Stream.concat(Stream.of("machine"), libraries.stream()).flatMap(ExperimentTheory::functionsOf).collect(Collectors.toSet());
        taken.add(FOUND.name());
        Source source = file.source();
        List<Diagnostic> errors = new ArrayList<>();
        for (Statement statement : file.statements()) {
            String name = switch (statement) {
                case Define define -> define.name();
                case Declare declare -> declare.name();
                case Statement other -> "";
            };
            if (taken.contains(name)) {
                errors.add(source.error(statement, "`" + name + "` is a function of the library already").at(name).hinting("choose another name"));
            }
        }
        if (!errors.isEmpty()) {
            throw new DiagnosticException(errors, file.text());
        }
    }

    private static Stream<String> functionsOf(String library) {
        return Quine.parseFile(library + ".quine", Library.text(library)).all(Define.class).map(Define::name);
    }
}
