package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Expression;
import godel.grammar.value.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code tabulate}: memoisation as tabulation. Where a function's recursive calls lie in a table, a row of the table is computed in
 * one pass over the row below it:
 *
 * <pre>
 * g(n, k) = … g(n, k - 1) … g(n - c, k) …     becomes
 *
 * g(n, k)            = head(g_rows(n, k))
 * g_rows(n, k)       = g_row(n, k, if 0 < k then g_rows(n, k - 1) else nil)
 * g_row(n, k, below) = if 0 < n then let rest = g_row(n - 1, k, tail(below)) in pair(… head(below) … back(c, rest) …, rest)
 *                      else pair(g's body for n = 0, nil)
 * back(c, list)      = if 1 < c then back(c - 1, tail(list)) else head(list)
 * </pre>
 *
 * <p>A row is [g(n, k), g(n - 1, k), …, g(0, k)]; the distance c may be any expression without n. A function whose calls all go
 * back along one row ({@code g(n) = … g(n - 1) … g(n - 7) …}) needs {@code g_row} alone. {@link TableProof} says what is proved.
 */
final class Tabulate implements Transformation {
    private static final Literal NOTHING = Literal.symbol("nil");

    @Override
    public String name() {
        return "tabulate";
    }

    @Override
    public Optional<Suggestion> suggest(List<Define> functions, Define target, Samples samples) {
        return TableForm.of(target).stream().filter(TableForm::isWorthIt).findFirst().map(form -> new Table(functions, form).suggestion());
    }

    /** The names in one table's program. */
    private static final class Table {
        private final List<Define> functions;
        private final TableForm form;
        private final Variable n;
        private final String row;
        private final String rows;
        private final String back;
        private final Variable below;
        private final Variable rest;

        Table(List<Define> functions, TableForm form) {
            this.functions = functions;
            this.form = form;
            this.n = form.number();
            this.row = Shape.fresh(form.target().name() + "_row", functions);
            this.rows = Shape.fresh(form.target().name() + "_rows", functions);
            this.back = Shape.fresh("back", functions);
            this.below = new Variable(Shape.fresh("below", functions));
            this.rest = new Variable(Shape.fresh("rest", functions));
        }

        Suggestion suggestion() {
            Define target = form.target();
            String all = form.outer() < 0 ? row : rows;
            Define entry = Define.of(target.name(), target.parameters(), Call.of("head", new Call(all, Shape.variablesOf(target))));
            List<Define> changed = new ArrayList<>(List.of(entry, row(), back()));
            if (form.outer() >= 0) {
                changed.add(rows());
            }
            return new Suggestion(Shape.with(functions, changed.toArray(Define[]::new)), (proof, before, after) -> {
                TableProof table = new TableProof(form, proof, before);
                after.function(Symbol.of(back)).ifPresent(table::lookUp);
                after.function(Symbol.of(row)).ifPresent(form.outer() < 0 ? table::onlyRow : table::eachRow);
                after.function(Symbol.of(rows)).ifPresent(table::allRows);
            });
        }

        private Define row() {
            List<String> parameters = new ArrayList<>(form.target().parameters());
            List<Expression> earlier = new ArrayList<>(Shape.variablesOf(form.target()));
            earlier.set(form.place(), Call.of("-", n, Literal.of(1)));
            if (form.outer() >= 0) {
                parameters.add(below.name());
                earlier.add(Call.of("tail", below));
            }
            Expression next = Call.of("pair", form.body(this::entry), rest);
            Expression first = Call.of("pair", form.body(call -> form.goesBack(call) ? NOTHING : Call.of("head", below)), NOTHING);
            return Define.of(row, parameters, new If(Call.of("<", Literal.of(0), n), new Let(rest.name(), new Call(row, earlier), next), first));
        }

        /** What stands for a call in the body: the head of the row below, or what is so many places back in this row or that below. */
        private Expression entry(Call call) {
            if (!form.goesBack(call)) {
                return Call.of("head", below);
            }
            Expression distance = form.back(call).orElseThrow();
            Expression earlier = form.goesDown(call) ? Call.of("tail", below) : rest;
            return Shape.isNumber(distance, 1) ? Call.of("head", earlier) : Call.of(back, distance, earlier);
        }

        private Define rows() {
            List<Expression> lower = new ArrayList<>(Shape.variablesOf(form.target()));
            lower.set(form.outer(), form.lower(form.isOfLists()));
            List<Expression> last = new ArrayList<>(Shape.variablesOf(form.target()));
            List<Expression> next = new ArrayList<>(last);
            last.add(NOTHING);
            next.add(new Call(rows, lower));
            return Define.of(rows, form.target().parameters(), new If(form.isAbove(), new Call(row, next), new Call(row, last)));
        }

        private Define back() {
            Variable places = new Variable("places");
            Variable list = new Variable("list");
            Expression further = Call.of(back, Call.of("-", places, Literal.of(1)), Call.of("tail", list));
            return Define.of(back, List.of(places.name(), list.name()), new If(Call.of("<", Literal.of(1), places), further, Call.of("head", list)));
        }
    }
}
