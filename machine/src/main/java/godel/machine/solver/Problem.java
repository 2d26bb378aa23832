package godel.machine.solver;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.SourceFile;
import godel.grammar.value.Rational;
import godel.grammar.value.Value;
import godel.prover.kernel.Theory;
import godel.prover.tactic.program.Specification;
import java.util.List;

/**
 * A well-defined problem: a file that defines {@code answer(x, …)}, the function to be computed, {@code domain(x, …)}, where, and
 * {@code inputs()}, a list of {@code [probability, [x, …]]}. Functions of the same parameters whose names begin with {@code candidate}
 * are programs that may compute the same, faster; nothing is assumed of them.
 *
 * @param answer        the function as it is written
 * @param theory        defines all that the file defines, and what code means
 * @param specification the same as terms and code
 * @param inputs        the distribution, in the order written
 */
public record Problem(SourceFile file, Define answer, Theory theory, Specification specification, List<Input> inputs) {
    public Problem {
        inputs = List.copyOf(inputs);
    }

    /** One input and how likely it is. */
    public record Input(Rational probability, List<Value> arguments) {
        public Input {
            arguments = List.copyOf(arguments);
        }
    }

    /** {@return the problem's name: that of its file, without folder and ending} */
    public String name() {
        String name = file.name();
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return name.endsWith(".quine") ? name.substring(0, name.length() - ".quine".length()) : name;
    }
}
