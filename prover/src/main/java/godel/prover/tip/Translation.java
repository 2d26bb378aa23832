package godel.prover.tip;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Symbol;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Theory;
import godel.prover.tactic.induction.DataType;
import godel.prover.tactic.induction.Sort;
import godel.prover.tactic.induction.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A problem in the terms of the logic. A value of a data type is the list of a constructor's name and the fields; what a
 * problem leaves unspecified (a selector of another constructor, a match without a fitting case, division by zero, a
 * function value applied) is an uninterpreted function, so whatever is proved holds however it is specified.
 */
public final class Translation {
    private final Names names;
    private final Vocabulary vocabulary = new Vocabulary();
    private final Map<String, FunctionSymbol> functions = new LinkedHashMap<>();
    private final Map<String, DataType.Constructor> constructors = new LinkedHashMap<>();
    private final Map<String, DataType> constructedTypes = new LinkedHashMap<>();
    private final Map<FunctionSymbol, Sort> declared = new LinkedHashMap<>();
    private final List<Proposal> definitions = new ArrayList<>();
    private final List<Conjecture> assumptions = new ArrayList<>();
    private final List<Conjecture> conjectures = new ArrayList<>();
    private final Closures closures;
    private final IntegerOperations integers;

    private Translation(Theory theory) {
        this.names = new Names(theory);
        this.closures = new Closures(this);
        this.integers = new IntegerOperations(this);
    }

    static Translation of(Problem problem, ExpressionReader reader, Theory theory) {
        Translation translation = new Translation(theory);
        problem.dataTypes().forEach(dataType -> translation.dataType(dataType, reader));
        problem.functions().forEach(translation::signature);
        TermTranslation terms = new TermTranslation(translation, reader);
        problem.functions().forEach(function -> translation.function(function, terms));
        problem.assumptions().forEach(assumption -> translation.assumptions.add(conjecture(assumption, terms)));
        problem.goals().forEach(goal -> translation.conjectures.add(conjecture(goal, terms)));
        translation.closures.finish();
        return translation;
    }

    /** {@return the data types and the sorts of all functions} */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /** {@return functions of which nothing is known, with the sorts of their results} */
    public Map<FunctionSymbol, Sort> declared() {
        return declared;
    }

    /** {@return all definitions, in no particular order} */
    public List<Proposal> definitions() {
        return List.copyOf(definitions);
    }

    /** {@return what the problem assumes} */
    public List<Conjecture> assumptions() {
        return List.copyOf(assumptions);
    }

    /** {@return what is to be proved} */
    public List<Conjecture> conjectures() {
        return List.copyOf(conjectures);
    }

    private void dataType(Problem.DataType given, ExpressionReader reader) {
        List<DataType.Constructor> made = new ArrayList<>();
        for (Problem.Constructor constructor : given.constructors()) {
            if (constructors.containsKey(constructor.name())) {
                throw reader.failure(constructor.span(), "the constructor `" + constructor.name() + "` has a meaning already");
            }
            DataType.Constructor known = constructor(constructor.name(), constructor.fields().stream().map(Expression.Parameter::sort).toList());
            constructors.put(constructor.name(), known);
            made.add(known);
        }
        DataType dataType = new DataType(given.name(), given.variables(), made);
        vocabulary.add(dataType);
        Sort whole = new Sort(given.name(), given.variables().stream().map(Sort::variable).toList(), false);
        for (int i = 0; i < made.size(); i++) {
            constructedTypes.put(given.constructors().get(i).name(), dataType);
            selectors(given.constructors().get(i), made.get(i), whole);
        }
    }

