package godel.prover.certificate;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.checker.CertificateChecker;
import godel.prover.checker.Limits;
import godel.prover.checker.Outcome;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Obligation;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The kernel and the checker want the same termination obligations, in the same order, of random groups of definitions. */
class TerminationProperties {
    private static final List<Variable> PARAMETERS = List.of(Variable.of("x"), Variable.of("y"));
    private static final FunctionSymbol F = FunctionSymbol.of("f", 2);
    private static final FunctionSymbol G = FunctionSymbol.of("g", 2);
    private static final List<FunctionSymbol> FUNCTIONS = List.of(
            F, G, FunctionSymbol.of("if", 3), FunctionSymbol.of("if", 3), FunctionSymbol.of("tail", 1), FunctionSymbol.of("-", 2),
            FunctionSymbol.of("and", 2));

    @Property(tries = 500)
    void randomBodies(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<Term> measure = random.nextBoolean() ? List.of(PARAMETERS.get(0)) : List.of(PARAMETERS.get(1), Application.of("size", PARAMETERS.get(0)));
        // Each body ends in a call of the other, so that a measure is wanted.
        List<Proposal> group = List.of(
                new Proposal(F, PARAMETERS, body(random, G), measure), new Proposal(G, PARAMETERS, body(random, F), measure.reversed()));
        Theory theory = Theory.create();
        List<Theorem> proofs = new ArrayList<>();
        for (Obligation obligation : theory.obligations(group)) {
            proofs.add(postulated(theory, obligation, "obligation-" + proofs.size()));
        }
        theory.define(group, proofs);
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        CertificateWriter.write(List.of(new Conclusion("f", Theorem.definition(theory, F))), output);
        Outcome outcome = CertificateChecker.check(new ByteArrayInputStream(output.toByteArray()), Limits.standard());
        assertInstanceOf(Outcome.Accepted.class, outcome, () -> outcome + "\n" + output);
    }

    private static Term body(Random random, FunctionSymbol last) {
        List<Term> parts = new ArrayList<>(PARAMETERS);
        for (int i = random.nextInt(12); i >= 0; i--) {
            FunctionSymbol function = FUNCTIONS.get(random.nextInt(FUNCTIONS.size()));
            parts.add(application(random, function, parts));
        }
        return application(random, last, parts);
    }

    /** Prefers parts made late, so that calls stand inside calls and tests. */
    private static Term application(Random random, FunctionSymbol function, List<Term> parts) {
        List<Term> arguments = new ArrayList<>();
        for (int i = 0; i < function.arity(); i++) {
            arguments.add(parts.get(parts.size() - 1 - Math.min(random.nextInt(parts.size()), random.nextInt(parts.size()))));
        }
        return Application.of(function, arguments);
    }

    /** {@return the obligation as a theorem, from an axiom that says just that} */
    private static Theorem postulated(Theory theory, Obligation obligation, String name) {
        Term formula = obligation.goal();
        for (Term test : obligation.tests().reversed()) {
            formula = Logic.implication(test, formula);
        }
        theory.assertAxiom(new Axiom(name, "test", formula));
        Theorem theorem = Theorem.axiom(theory, name);
        for (Term test : obligation.tests()) {
            theorem = Theorem.modusPonens(theorem, Theorem.assume(theory, test));
        }
        return theorem;
    }
}
