package godel.prover.kernel;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Kernel inferences per second, on what rewriting does: an axiom is instantiated, lifted by congruence into a larger
 * term, chained by transitivity, and two branches are joined by a split. Terms are different at every turn, so most are
 * new to the interning table.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class KernelBenchmark {
    /** How many inferences one call of {@link #rewriting} makes; the set-up counts them. */
    private static final int INFERENCES = 40;
    private static final int REWRITES = 10;
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");
    private static final Variable Z = Variable.of("z");

    private Theory theory;
    private Theorem whenTrue;
    private Theorem whenFalse;
    private Theorem commutes;
    private long turn;

    /** Makes a theory with three axioms, and checks how many inferences a turn makes. */
    @Setup(Level.Trial)
    public void axioms() {
        theory = Theory.create();
        whenTrue = axiom("if.true", Logic.implication(X, Logic.equation(Logic.conditional(X, Y, Z), Y)));
        whenFalse = axiom("if.false", Logic.implication(Logic.negation(X), Logic.equation(Logic.conditional(X, Y, Z), Z)));
        commutes = axiom("plus.commutes", Logic.equation(Application.of("+", X, Y), Application.of("+", Y, X)));
        long before = theory.inferences();
        rewriting();
        if (theory.inferences() - before != INFERENCES) {
            throw new IllegalStateException("a turn makes " + (theory.inferences() - before) + " inferences, not " + INFERENCES);
        }
    }

    private Theorem axiom(String name, Term formula) {
        theory.assertAxiom(new Axiom(name, "primitive", formula));
        return Theorem.axiom(theory, name);
    }

    /** {@return |- equal(if(c, s, s), s') where s' is a sum s with its parts exchanged, at every level} */
    @Benchmark
    @OperationsPerInvocation(INFERENCES)
    public Theorem rewriting() {
        Term test = Application.of("<", X, Constant.of(turn++));
        Application sum = Application.of("+", X, Constant.of(turn));
        Theorem exchanged = Theorem.instantiate(commutes, Substitution.of(List.of(X, Y), sum.arguments()));
        for (int i = 0; i < REWRITES; i++) {
            Application larger = Application.of("+", sum, Constant.of(turn + i));
            Theorem inside = Theorem.congruence(larger, List.of(new Step.Replacement(0, exchanged)));
            Application changed = (Application) ((Application) inside.conclusion()).argument(1);
            Theorem outside = Theorem.instantiate(commutes, Substitution.of(List.of(X, Y), changed.arguments()));
            exchanged = Theorem.transitive(inside, outside);
            sum = larger;
        }
        return chosen(test, sum, exchanged);
    }

    private Theorem chosen(Term test, Term sum, Theorem exchanged) {
        Substitution branches = Substitution.of(List.of(X, Y, Z), List.of(test, sum, sum));
        List<Theorem> cases = new ArrayList<>();
        for (Theorem choice : List.of(whenTrue, whenFalse)) {
            Theorem implication = Theorem.instantiate(choice, branches);
            Theorem assumption = Theorem.assume(theory, ((Application) implication.conclusion()).argument(0));
            cases.add(Theorem.transitive(Theorem.modusPonens(implication, assumption), exchanged));
        }
        return Theorem.split(cases.getFirst(), cases.getLast(), test);
    }
}
