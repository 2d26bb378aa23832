package godel.machine.solver;

import godel.axioms.Library;
import godel.grammar.parse.Quine;
import godel.grammar.quote.Core;
import godel.grammar.quote.Program;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.SourceFile;
import godel.grammar.syntax.Span;
import godel.grammar.syntax.Statement;
import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Variable;
import godel.grammar.value.Value;
import godel.machine.experiment.ExperimentTheory;
import godel.prover.kernel.Primitive;
import godel.prover.kernel.Theory;
import godel.prover.tactic.program.Specification;
import godel.prover.theory.TheoryLoader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads problems. All that can be wrong with one is said with its place in the file. */
public final class ProblemReader {
    private static final String ANSWER = "answer";
    private static final String DOMAIN = "domain";
    private static final String INPUTS = "inputs";
    private static final String CANDIDATE = "candidate";

    private final SourceFile file;

    private ProblemReader(SourceFile file) {
        this.file = file;
    }

    /**
     * {@return the problem that a file states}
     *
     * @throws DiagnosticException with what is wrong
     */
    public static Problem read(SourceFile file) {
        return new ProblemReader(file).read();
    }

    private Problem read() {
        Define answer = defined(ANSWER, "the function to be computed");
        Define domain = defined(DOMAIN, "the condition under which it is wanted");
        Define inputs = defined(INPUTS, "the distribution of inputs, a list of [probability, [argument, …]]");
        requireParameters(answer, domain, inputs);
        requireDefinitionsOnly();
        Theory theory = theory();
        List<Variable> variables = answer.parameters().stream().map(Variable::of).toList();
        Application wanted = Application.of(FunctionSymbol.of(ANSWER, variables.size()), variables);
        Application where = Application.of(FunctionSymbol.of(DOMAIN, variables.size()), variables);
        candidates().forEach(candidate -> requireUsable(candidate, answer, theory));
        List<Value> given = candidates().map(candidate -> Program.quote(code(candidate))).toList();
        Specification specification = new Specification(wanted, where, Program.quote(code(answer)), given);
        List<Problem.Input> read = new InputReader(file, inputs, theory, where).read();
        return new Problem(file, answer, theory, specification, read);
    }

    private Define defined(String name, String meaning) {
        return file.all(Define.class).filter(define -> define.name().equals(name)).findFirst().orElseThrow(() -> failure(
                Diagnostic.error(file.name(), Span.START, "the problem does not define `" + name + "`").at(name)
                        .hinting("`" + name + "` is " + meaning + ": define " + name + (name.equals(INPUTS) ? "() = [[1, [10]]]" : "(n) = …"))));
    }

    /** Programs that are given with the problem: nothing is assumed of them, not even that they end, so they are no part of the theory. */
    private Stream<Define> candidates() {
        return file.all(Define.class).filter(define -> define.name().startsWith(CANDIDATE));
    }

    private void requireUsable(Define candidate, Define answer, Theory theory) {
        if (!candidate.parameters().equals(answer.parameters())) {
            throw failure(file.source().error(candidate, "the candidate has the parameters " + candidate.parameters() + ", `answer` has " + answer.parameters())
                    .at(candidate.name()).hinting("a candidate is another way to compute `answer`, with the same parameters; call helpers something else"));
        }
        for (Expression.Call call : called(candidate.body())) {
            if (!theory.knows(FunctionSymbol.of(call.function(), call.arguments().size())) && candidates().noneMatch(other -> other.name().equals(call.function()))) {
                throw failure(file.source().error(candidate, "the candidate calls `" + call.function() + "` with " + call.arguments().size()
                        + " arguments, which nothing defines").at(call.function()).hinting("define " + call.function() + " in this file"));
            }
        }
    }

