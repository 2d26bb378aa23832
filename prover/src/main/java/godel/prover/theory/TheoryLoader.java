package godel.prover.theory;

import godel.grammar.elaborate.Elaboration;
import godel.grammar.elaborate.Signature;
import godel.grammar.syntax.AxiomStatement;
import godel.grammar.syntax.Declare;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Source;
import godel.grammar.syntax.SourceFile;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Refusal;
import godel.prover.kernel.RefusedException;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Goal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Brings the declarations, definitions and axioms of Quine files into a theory. Definitions that call each other are
 * admitted together, whatever their order in the file; recursive ones only with a proof that they end. The axioms of
 * the primitives must be in force before the first recursive definition.
 */
public final class TheoryLoader {
    /** The kind of the axioms that a file asserts. */
    public static final String EXPERIMENT = "experiment";

    private final Theory theory;
    private final MeasureSearch measures;

    /** A loader that adds to this theory. */
    public TheoryLoader(Theory theory) {
        this.theory = theory;
        this.measures = new MeasureSearch(theory);
    }

    /**
     * Takes in the file: first its declarations, then its definitions, then its axioms. Other statements are left to others.
     *
     * @throws DiagnosticException with the first kind of errors found; what came before them stays in the theory
     */
    public void load(SourceFile file) {
        Source source = file.source();
        for (Declare declaration : file.all(Declare.class).toList()) {
            declare(source, declaration);
        }
        define(source, file.all(Define.class).toList());
        for (AxiomStatement axiom : file.all(AxiomStatement.class).toList()) {
            assertAxiom(source, axiom);
        }
    }

    /**
     * Declares a function without meaning.
     *
     * @throws DiagnosticException if it has a meaning already
     */
    public void declare(Source source, Declare declaration) {
        try {
            theory.declare(FunctionSymbol.of(declaration.name(), declaration.parameters().size()));
        } catch (RefusedException refused) {
            throw failure(source, source.error(declaration, describe(refused.refusal())).at(declaration.name()));
        }
    }

    /**
     * Admits definitions, those that call each other together.
     *
     * @throws DiagnosticException with all names and terms that are wrong, else with the first definition that is not admitted;
     *     what came before that one stays in the theory
     */
    public void define(Source source, List<Define> definitions) {
        Signature signature = new TheorySignature(theory);
        Map<FunctionSymbol, Define> byFunction = new LinkedHashMap<>();
        List<Diagnostic> errors = new ArrayList<>();
        for (Define definition : definitions) {
            FunctionSymbol function = FunctionSymbol.of(definition.name(), definition.parameters().size());
            if (theory.knows(function) || byFunction.putIfAbsent(function, definition) != null) {
                errors.add(at(source, definition, "'" + definition.name() + "' with " + function.arity() + " parameters has a meaning already")
                        .hinting("choose another name; no name is given a second meaning"));
            }
            signature = signature.with(definition.name(), definition.parameters().size());
        }
        Elaboration elaboration = new Elaboration(source, signature);
        List<Proposal> proposals = new ArrayList<>();
        byFunction.forEach((function, definition) -> {
            try {
                proposals.add(proposal(elaboration, function, definition));
            } catch (DiagnosticException wrong) {
                errors.addAll(wrong.diagnostics());
            }
        });
        if (!errors.isEmpty()) {
            throw new DiagnosticException(errors, source.text());
        }
        for (List<Proposal> group : CallOrder.of(proposals)) {
            admit(source, byFunction, group);
        }
    }

    /**
     * Asserts an axiom of kind {@link #EXPERIMENT}.
     *
     * @throws DiagnosticException if its formula cannot be read, or its name is in use
     */
    public void assertAxiom(Source source, AxiomStatement axiom) {
        Term formula = new Elaboration(source, new TheorySignature(theory)).formula(axiom.formula());
        try {
            theory.assertAxiom(new Axiom(axiom.name(), EXPERIMENT, formula));
        } catch (RefusedException refused) {
            throw failure(source, source.error(axiom, describe(refused.refusal())).at(axiom.name()));
        }
    }

    private void admit(Source source, Map<FunctionSymbol, Define> definitions, List<Proposal> group) {
        try {
            switch (measures.admit(group)) {
                case MeasureSearch.Admission.Admitted _ -> {
                }
                case MeasureSearch.Admission.NoMeasure(FunctionSymbol function) -> throw failure(source,
                        at(source, definitions.get(function), "no measure is found that shows that '" + function.name() + "' ends")
                                .hinting("add `measure e` behind the body, e a natural number, or [a, b] for lexicographic order,"
                                        + " that becomes smaller at every recursive call"));
                case MeasureSearch.Admission.NotDecreasing(FunctionSymbol function, List<Goal> open) -> throw failure(source,
                        at(source, definitions.get(function), "the measure of '" + function.name()
                                + "' is not proved to be natural and to become smaller at every recursive call")
                                .hinting(open.isEmpty() ? "the proof was given up for its length" : "left to prove: " + open.getFirst()));
            }
        } catch (RefusedException refused) {
            throw failure(source, at(source, definitions.get(group.getFirst().function()), describe(refused.refusal())));
        }
    }

    private static Diagnostic at(Source source, Define definition, String message) {
        return source.error(definition, message).at(definition.name());
    }

    private static Proposal proposal(Elaboration elaboration, FunctionSymbol function, Define definition) {
        List<Term> measure = definition.measure().stream().map(component -> elaboration.body(component, definition.parameters())).toList();
        return new Proposal(function, definition.parameters().stream().map(Variable::of).toList(),
                elaboration.body(definition.body(), definition.parameters()), measure);
    }

    private static DiagnosticException failure(Source source, Diagnostic error) {
        return new DiagnosticException(List.of(error), source.text());
    }

    private static String describe(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Name(_, String name, String problem) -> "'" + name + "' " + problem;
            case Refusal.Limit(_, String what, long limit) -> "too large: " + what + " exceeds " + limit;
            case Refusal.Count(_, String what, int expected, int found) -> "expected " + expected + " " + what + ", found " + found;
            case Refusal other -> "refused by the kernel: " + other;
        };
    }
}
