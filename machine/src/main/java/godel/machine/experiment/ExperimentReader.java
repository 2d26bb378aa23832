package godel.machine.experiment;

import godel.grammar.elaborate.Elaboration;
import godel.grammar.elaborate.Signature;
import godel.grammar.quote.Core;
import godel.grammar.quote.Quotation;
import godel.grammar.syntax.Declare;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.Diagnostic;
import godel.grammar.syntax.DiagnosticException;
import godel.grammar.syntax.EnvironmentStatement;
import godel.grammar.syntax.Expression;
import godel.grammar.syntax.MachineStatement;
import godel.grammar.syntax.Source;
import godel.grammar.syntax.SourceFile;
import godel.grammar.syntax.Span;
import godel.grammar.syntax.Statement;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.machine.hardware.Consultant;
import godel.machine.hardware.Evaluator;
import godel.machine.hardware.Outcome;
import godel.machine.life.Environment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks a file and makes an experiment of it, or reports all that is wrong. */
final class ExperimentReader {
    private final SourceFile file;
    private final Source source;
    private final List<Diagnostic> errors = new ArrayList<>();

    ExperimentReader(SourceFile file) {
        this.file = file;
        this.source = file.source();
    }

    Experiment read() {
        EnvironmentStatement environment = only(EnvironmentStatement.class, "environment");
        MachineStatement machine = only(MachineStatement.class, "machine");
        throwErrors();
        List<Define> own = file.all(Define.class).toList();
        Set<String> declared = file.all(Declare.class).map(Declare::name).collect(Collectors.toSet());
        List<Define> definitions = EnvironmentCode.computableDefinitions(environment, own, environment.actual().isPresent() ? declared : Set.of());
        checkNamesAreFree(environment, machine);
        List<Define> used = ownFunctionsOf(parts(environment).toList(), own);
        Signature computable = EnvironmentCode.signature(own.stream());
        checkNames(environment, machine, used, computable);
        checkConsultation(machine);
        errors.addAll(ProgramCheck.check(source, machine, computable, Consultations.declaration(file).isPresent()));
        errors.addAll(WrittenOutcomes.check(source, environment.step().body()));
        environment.actual().ifPresent(actual -> errors.addAll(WrittenOutcomes.check(source, actual.body())));
        throwErrors();

        Value code = EnvironmentCode.code(definitions, own);
        Value world = value(environment.world(), code);
        Value memory = value(machine.memory().value(), code);
        Value searcher = value(machine.searcher().value(), code);
        Value defaultAction = value(environment.defaultAction(), code);
        throwErrors();
        List<Symbol> vocabulary = vocabulary(environment, used, machine);
        survey(environment, Environment.of(code, Experiment.ENVIRONMENT_STEP_LIMIT), world, actions(vocabulary, defaultAction));
        if (environment.actual().isPresent()) {
            Value actual = EnvironmentCode.code(EnvironmentCode.actualDefinitions(environment), own);
            survey(environment, Environment.of(actual, Experiment.ENVIRONMENT_STEP_LIMIT), world, actions(vocabulary, defaultAction));
        }
        throwErrors();
        return new Experiment(file, environment, machine, world, memory, searcher, defaultAction, vocabulary);
    }

    private <S extends Statement> S only(Class<S> kind, String word) {
        List<S> all = file.all(kind).toList();
        if (all.isEmpty()) {
            errors.add(Diagnostic.error(source.name(), Span.START, "the file has no " + word)
                    .hinting("an experiment is a file with one environment { … } and one machine { … }"));
            return null;
        }
        if (all.size() > 1) {
            errors.add(source.error(all.get(1), "the file has a second " + word + ", `" + all.get(1).name() + "`").at(all.get(1).name())
                    .hinting("the first is `" + all.getFirst().name() + "`; one experiment has one"));
        }
        return all.getFirst();
    }

    /** Functions that the environment stands for, or that the library has, cannot be defined by the file too. */
    private void checkNamesAreFree(EnvironmentStatement environment, MachineStatement machine) {
        Set<String> given = new HashSet<>();
        EnvironmentCode.definitions(environment, machine.tempo().steps()).forEach(definition -> given.add(definition.name()));
        Set<String> library = new HashSet<>();
        EnvironmentCode.library().forEach(definition -> library.add(definition.name()));
        Set<String> own = new HashSet<>();
        for (Statement statement : file.statements()) {
            String name = switch (statement) {
                case Define define -> define.name();
                case Declare declare -> declare.name();
                default -> "";
            };
            if (name.isEmpty()) {
                continue;
            }
            if (given.contains(name)) {
                errors.add(source.error(statement, "`" + name + "` is defined by the environment and machine already").at(name).hinting("choose another name"));
            } else if (library.contains(name) || !Signature.primitives().arities(name).isEmpty()) {
                errors.add(source.error(statement, "`" + name + "` is a function of the library already").at(name).hinting("choose another name"));
            } else if (!own.add(name)) {
                errors.add(source.error(statement, "`" + name + "` is defined twice").at(name).hinting("choose another name"));
            }
        }
    }

