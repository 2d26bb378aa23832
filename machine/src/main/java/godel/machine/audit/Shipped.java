package godel.machine.audit;

import godel.axioms.AxiomCollection;
import godel.axioms.Library;
import godel.grammar.parse.Quine;
import godel.grammar.term.FunctionSymbol;
import godel.machine.experiment.Consultations;
import godel.machine.experiment.ExperimentTheory;
import godel.machine.hardware.Consultant;
import godel.prover.certificate.CertificateWriter;
import godel.prover.certificate.Conclusion;
import godel.prover.checker.CertificateChecker;
import godel.prover.checker.Limits;
import godel.prover.checker.Outcome;
import godel.prover.checker.Summary;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.theory.TheoryLoader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The axioms and definitions that come with the machine, as the checker writes them: a certificate of nothing but these
 * is made and given to it. So formulas are compared in its words, not in those of the program that made the proof.
 *
 * @param axioms    by name
 * @param equations by function, as {@code name/arity}
 */
record Shipped(Map<String, Summary.Axiom> axioms, Map<String, String> equations) {
    private static final List<FunctionSymbol> EXPERIMENTS_OWN = List.of(FunctionSymbol.of("environment", 2), FunctionSymbol.of("observe", 1),
            FunctionSymbol.of("worth", 2), FunctionSymbol.of("default_action", 0), FunctionSymbol.of("tempo", 0), FunctionSymbol.of("found", 3));

    private static final FunctionSymbol CONSULT = FunctionSymbol.of(Consultant.NAME.name(), Consultant.ARITY);

    /** {@return what is there without machines: the axioms of the primitives and the functions on numbers and lists} */
    static Shipped withoutMachine() {
        return of(ExperimentTheory.ofLibrary());
    }

    /** {@return what is there for machines, with the utility of these library files} @param consulting whether code may consult something outside */
    static Shipped withUtility(List<String> libraries, boolean consulting) {
        Theory theory = ExperimentTheory.ofLibrary();
        EXPERIMENTS_OWN.forEach(theory::declare);
        TheoryLoader loader = new TheoryLoader(theory);
        if (consulting) {
            theory.declare(CONSULT);
        }
        Consultations.loadMeaningOfCode(loader, consulting);
        libraries.forEach(name -> loader.load(Quine.parseFile(name + ".quine", Library.text(name))));
        AxiomCollection.load("utility").loadInto(theory);
        return of(theory);
    }

    private static Shipped of(Theory theory) {
        List<Conclusion> conclusions = new ArrayList<>();
        for (Axiom axiom : theory.axioms()) {
            conclusions.add(new Conclusion(axiom.name(), Theorem.axiom(theory, axiom.name())));
        }
        for (Definition definition : theory.definitions()) {
            conclusions.add(new Conclusion(definition.function().name(), Theorem.definition(theory, definition.function())));
        }
        Summary summary = summary(conclusions);
        Map<String, Summary.Axiom> axioms = new LinkedHashMap<>();
        summary.axioms().forEach(axiom -> axioms.put(axiom.name(), axiom));
        return new Shipped(axioms, summary.definitions().stream()
                .collect(Collectors.toMap(Summary.Definition::function, Summary.Definition::equation, (first, second) -> first, LinkedHashMap::new)));
    }

    /** {@return what the checker says of a certificate of these conclusions, with no text cut} */
    static Summary summary(List<Conclusion> conclusions) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            CertificateWriter.write(conclusions, bytes);
            return switch (CertificateChecker.check(new ByteArrayInputStream(bytes.toByteArray()), unabridged())) {
                case Outcome.Accepted(Summary summary) -> summary;
                case Outcome.Refused refused -> throw new IllegalStateException("the checker refuses the library: " + refused.message());
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException("in memory", impossible);
        }
    }

    /** {@return the standard limits, but for the length of texts, which are compared here} */
    static Limits unabridged() {
        return Limits.standard().withTextLength(1_000_000);
    }
}
