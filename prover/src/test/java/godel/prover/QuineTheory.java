package godel.prover;

import godel.grammar.parse.Quine;
import godel.grammar.quote.Program;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.MachineStatement;
import godel.grammar.syntax.SourceFile;
import godel.grammar.value.Value;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Theory;
import godel.prover.tactic.machine.Tempo;
import godel.prover.theory.TheoryLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Theories to test in that hold the Quine library; the axioms module is built after this one, so its files are read as text. */
public final class QuineTheory {
    private static final Path LIBRARY = Path.of("..", "axioms", "src", "main", "resources", "godel", "axioms", "library");

    private QuineTheory() {
    }

    /** {@return the primitive axioms, numbers and lists, and then these definitions} */
    public static Theory with(String definitions) {
        Theory theory = PrimitiveAxioms.axiomsAlone();
        load(theory, "basic.quine");
        new TheoryLoader(theory).load(Quine.parseFile("test.quine", definitions));
        return theory;
    }

    /** {@return what problems are stated in: what code means, when a program answers, and then these definitions} */
    public static Theory problem(String definitions) {
        Theory theory = with("");
        load(theory, "machine.quine");
        load(theory, "solver.quine");
        new TheoryLoader(theory).load(Quine.parseFile("problem.quine", definitions));
        return theory;
    }

    /** {@return the definitions of the library's numbers and lists} */
    public static List<Define> basicDefinitions() {
        return file("basic.quine").all(Define.class).toList();
    }

    /** {@return the utility of a machine at two doors, the left paying 1 with probability {@code left}, the right with {@code right}} */
    public static Theory twoDoors(Tempo tempo, String left, String right) {
        Theory theory = with("""
                define `environment`(world, action) =
                  if action = 'left then [[%s, 1, world], [1 - %s, 0, world]]
                  else if action = 'right then [[%s, 1, world], [1 - %s, 0, world]]
                  else [[1, 0, world]]
                define observe(world) = world
                define worth(reward, remaining) = reward
                define default_action() = 'none
                define tempo() = 100
                declare found(state, world, remaining)
                """.formatted(left, left, right, right));
        load(theory, "machine.quine");
        (tempo == Tempo.FIXED ? List.of("policy-first.quine", "utility-fixed.quine") : List.of("utility-free.quine")).forEach(name -> load(theory, name));
        theory.assertAxiom(new Axiom("found.never_worse", "hardware",
                PrimitiveAxioms.formula(theory, "as_is(s, w, k) <= u(found(s, w, k), w, k)")));
        return theory;
    }

    /** {@return the utility of a machine under fixed tempo in an environment of this step, and value iteration} */
    public static Theory planning(String step, String worth) {
        return planning("policy-first.quine", "", step, worth);
    }

    /** {@return the same, with definitions that the step may use, under the tempo in which the policy or the search comes first} */
    public static Theory planning(String order, String definitions, String step, String worth) {
        Theory theory = with(definitions + """
                define `environment`(world, action) = %s
                define observe(world) = world
                define worth(reward, remaining) = %s
                define default_action() = 'none
                define tempo() = 100
                declare found(state, world, remaining)
                """.formatted(step, worth));
        List.of("machine.quine", order, "utility-fixed.quine", "planning.quine", "potential.quine").forEach(name -> load(theory, name));
        theory.assertAxiom(new Axiom("found.never_worse", "hardware",
                PrimitiveAxioms.formula(theory, "as_is(s, w, k) <= u(found(s, w, k), w, k)")));
        return theory;
    }

    /** {@return the code of a program written in Quine} */
    public static Value program(String definitions) {
        return Program.quote(Quine.parseFile("test.quine", "machine m { tempo 1 lifetime 1 program { " + definitions + " } }")
                .all(MachineStatement.class).findFirst().orElseThrow().program());
    }

    private static void load(Theory theory, String name) {
        new TheoryLoader(theory).load(file(name));
    }

    private static SourceFile file(String name) {
        try {
            return Quine.parseFile(name, Files.readString(LIBRARY.resolve(name)));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
