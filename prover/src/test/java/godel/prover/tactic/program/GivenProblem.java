package godel.prover.tactic.program;

import godel.grammar.parse.Quine;
import godel.grammar.print.Printer;
import godel.grammar.quote.Core;
import godel.grammar.quote.Program;
import godel.grammar.syntax.Define;
import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Variable;
import godel.prover.QuineTheory;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.RuleInput;
import godel.prover.tactic.Effort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A problem to try transformations on: {@code answer} is wanted where {@code domain} holds. */
final class GivenProblem {
    private final Theory theory;
    private final Workbench bench;
    private final List<Define> program;

    /** @param definitions in Quine, of {@code answer}, {@code domain} and what they need */
    GivenProblem(String definitions) {
        List<Define> own = Quine.parseFile("problem.quine", definitions).all(Define.class).toList();
        Define answer = own.stream().filter(define -> define.name().equals("answer")).findFirst().orElseThrow();
        List<Define> candidates = own.stream().filter(define -> define.name().startsWith("candidate")).toList();
        this.theory = QuineTheory.problem(Printer.file(own.stream().filter(define -> !candidates.contains(define)).toList()));
        this.program = program(answer, own);
        List<Variable> variables = answer.parameters().stream().map(Variable::of).toList();
        this.bench = new Workbench(theory, new Specification(Application.of(FunctionSymbol.of("answer", variables.size()), variables),
                Application.of(FunctionSymbol.of("domain", variables.size()), variables), Program.quote(program),
                candidates.stream().map(candidate -> Program.quote(program(candidate, own))).toList()));
    }

    private static List<Define> program(Define main, List<Define> own) {
        return Shape.needed(Stream.of(List.of(main), own.stream().filter(define -> define != main).toList(), QuineTheory.basicDefinitions())
                .flatMap(List::stream).map(Core::of).toList());
    }

    Workbench bench() {
        return bench;
    }

    /** {@return the bound that is proved of what the rules make of the specification's own program, each of its functions on a line} */
    String bounded(BoundRule.Way way, Transformation... transformations) {
        Effort effort = Effort.unlimited(theory);
        return text(Program.unquote(bench.paired(bench.latest(input(theorems(effort, transformations)), effort), way, effort).bound()));
    }

    /** {@return the names of the rules that the program has the form for} */
    Set<String> fitting() {
        return ProgramRules.fitting(bench);
    }

    /** {@return what is suggested for the first function of the specification's own program that has the form} */
    Optional<Suggestion> suggested(Transformation transformation) {
        return transformation.suggest(program, 0, new Samples(theory, Effort.unlimited(theory)));
    }

    /** {@return the program, proved to be equivalent, that the rules make one after the other, each of its functions on a line} */
    String transformed(Transformation... transformations) {
        Effort effort = Effort.unlimited(theory);
        return text(Program.unquote(bench.latest(input(theorems(effort, transformations)), effort).meaning().program()));
    }

    private List<Theorem> theorems(Effort effort, Transformation... transformations) {
        List<Theorem> theorems = new ArrayList<>();
        for (Transformation transformation : transformations) {
            theorems.addAll(new TransformRule(bench, transformation).apply(input(theorems), effort));
        }
        return theorems;
    }

    /** {@return the bound proved of the program that the rules make, as an expression} */
    String bound(Transformation... transformations) {
        Effort effort = Effort.unlimited(theory);
        List<Theorem> theorems = new ArrayList<>();
        for (Transformation transformation : transformations) {
            theorems.addAll(new TransformRule(bench, transformation).apply(input(theorems), effort));
        }
        return Printer.expression(Program.unquote(bench.paired(bench.latest(input(theorems), effort), BoundRule.Way.POLYNOMIAL, effort).bound()).getFirst().body());
    }

    private RuleInput input(List<Theorem> theorems) {
        return new RuleInput(theory, theorems, Optional.empty(), 0, 0);
    }

    private static String text(List<Define> functions) {
        return functions.stream().map(function -> Printer.statement(function).replaceAll("\\s+", " ")).collect(Collectors.joining("\n"));
    }
}
