package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Expression;
import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.kernel.Logic;
import godel.prover.tactic.code.Meaning;
import godel.prover.tactic.code.ProgramMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * {@code stop}: a function that goes through a list stops where the order of the list, which the domain grants, decides the rest:
 *
 * <pre>
 * f(a, list) = if is_pair(list) then … f(a, tail(list)) … else e     becomes
 * f_until(a, list) = if is_pair(list) then (if a < head(list) then v else … f_until(a, tail(list)) …) else e
 * </pre>
 *
 * <p>or with {@code head(list) < a}. The value v is what f gives on all small lists of the domain for which the test holds, if it is
 * always the same. To be proved, where the domain holds: f(a, list) = v if the test holds of the first element, and
 * f_until(a, list) = f(a, list).
 */
record Stop(Workbench bench) implements Transformation {
    @Override
    public String name() {
        return "stop";
    }

    /**
     * A search through a list that is asked for by the function that answers.
     *
     * @param call    of it, there
     * @param list    place of the list among its parameters
     * @param sought  place of what the elements are compared with, which stays the same
     */
    private record Form(Define search, Call call, int list, int sought, boolean rising) {
        /** The test on which to stop, for these arguments. */
        Expression test(List<Expression> arguments) {
            Expression first = Call.of("head", arguments.get(list));
            return rising ? Call.of("<", arguments.get(sought), first) : Call.of("<", first, arguments.get(sought));
        }

        Term test(Application call) {
            Term first = Application.of("head", call.argument(list));
            return rising ? Application.of("<", call.argument(sought), first) : Application.of("<", first, call.argument(sought));
        }
    }

    @Override
    public Optional<Suggestion> suggest(List<Define> functions, Define target, Samples samples) {
        if (target != functions.getFirst() || Shape.isRecursive(target)) {
            return Optional.empty();
        }
        for (Form form : forms(functions, target)) {
            Optional<Value> rest = new DomainSamples(bench, samples).constant(functions, target, form.call, form.list, form.test(form.call.arguments()));
            if (rest.isPresent()) {
                return Optional.of(suggestion(functions, target, form, new Literal(rest.get())));
            }
        }
        return Optional.empty();
    }

    private static List<Form> forms(List<Define> functions, Define target) {
        List<Form> forms = new ArrayList<>();
        for (Define search : functions) {
            for (Call call : search == target ? Set.<Call>of() : Shape.calls(search.name(), target.body())) {
                for (int list = 0; list < call.arguments().size(); list++) {
                    for (int sought = 0; sought < call.arguments().size(); sought++) {
                        if (goesThrough(search, list, sought) && call.arguments().stream().allMatch(argument -> argument instanceof Variable)) {
                            forms.add(new Form(search, call, list, sought, true));
                            forms.add(new Form(search, call, list, sought, false));
                        }
                    }
                }
            }
        }
        return forms.stream().filter(form -> Shape.occurrences(form.test(Shape.variablesOf(form.search)), form.search.body()) == 0).toList();
    }

    /** Whether every call of itself takes the tail of the list and what is sought. */
    private static boolean goesThrough(Define search, int list, int sought) {
        Variable whole = new Variable(search.parameters().get(list));
        Variable same = new Variable(search.parameters().get(sought));
        return list != sought && Shape.isRecursive(search) && search.body() instanceof If(Expression test, Expression _, Expression _)
                && test.equals(Call.of("is_pair", whole)) && Shape.calls(search.name(), search.body()).stream()
                .allMatch(call -> call.arguments().get(list).equals(Call.of("tail", whole)) && call.arguments().get(sought).equals(same));
    }

    private Suggestion suggestion(List<Define> functions, Define target, Form form, Expression rest) {
        String until = Shape.fresh(form.search.name() + "_until", functions);
        If through = (If) form.search.body();
        If stopping = new If(through.condition(), new If(form.test(Shape.variablesOf(form.search)), rest, through.holds()), through.fails());
        Define searching = Define.of(until, form.search.parameters(), renamed(stopping, form.search.name(), until));
        Define asking = Define.of(target.name(), target.parameters(), Shape.mapped(target.body(), part -> part.equals(form.call)
                ? new Call(until, form.call.arguments()) : part));
        return new Suggestion(Shape.with(functions, asking, searching), (proof, before, after) -> lemmas(proof, before, after, form, until, rest));
    }

    private static Expression renamed(Expression expression, String from, String to) {
        return Shape.mapped(expression, part -> part instanceof Call(String name, List<Expression> arguments) && name.equals(from) ? new Call(to, arguments) : part);
    }

    private void lemmas(LemmaProof proof, ProgramMeaning before, ProgramMeaning after, Form form, String until, Expression rest) {
        Meaning whole = before.function(Symbol.of(form.search.name())).orElseThrow();
        Meaning stopping = after.function(Symbol.of(until)).orElseThrow();
        Term[] arguments = form.call.arguments().stream().map(argument -> (Variable) argument)
                .map(argument -> godel.grammar.term.Variable.of(argument.name())).toArray(Term[]::new);
        Application all = Claims.call(whole, arguments);
        Application some = Claims.call(stopping, arguments);
        List<Term> conditions = new ArrayList<>(proof.parts(bench.specification().domain()));
        conditions.add(Substitution.of(whole.variables(), List.of(arguments)).apply(whole.guard()));
        conditions.add(Substitution.of(stopping.variables(), List.of(arguments)).apply(stopping.guard()));
        Term first = Logic.implication(Application.of("is_pair", arguments[form.list]), form.test(all));
        Term value = Constant.of(((Literal) rest).value());
        Term early = under(conditions, Logic.implication(first, Logic.equation(all, value)));
        Term same = under(conditions, Logic.equation(some, all));
        proof.learnEnds(Logic.implication(early, same), arguments[form.list]);
        proof.prove(early).ifPresent(proof::learn);
        proof.prove(same).ifPresent(proof::learn);
    }

    private static Term under(List<Term> conditions, Term claim) {
        return conditions.reversed().stream().reduce(claim, (result, condition) -> Claims.under(condition, result));
    }
}