    /** {@return a constructor with its functions, which are defined} */
    DataType.Constructor constructor(String name, List<Sort> fields) {
        FunctionSymbol symbol = names.fresh(name, fields.size());
        FunctionSymbol recogniser = names.fresh("is-" + name, 1);
        List<FunctionSymbol> parts = new ArrayList<>();
        List<Variable> parameters = new ArrayList<>();
        Variable whole = Variable.of("x");
        Term rest = Application.of("tail", whole);
        List<Term> projections = new ArrayList<>();
        for (int i = 1; i <= fields.size(); i++) {
            FunctionSymbol part = names.fresh(name + "." + i, 1);
            parts.add(part);
            parameters.add(Variable.of("x" + i));
            projections.add(Application.of("head", rest));
            define(part, List.of(whole), projections.getLast());
            rest = Application.of("tail", rest);
        }
        Constant tag = Constant.of(Symbol.of(name));
        define(symbol, parameters, tagged(tag, parameters));
        define(recogniser, List.of(whole), Logic.conditional(Application.of("is_pair", whole),
                Logic.equation(whole, tagged(tag, projections)), Constant.FALSE));
        return new DataType.Constructor(name, symbol, recogniser, parts, fields);
    }

    private static Term tagged(Constant tag, List<? extends Term> fields) {
        Term list = Constant.NIL;
        for (int i = fields.size() - 1; i >= 0; i--) {
            list = Application.of("pair", fields.get(i), list);
        }
        return Application.of("pair", tag, list);
    }

    private void selectors(Problem.Constructor given, DataType.Constructor known, Sort whole) {
        Variable x = Variable.of("x");
        for (int i = 0; i < known.parts().size(); i++) {
            String name = given.fields().get(i).name();
            FunctionSymbol selector = names.fresh(name, 1);
            FunctionSymbol elsewhere = declare(name + "-elsewhere", 1, known.fields().get(i));
            vocabulary.add(selector, List.of(whole), known.fields().get(i));
            functions.put(name, selector);
            define(selector, List.of(x), Logic.conditional(Application.of(known.recogniser(), List.of(x)),
                    Application.of(known.parts().get(i), List.of(x)), Application.of(elsewhere, List.of(x))));
        }
    }

    private void signature(Problem.Function function) {
        FunctionSymbol symbol = names.fresh(function.name(), function.parameters().size());
        functions.put(function.name(), symbol);
        vocabulary.add(symbol, function.parameters().stream().map(Expression.Parameter::sort).toList(), function.result());
        if (function.body().isEmpty()) {
            declared.put(symbol, function.result());
        }
    }

    private void function(Problem.Function function, TermTranslation terms) {
        function.body().ifPresent(body -> define(functions.get(function.name()), variables(function.parameters()),
                terms.translate(body, function.parameters())));
    }

    private static Conjecture conjecture(Problem.Goal goal, TermTranslation terms) {
        Map<Variable, Sort> variables = new LinkedHashMap<>();
        goal.variables().forEach(variable -> variables.put(Variable.of(variable.name()), variable.sort()));
        List<Term> hypotheses = new ArrayList<>();
        Term conclusion = terms.translate(goal.formula(), goal.variables());
        while (conclusion instanceof Application implication && implication.applies("implies", 2)) {
            hypotheses.add(implication.argument(0));
            conclusion = implication.argument(1);
        }
        return new Conjecture(variables, hypotheses, conclusion);
    }

    static List<Variable> variables(List<Expression.Parameter> parameters) {
        return parameters.stream().map(parameter -> Variable.of(parameter.name())).toList();
    }

    FunctionSymbol declare(String name, int arity, Sort result) {
        FunctionSymbol symbol = names.fresh(name, arity);
        declared.put(symbol, result);
        return symbol;
    }

    FunctionSymbol fresh(String name, int arity) {
        return names.fresh(name, arity);
    }

    void define(FunctionSymbol function, List<Variable> parameters, Term body) {
        definitions.add(new Proposal(function, parameters, body, List.of()));
    }

    Map<String, FunctionSymbol> functions() {
        return functions;
    }

    Map<String, DataType.Constructor> constructors() {
        return constructors;
    }

    DataType typeOf(String constructor) {
        return constructedTypes.get(constructor);
    }

    Closures closures() {
        return closures;
    }

    IntegerOperations integers() {
        return integers;
    }

    Set<String> knownNames() {
        Set<String> all = new LinkedHashSet<>(functions.keySet());
        all.addAll(constructors.keySet());
        return all;
    }
}
