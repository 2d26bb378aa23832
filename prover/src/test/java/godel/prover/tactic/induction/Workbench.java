package godel.prover.tactic.induction;

import godel.grammar.elaborate.Elaboration;
import godel.grammar.elaborate.Signature;
import godel.grammar.parse.Quine;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Symbol;
import godel.prover.PrimitiveAxioms;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Obligation;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Rules;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A theory of numbers ({@code zero}, {@code next}) and lists ({@code empty}, {@code link}) to try single rules in. */
final class Workbench {
    static final Sort NUMBER = new Sort("Number", List.of(), false);
    static final Sort LIST = new Sort("List", List.of(Sort.variable("a")), false);

    final Theory theory = PrimitiveAxioms.theory();
    final Vocabulary vocabulary = new Vocabulary();
    final Programs programs = new Programs();

    Workbench() {
        vocabulary.add(new DataType("Number", List.of(), List.of(constructor("zero"), constructor("next", NUMBER))));
        vocabulary.add(new DataType("List", List.of("a"), List.of(constructor("empty"), constructor("link", Sort.variable("a"), LIST))));
        define("plus", List.of(NUMBER, NUMBER), NUMBER, "if is_next(x) then next(plus(next_1(x), y)) else y");
        define("same", List.of(NUMBER, NUMBER), Sort.BOOLEAN,
                "if is_next(x) then (if is_next(y) then same(next_1(x), next_1(y)) else 'false) else (if is_next(y) then 'false else 'true)");
        define("half", List.of(NUMBER), NUMBER, "if is_next(x) then (if is_next(next_1(x)) then next(half(next_1(next_1(x)))) else zero()) else zero()");
        define("join", List.of(LIST, LIST), LIST, "if is_link(x) then link(link_1(x), join(link_2(x), y)) else y");
        define("length", List.of(LIST), Sort.INTEGER, "if is_link(x) then 1 + length(link_2(x)) else 0");
        define("reverse", List.of(LIST), LIST, "if is_link(x) then join(reverse(link_2(x)), link(link_1(x), empty())) else empty()");
    }

    private DataType.Constructor constructor(String name, Sort... fields) {
        List<Variable> parameters = new ArrayList<>();
        List<FunctionSymbol> parts = new ArrayList<>();
        List<Term> projections = new ArrayList<>();
        Term rest = Application.of("tail", Variable.of("x"));
        for (int i = 1; i <= fields.length; i++) {
            parameters.add(Variable.of("x" + i));
            parts.add(FunctionSymbol.of(name + "_" + i, 1));
            projections.add(Application.of("head", rest));
            rest = Application.of("tail", rest);
            add(parts.getLast(), List.of(Variable.of("x")), projections.getLast());
        }
        FunctionSymbol symbol = FunctionSymbol.of(name, fields.length);
        FunctionSymbol recogniser = FunctionSymbol.of("is_" + name, 1);
        add(symbol, parameters, tagged(name, parameters));
        add(recogniser, List.of(Variable.of("x")), Logic.conditional(Application.of("is_pair", Variable.of("x")),
                Logic.equation(Variable.of("x"), tagged(name, projections)), Constant.FALSE));
        return new DataType.Constructor(name, symbol, recogniser, parts, List.of(fields));
    }

    private static Term tagged(String name, List<? extends Term> fields) {
        Term list = Constant.NIL;
        for (Term field : fields.reversed()) {
            list = Application.of("pair", field, list);
        }
        return Application.of("pair", Constant.of(Symbol.of(name)), list);
    }

    private void define(String name, List<Sort> arguments, Sort result, String body) {
        List<Variable> parameters = List.of(Variable.of("x"), Variable.of("y")).subList(0, arguments.size());
        FunctionSymbol symbol = FunctionSymbol.of(name, arguments.size());
        vocabulary.add(symbol, arguments, result);
        add(symbol, parameters, term(body, signature().with(name, arguments.size())));
    }

    private void add(FunctionSymbol symbol, List<Variable> parameters, Term body) {
        programs.define(symbol, parameters, body);
        if (!admit(List.of(new Proposal(symbol, parameters, body, List.of())))) {
            throw new IllegalArgumentException(symbol + " is not admitted");
        }
    }

    /** Admits definitions that go down in the size of their first parameter, or do not recur. */
    boolean admit(List<Proposal> proposals) {
        boolean recursive = proposals.stream().anyMatch(proposal -> calls(proposal.body(), proposals));
        List<Proposal> measured = proposals.stream().map(proposal -> new Proposal(proposal.function(), proposal.parameters(), proposal.body(),
                recursive ? List.of(Application.of("size", proposal.parameters().getFirst())) : List.of())).toList();
        List<Theorem> proofs = new ArrayList<>();
        for (Obligation obligation : recursive ? theory.obligations(measured) : List.<Obligation>of()) {
            List<Theorem> tests = obligation.tests().stream().map(test -> Theorem.assume(theory, test)).toList();
            proofs.add(new CaseAnalysis(new Rules(theory).openAbbreviations(), Effort.unlimited(theory)).prove(obligation.goal(), tests).orElseThrow());
        }
        theory.define(measured, proofs);
        return true;
    }

    private static boolean calls(Term term, List<Proposal> proposals) {
        return term instanceof Application application && (proposals.stream().anyMatch(proposal -> proposal.function() == application.function())
                || application.arguments().stream().anyMatch(argument -> calls(argument, proposals)));
    }

    private Signature signature() {
        Signature signature = Signature.primitives();
        for (Definition definition : theory.definitions()) {
            signature = signature.with(definition.function().name(), definition.function().arity());
        }
        for (FunctionSymbol declared : theory.declared()) {
            signature = signature.with(declared.name(), declared.arity());
        }
        return signature;
    }

    /** {@return the term that a text is} */
    Term term(String text) {
        return term(text, signature());
    }

    private static Term term(String text, Signature signature) {
        return Elaboration.formula(Quine.parseExpression("test", text), signature);
    }

    /** {@return a goal over numbers n, m, k, lists u, v, w, integers i, j and values a, b of any sort} */
    Sequent goal(String conclusion, String... hypotheses) {
        Term concluded = term(conclusion);
        List<Term> assumed = java.util.stream.Stream.of(hypotheses).map(this::term).toList();
        Map<Variable, Sort> sorts = new LinkedHashMap<>();
        List<Term> all = new ArrayList<>(assumed);
        all.add(concluded);
        all.forEach(term -> term.variables().forEach(variable -> sorts.put(variable, switch (variable.name()) {
            case "n", "m", "k" -> NUMBER;
            case "u", "v", "w" -> LIST;
            case "i", "j" -> Sort.INTEGER;
            default -> Sort.variable("a");
        })));
        return Sequent.of(sorts, assumed, concluded);
    }

    Laws laws() {
        Derivation derivation = new Derivation(theory);
        return new Laws(derivation, new ConstructorLaws(vocabulary, derivation), new SortPredicates(vocabulary, derivation, this::admit),
                new TermOrdering(Map.of()), (predicate, function) -> java.util.Optional.empty());
    }

    Budget budget() {
        return Budget.of(theory, 1_000_000, () -> { });
    }

    Conjectures conjectures() {
        return new Conjectures(vocabulary, programs, new TestValues(vocabulary, 3), new FreshVariables());
    }

    InductiveProver prover() {
        return new InductiveProver(theory, vocabulary, programs, this::admit, budget());
    }
}
