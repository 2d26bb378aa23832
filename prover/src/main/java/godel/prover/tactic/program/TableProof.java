package godel.prover.tactic.program;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.grammar.value.Symbol;
import godel.prover.kernel.InductionScheme;
import godel.prover.kernel.Logic;
import godel.prover.tactic.Equality;
import godel.prover.tactic.code.Meaning;
import godel.prover.tactic.code.ProgramMeaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is proved of a table of g. Its rows are compared with those that g itself gives: T(n, k) = [g(n, k), g(n - 1, k), …, g(0, k)],
 * a function of the logic only. By inductions on n, on n, and on k:
 *
 * <pre>
 * back(c, T(n - 1, k)) = g(n - c, k)         for 1 ≤ c ≤ n
 * g_row(n, k, T(n, k - 1)) = T(n, k)         where there is a row below, else with nil in its place
 * g_rows(n, k) = T(n, k)
 * </pre>
 */
final class TableProof {
    private static final Constant ONE = Constant.of(1);

    private final TableForm form;
    private final LemmaProof proof;
    private final Meaning old;
    private final Variable n;
    private final Application table;

    /** @param before gives the meaning of g */
    TableProof(TableForm form, LemmaProof proof, ProgramMeaning before) {
        this.form = form;
        this.proof = proof;
        this.old = before.function(Symbol.of(form.target().name())).orElseThrow();
        this.n = old.variables().get(form.place());
        Substitution earlier = Substitution.of(Map.of(n, less(n, ONE)));
        this.table = proof.auxiliary(form.target().name() + "_table", old.variables(), self -> {
            Term rest = Application.of(self, old.variables().stream().map(earlier::apply).toList());
            Term row = Logic.conditional(Application.of("<", Constant.of(0), n), Application.of("pair", old.value(), rest),
                    Application.of("pair", old.value(), Constant.NIL));
            return Logic.conditional(natural(n), row, Constant.NIL);
        });
        Term first = Logic.equation(Application.of("head", table), old.value());
        proof.prove(Logic.implication(natural(n), first)).ifPresent(proof::learn);
    }

    /** {@code back(c, T(n - 1, k)) = g(n - c, k)}, by induction on n and c together. */
    void lookUp(Meaning back) {
        Variable places = Variable.of(n.name() + "_back");
        Term nearer = less(less(n, ONE), less(places, ONE));
        proof.prove(Logic.equation(nearer, less(n, places))).ifPresent(proof::learn);
        Application rest = (Application) at(table, n, less(n, ONE));
        Application found = Claims.call(back, places, rest);
        Term claim = Logic.equation(found, at(old.value(), n, less(n, places)));
        for (Term condition : List.of(Logic.negation(Application.of("<", n, places)), Logic.negation(Application.of("<", places, ONE)),
                Application.of("is_integer", places), natural(n))) {
            claim = Logic.implication(condition, claim);
        }
        Substitution smaller = Substitution.of(Map.of(n, less(n, ONE), places, less(places, ONE)));
        Term test = Application.of("and", natural(n), Application.of("<", Constant.of(0), n));
        InductionScheme scheme = new InductionScheme(claim, List.of(Application.of("nat", n)), List.of(new InductionScheme.Case(test, List.of(smaller))));
        proof.prove(scheme, unfolded(Stream.of(found, rest))).ifPresent(proof::learn);
    }

    /** {@code g_row(n) = T(n)}, where there is but one row. */
    void onlyRow(Meaning row) {
        pass(row, Constant.TRUE, List.of());
    }

    /** {@code g_row(n, k, below) = T(n, k)} for the row below, and for none. */
    void eachRow(Meaning row) {
        Variable outer = old.variables().get(form.outer());
        Term above = form.isOfLists() ? Application.of("is_pair", outer) : Application.of("<", Constant.of(0), outer);
        Term lower = form.isOfLists() ? Application.of("tail", outer) : less(outer, ONE);
        pass(row, above, List.of(at(table, outer, lower)));
        pass(row, Logic.negation(above), List.of(Constant.NIL));
    }

    /** {@code g_rows(n, k) = T(n, k)}. */
    void allRows(Meaning rows) {
        proof.prove(guarded(rows, Logic.equation(rows.value(), table))).ifPresent(proof::learn);
    }

    private void pass(Meaning row, Term condition, List<Term> below) {
        List<Term> arguments = new ArrayList<>(old.variables());
        arguments.addAll(below);
        Application passed = Claims.call(row, arguments.toArray(Term[]::new));
        Term claim = guarded(row, Claims.under(condition, Logic.equation(passed, table)));
        Stream<Term> calls = Stream.concat(Stream.of(passed, table, old.value()), below.stream());
        proof.scheme(claim, table).flatMap(scheme -> proof.prove(scheme, unfolded(calls))).ifPresent(proof::learn);
    }

    private Term guarded(Meaning function, Term claim) {
        return Claims.under(function.guard(), Claims.under(old.guard(), Logic.implication(natural(n), claim)));
    }

    private List<Equality> unfolded(Stream<? extends Term> calls) {
        return calls.flatMap(call -> call instanceof Application application ? proof.rules().unfold(application).stream() : Stream.empty()).toList();
    }

    private static Application natural(Term term) {
        return Application.of("natural", term);
    }

    private static Application less(Term term, Term by) {
        return Application.of("-", term, by);
    }

    private static Term at(Term term, Variable variable, Term value) {
        return Substitution.of(Map.of(variable, value)).apply(term);
    }
}