    /** Who answers is asked by somebody, and what is asked has the form that the hardware gives it. */
    private void checkConsultation(MachineStatement machine) {
        Optional<Declare> declared = Consultations.declaration(file);
        declared.filter(declaration -> declaration.parameters().size() != Consultant.ARITY).ifPresent(declaration ->
                errors.add(source.error(declaration, "`consult` has 2 parameters, not " + declaration.parameters().size()).at("consult")
                        .hinting("write declare consult(observation, memory)")));
        machine.solver().filter(_ -> declared.isEmpty()).ifPresent(solver ->
                errors.add(source.error(solver, "nobody can ask the solver").at("solver").hinting("write declare consult(observation, memory); the program then calls consult")));
        List<Define> own = file.all(Define.class).toList();
        Set<String> unknown = file.all(Declare.class).map(Declare::name).collect(Collectors.toSet());
        machine.solver().filter(solver -> !EnvironmentCode.isComputable(solver, own, unknown)).ifPresent(solver ->
                errors.add(source.error(solver, "the solver uses a function that is declared but not defined").at("solver").hinting("nobody can compute it; define it")));
    }

    private void checkNames(EnvironmentStatement environment, MachineStatement machine, List<Define> used, Signature computable) {
        Signature known = computable;
        for (Declare declared : file.all(Declare.class).toList()) {
            known = known.with(declared.name(), declared.parameters().size());
        }
        Elaboration names = new Elaboration(source, known);
        Stream<Define> functions = Stream.of(Stream.of(environment.step(), environment.observation(), environment.valuation()),
                environment.actual().stream(), used.stream()).flatMap(each -> each);
        for (Define function : functions.toList()) {
            checkNames(names, function.body(), function.parameters());
        }
        for (Expression constant : List.of(environment.world(), environment.defaultAction(), machine.memory().value(), machine.searcher().value())) {
            checkNames(names, constant, List.of());
        }
        machine.solver().ifPresent(solver -> checkNames(names, solver.body(), solver.parameters()));
        checkComputable(environment, used);
    }

    private void checkNames(Elaboration names, Expression body, List<String> parameters) {
        try {
            names.body(body, parameters);
        } catch (DiagnosticException unknown) {
            errors.addAll(unknown.diagnostics());
        }
    }

    /**
     * Nobody can compute a function that is only declared, so no world can be made of it. Only what is assumed of a step
     * may speak of one, if it is said besides what actually happens.
     */
    private void checkComputable(EnvironmentStatement environment, List<Define> used) {
        Set<String> declared = file.all(Declare.class).map(Declare::name).collect(Collectors.toSet());
        boolean onlyAssumed = environment.actual().isPresent();
        Stream<Expression> computed = parts(environment).filter(part -> !onlyAssumed || part != environment.step().body());
        List<Expression> parts = computed.toList();
        Stream.concat(parts.stream(), ownFunctionsOf(parts, used).stream().map(Define::body)).forEach(part -> Calls.in(part).stream()
                .filter(call -> declared.contains(call.function()))
                .forEach(call -> errors.add(source.error(call, "the environment uses `" + call.function() + "`, which is declared but not defined")
                        .at(call.function()).hinting("nobody can compute it; define it, or say besides what actual(world, action) is"))));
    }

    /** {@return the file's functions that these parts of the environment need, in the order of the file} */
    private static List<Define> ownFunctionsOf(List<Expression> parts, List<Define> own) {
        Set<String> needed = new HashSet<>();
        parts.stream().flatMap(part -> Calls.in(part).stream()).forEach(call -> needed.add(call.function()));
        boolean grows = true;
        while (grows) {
            grows = false;
            for (Define function : own) {
                if (needed.contains(function.name())) {
                    for (Expression.Call call : Calls.in(function.body())) {
                        grows |= needed.add(call.function());
                    }
                }
            }
        }
        return own.stream().filter(function -> needed.contains(function.name())).toList();
    }

    private static Stream<Expression> parts(EnvironmentStatement environment) {
        return Stream.concat(environment.actual().stream().map(Define::body), Stream.of(environment.world(), environment.defaultAction(), environment.step().body(),
                environment.observation().body(), environment.valuation().body()));
    }

    private static List<Symbol> vocabulary(EnvironmentStatement environment, List<Define> used, MachineStatement machine) {
        Stream<Expression> functions = Stream.concat(used.stream(), machine.program().stream()).map(Define::body);
        return Vocabulary.of(Stream.concat(parts(environment), functions).toList());
    }

    /** {@return the default action, every symbol of the vocabulary, and one that stands for all others} */
    private static List<Value> actions(List<Symbol> vocabulary, Value defaultAction) {
        String other = "other";
        while (vocabulary.contains(Symbol.of(other))) {
            other = "another_" + other;
        }
        return Stream.concat(Stream.of(defaultAction), Stream.concat(vocabulary.stream(), Stream.of(Symbol.of(other)))).distinct().toList();
    }

    private Value value(Expression constant, Value code) {
        Value quoted = Quotation.quote(Core.of(constant));
        if (Evaluator.of(code).runWithin(Experiment.ENVIRONMENT_STEP_LIMIT, quoted, Symbol.NIL) instanceof Outcome.Finished(Value value, _)) {
            return value;
        }
        errors.add(source.error(constant, "this has no value within " + Experiment.ENVIRONMENT_STEP_LIMIT + " steps").hinting("write a simpler expression"));
        return Symbol.NIL;
    }

    private void survey(EnvironmentStatement statement, Environment environment, Value world, List<Value> actions) {
        new WorldSurvey(source, statement, environment).firstError(world, actions).ifPresent(errors::add);
    }

    private void throwErrors() {
        if (!errors.isEmpty()) {
            errors.sort(Comparator.<Diagnostic>comparingInt(error -> error.span().line()).thenComparingInt(error -> error.span().column()));
            throw new DiagnosticException(errors, source.text());
        }
    }
}
