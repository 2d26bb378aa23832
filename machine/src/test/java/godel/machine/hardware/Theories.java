package godel.machine.hardware;

import godel.axioms.AxiomCollection;
import godel.axioms.Library;
import godel.grammar.parse.Quine;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Term;
import godel.grammar.value.Value;
import godel.prover.kernel.RefusedException;
import godel.prover.kernel.Refusal;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.theory.TheoryLoader;
import java.util.Arrays;
import java.util.Optional;

/** Theories for tests, and evaluation in them. */
public final class Theories {
    private Theories() {
    }

    /** {@return a theory with the primitives' axioms and the meaning of code} */
    public static Theory ofHardware() {
        Theory theory = Theory.create();
        AxiomCollection.load("primitive").loadInto(theory);
        load(theory, "basic");
        load(theory, "machine");
        return theory;
    }

    /** Admits a file of the library. */
    public static void load(Theory theory, String libraryFile) {
        new TheoryLoader(theory).load(Quine.parseFile(libraryFile, Library.text(libraryFile)));
    }

    /** {@return the value of a function that the kernel proves; empty if that takes more than the steps} */
    public static Optional<Value> value(Theory theory, long stepLimit, String function, Value... arguments) {
        Application term = Application.of(function, Arrays.stream(arguments).map(Constant::of).toArray(Term[]::new));
        try {
            Application equation = (Application) Theorem.evaluate(theory, term, stepLimit).conclusion();
            return Optional.of(((Constant) equation.argument(1)).value());
        } catch (RefusedException refused) {
            if (refused.refusal() instanceof Refusal.Limit) {
                return Optional.empty();
            }
            throw refused;
        }
    }
}
