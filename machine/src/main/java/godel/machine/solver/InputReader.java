package godel.machine.solver;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.SourceFile;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Variable;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Computation;
import godel.prover.tactic.code.CodeFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the distribution of a problem's inputs. */
final class InputReader {
    private static final long EVALUATION_LIMIT = 10_000_000;
    private static final String FORM = "inputs() is a list of [probability, [argument, …]], such as [[1/2, [10]], [1/2, [1000]]]";

    private final SourceFile file;
    private final Define inputs;
    private final Theory theory;
    private final Application domain;

    /** @param domain the condition, with variables as arguments */
    InputReader(SourceFile file, Define inputs, Theory theory, Application domain) {
        this.file = file;
        this.inputs = inputs;
        this.theory = theory;
        this.domain = domain;
    }

    List<Problem.Input> read() {
        Value value = Computation.value(theory, Application.of("inputs"), EVALUATION_LIMIT)
                .orElseThrow(() -> failure("`inputs` is not computed within " + EVALUATION_LIMIT + " steps", "inputs", FORM));
        List<Problem.Input> read = new ArrayList<>();
        Rational sum = Rational.ZERO;
        for (Value entry : CodeFunction.elements(value).orElseThrow(() -> failure("`inputs` is no list", value.toString(), FORM))) {
            Problem.Input input = input(entry);
            sum = sum.plus(input.probability());
            read.add(input);
        }
        if (!sum.equals(Rational.ONE)) {
            Rational missing = Rational.ONE.minus(sum);
            throw failure("the probabilities of the inputs sum to " + sum + ", not to 1", sum.toString(),
                    missing.signum() > 0 ? missing + " is missing" : missing.negate() + " is too much");
        }
        return read;
    }

    private Problem.Input input(Value entry) {
        List<Value> parts = CodeFunction.elements(entry).orElse(List.of());
        Optional<List<Value>> arguments = parts.size() == 2 ? CodeFunction.elements(parts.get(1)) : Optional.empty();
        if (arguments.isEmpty() || !(parts.getFirst() instanceof Rational probability)) {
            throw failure("an input has another form than [probability, [argument, …]]", ProblemReader.shown(entry), FORM);
        }
        if (probability.signum() < 0) {
            throw failure("the probability " + probability + " is negative", probability.toString(), "probabilities lie between 0 and 1");
        }
        int arity = domain.arguments().size();
        if (arguments.get().size() != arity) {
            throw failure("an input has " + arguments.get().size() + " arguments, `answer` takes " + arity, ProblemReader.shown(parts.get(1)), FORM);
        }
        requireInDomain(arguments.get());
        return new Problem.Input(probability, arguments.get());
    }

    /** @throws DiagnosticException if the arguments are outside the domain, or that is not computed */
    void requireInDomain(List<Value> arguments) {
        List<Variable> variables = domain.arguments().stream().map(argument -> (Variable) argument).toList();
        var instance = Substitution.of(variables, arguments.stream().map(Constant::of).toList()).apply(domain);
        Value inside = Computation.value(theory, instance, EVALUATION_LIMIT).orElseThrow(() -> failure("`domain` is not decided by evaluation within "
                + EVALUATION_LIMIT + " steps for an input", ProblemReader.shown(Value.list(arguments)), "make the condition cheaper, or the inputs smaller"));
        if (inside == Symbol.FALSE) {
            throw failure("an input lies outside the domain", ProblemReader.shown(Value.list(arguments)), "`domain` is 'false for it");
        }
    }

    private DiagnosticException failure(String message, String offending, String hint) {
        Diagnostic error = file.source().error(inputs, message).at(offending).hinting(hint);
        return new DiagnosticException(List.of(error), file.text());
    }
}
