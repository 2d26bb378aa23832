package godel.prover.tactic.program;

import godel.grammar.quote.Program;
import godel.grammar.quote.Quotation;
import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Expression;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.value.Pair;
import godel.grammar.value.Rational;
import godel.grammar.value.Symbol;
import godel.grammar.value.Value;
import godel.prover.tactic.Computation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What expressions give on small arguments in the domain: numbers, and lists of numbers where a list is asked for. */
record DomainSamples(Workbench bench, Samples samples) {
    private static final int LONGEST = 3;
    private static final int LARGEST = 2;
    private static final int MOST = 2_000;
    private static final int FEWEST = 5;
    private static final long EVALUATION_LIMIT = 10_000;

    /**
     * {@return the only value that a call gives where the domain and a test on the list hold; empty where there are several, or too
     * few lists}
     *
     * @param target with the domain's parameters, in which the call is made
     * @param list   place of the list among the call's arguments
     */
    Optional<Value> constant(List<Define> functions, Define target, Call call, int list, Expression test) {
        String name = ((Variable) call.arguments().get(list)).name();
        List<List<Value>> tuples = new ArrayList<>(List.of(List.of()));
        for (String parameter : target.parameters()) {
            List<List<Value>> longer = new ArrayList<>();
            for (List<Value> tuple : tuples) {
                for (Value value : parameter.equals(name) ? lists() : numbers()) {
                    List<Value> more = new ArrayList<>(tuple);
                    more.add(value);
                    longer.add(more);
                }
            }
            tuples = longer;
        }
        Expression tested = new If(Call.of("is_pair", call.arguments().get(list)), test, Literal.symbol("false"));
        Set<Value> values = new LinkedHashSet<>();
        int met = 0;
        for (List<Value> tuple : tuples.size() > MOST ? List.<List<Value>>of() : tuples) {
            if (isInDomain(tuple) && value(functions, target, tested, tuple).filter(holds -> holds != Symbol.FALSE).isPresent()) {
                met++;
                values.add(value(functions, target, call, tuple).orElse(null));
            }
        }
        return met >= FEWEST && values.size() == 1 ? Optional.ofNullable(values.iterator().next()) : Optional.empty();
    }

    private static List<Value> numbers() {
        List<Value> numbers = new ArrayList<>();
        for (int number = -1; number <= LARGEST + 1; number++) {
            numbers.add(Rational.of(number));
        }
        return numbers;
    }

    private static List<Value> lists() {
        List<Value> lists = new ArrayList<>(List.of(Symbol.NIL));
        int begun = 0;
        for (int length = 1; length <= LONGEST; length++) {
            int end = lists.size();
            for (Value shorter : List.copyOf(lists.subList(begun, end))) {
                for (int number = 0; number <= LARGEST; number++) {
                    lists.add(Pair.of(Rational.of(number), shorter));
                }
            }
            begun = end;
        }
        return lists;
    }

    private boolean isInDomain(List<Value> tuple) {
        Term domain = Substitution.of(bench.specification().variables(), tuple.stream().map(Constant::of).toList()).apply(bench.specification().domain());
        samples.effort().spend(1);
        return Computation.value(bench.theory(), domain, EVALUATION_LIMIT).filter(holds -> holds != Symbol.FALSE).isPresent();
    }

    private Optional<Value> value(List<Define> functions, Define target, Expression expression, List<Value> tuple) {
        return samples.value(Constant.of(Program.quote(functions)), Constant.of(Quotation.quote(expression)), target.parameters(), tuple);
    }
}