    private void requireParameters(Define answer, Define domain, Define inputs) {
        if (answer.parameters().isEmpty()) {
            throw failure(file.source().error(answer, "`answer` has no parameters, so there is nothing to be computed faster").at(ANSWER)
                    .hinting("give it the input as a parameter: define answer(n) = …"));
        }
        if (domain.parameters().size() != answer.parameters().size()) {
            throw failure(file.source().error(domain, "`domain` has " + domain.parameters().size() + " parameters, `answer` has " + answer.parameters().size())
                    .at(DOMAIN).hinting("both are about the same input"));
        }
        if (!inputs.parameters().isEmpty()) {
            throw failure(file.source().error(inputs, "`inputs` has parameters, but it is the distribution itself").at(INPUTS)
                    .hinting("define inputs() = [[1, [10]]]"));
        }
    }

    /** What is assumed of the answer, or only declared, cannot be run. */
    private void requireDefinitionsOnly() {
        List<Diagnostic> errors = new ArrayList<>();
        for (Statement statement : file.statements()) {
            if (!(statement instanceof Define)) {
                errors.add(file.source().error(statement, "a problem consists of definitions; this cannot be computed").hinting(
                        "define every function that `answer` needs"));
            }
        }
        if (!errors.isEmpty()) {
            throw new DiagnosticException(errors, file.text());
        }
    }

    private Theory theory() {
        Theory theory = ExperimentTheory.ofLibrary();
        TheoryLoader loader = new TheoryLoader(theory);
        for (String name : List.of("machine", "solver")) {
            loader.load(Quine.parseFile(name + ".quine", Library.text(name)));
        }
        List<Define> given = candidates().toList();
        loader.load(new SourceFile(file.source(), file.statements().stream().filter(statement -> !given.contains(statement)).toList()));
        return theory;
    }

    /** The function and all that it calls, those of the file before those of the library, in core form. */
    private List<Define> code(Define answer) {
        Map<String, Define> known = new LinkedHashMap<>();
        Quine.parseFile("basic.quine", Library.text("basic")).all(Define.class).forEach(define -> known.put(define.name(), define));
        file.all(Define.class).forEach(define -> known.put(define.name(), define));
        List<Define> code = new ArrayList<>();
        Set<String> reached = new LinkedHashSet<>(Set.of(answer.name()));
        ArrayDeque<Define> waiting = new ArrayDeque<>(List.of(answer));
        while (!waiting.isEmpty()) {
            Define written = waiting.poll();
            Define function = Core.of(written);
            code.add(function);
            for (Expression.Call call : called(function.body())) {
                requireCode(written, call, known);
                Optional.ofNullable(known.get(call.function())).filter(_ -> reached.add(call.function())).ifPresent(waiting::add);
            }
        }
        return code;
    }

    /** What only the logic knows of, such as the meaning of code, no program can call. */
    private void requireCode(Define function, Expression.Call call, Map<String, Define> known) {
        String name = call.function();
        if (!known.containsKey(name) && Primitive.of(FunctionSymbol.of(name, call.arguments().size())).isEmpty()) {
            throw failure(file.source().error(function, "`" + name + "` is a function of the logic, not of code, so `" + ANSWER + "` cannot be run").at(name)
                    .hinting("`" + ANSWER + "` may call primitives, functions of numbers and lists, and those that the problem defines"));
        }
    }

    private static Set<Expression.Call> called(Expression expression) {
        Set<Expression.Call> calls = new LinkedHashSet<>();
        ArrayDeque<Expression> waiting = new ArrayDeque<>(List.of(expression));
        while (!waiting.isEmpty()) {
            Expression next = waiting.poll();
            if (next instanceof Expression.Call call) {
                calls.add(call);
            }
            waiting.addAll(next.children());
        }
        return calls;
    }

    private DiagnosticException failure(Diagnostic error) {
        return new DiagnosticException(List.of(error), file.text());
    }

    /** {@return the value as text for messages, cut where it is long} */
    static String shown(Value value) {
        String text = value.toString();
        return text.length() > 60 ? text.substring(0, 57) + "…" : text;
    }
}
