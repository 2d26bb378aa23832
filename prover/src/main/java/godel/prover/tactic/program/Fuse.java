package godel.prover.tactic.program;

import godel.grammar.syntax.Define;
import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Variable;
import godel.grammar.syntax.Expression;
import godel.grammar.term.Application;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.value.Symbol;
import godel.prover.kernel.Logic;
import godel.prover.tactic.code.Meaning;
import godel.prover.tactic.code.ProgramMeaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code fuse}: where one function makes a list only for another to take it apart, both become one, and the list is not made:
 * unfold, simplify, fold (R. M. Burstall and J. Darlington, 1977; P. Wadler's deforestation, 1990).
 *
 * <pre>
 * f(x) = if is_pair(x) then … head(x) … f(tail(x)) … else e      and f(g(y)) somewhere
 * g(y) = if t then pair(v, g(y')) else 'nil
 *
 * f_g(y) = if t then … v … f_g(y') … else e                      and f_g(y) in its place
 * </pre>
 *
 * <p>The body of f is unfolded at the ends of g's branches: where a list is made there, tests and parts of it are computed
 * ({@link Simplification}); where g is called again, and wherever f is applied to g, f_g is called; what else g gives f is
 * applied to as before. To be proved: f_g(y) = f(g(y)).
 */
final class Fuse implements Transformation {
    @Override
    public String name() {
        return "fuse";
    }

    @Override
    public Optional<Suggestion> suggest(List<Define> functions, Define target, Samples samples) {
        return fused(functions, target).map(fused -> new Suggestion(fused.program(functions, target),
                (proof, before, after) -> fused.lemmas(proof, before, after)));
    }

    /** The first composition in the target that can be fused. */
    private static Optional<Fused> fused(List<Define> functions, Define target) {
        for (Define consumer : functions) {
            for (Call call : Shape.calls(consumer.name(), target.body())) {
                for (int place = 0; place < call.arguments().size(); place++) {
                    if (call.arguments().get(place) instanceof Call made && takesApart(consumer, place)) {
                        Optional<Define> producer = functions.stream().filter(function -> function.name().equals(made.function())).findFirst();
                        Optional<Fused> fused = Optional.empty();
                        if (producer.isPresent()) {
                            fused = Fused.of(functions, consumer, place, producer.get());
                        }
                        if (fused.isPresent()) {
                            return fused;
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean takesApart(Define consumer, int place) {
        Expression list = new Variable(consumer.parameters().get(place));
        return Shape.isRecursive(consumer) && Shape.occurrences(Call.of("is_pair", list), consumer.body()) > 0;
    }

    /**
     * The function that does what consumer and producer do one after the other.
     *
     * @param place of the list among the consumer's parameters
     */
    private record Fused(Define function, Define consumer, int place, Define producer) {

        static Optional<Fused> of(List<Define> functions, Define consumer, int place, Define producer) {
            if (!Shape.isRecursive(producer) || Shape.decidesByCalls(producer)) {
                return Optional.empty();
            }
            List<String> parameters = new ArrayList<>(consumer.parameters());
            parameters.remove(place);
            Define apart = apart(producer, consumer, parameters, functions);
            parameters.addAll(place, apart.parameters());
            Fusion fusion = new Fusion(consumer, place, producer.name(), Shape.fresh(consumer.name() + "_" + producer.name(), functions));
            Expression body = Shape.atLeaves(apart.body(), fusion::atLeaf);
            Define function = Define.of(fusion.name, parameters, body);
            return fusion.folds && !fusion.wastes && !Shape.binds(apart.body(), Set.copyOf(consumer.parameters()))
                    ? Optional.of(new Fused(function, consumer, place, producer)) : Optional.empty();
        }

        /** The producer with parameters that mean nothing in the consumer. */
        private static Define apart(Define producer, Define consumer, List<String> taken, List<Define> functions) {
            Map<Expression, Expression> renamed = new LinkedHashMap<>();
            List<String> parameters = new ArrayList<>();
            for (String parameter : producer.parameters()) {
                boolean clashes = taken.contains(parameter) || Shape.binds(consumer.body(), Set.of(parameter));
                String name = clashes ? Shape.fresh(parameter, functions) : parameter;
                parameters.add(name);
                renamed.put(new Variable(parameter), new Variable(name));
            }
            return Define.of(producer.name(), parameters, Shape.replaced(producer.body(), renamed));
        }

        List<Define> program(List<Define> functions, Define target) {
            Expression body = folded(target.body(), consumer.name(), place, producer.name(), function.name());
            return Shape.with(functions, Define.of(target.name(), target.parameters(), body), function);
        }

        void lemmas(LemmaProof proof, ProgramMeaning before, ProgramMeaning after) {
            Meaning consumes = before.function(Symbol.of(consumer.name())).orElseThrow();
            Meaning produces = before.function(Symbol.of(producer.name())).orElseThrow();
            Meaning both = after.function(Symbol.of(function.name())).orElseThrow();
            int taken = producer.parameters().size();
            List<? extends Term> variables = both.variables();
            Substitution made = Substitution.of(produces.variables(), variables.subList(place, place + taken));
            List<Term> arguments = new ArrayList<>(variables.subList(0, place));
            arguments.add(made.apply(produces.value()));
            arguments.addAll(variables.subList(place + taken, variables.size()));
            Term claim = Logic.equation(both.value(), Application.of(consumes.value().function(), arguments));
            Term guarded = Claims.under(made.apply(produces.guard()), Claims.under(Substitution.of(consumes.variables(), arguments).apply(consumes.guard()), claim));
            proof.prove(Claims.under(both.guard(), guarded)).ifPresent(proof::learn);
        }
    }

    /** {@code f(…, g(ys), …)} becomes {@code f_g(…, ys, …)} wherever it occurs. */
    private static Expression folded(Expression expression, String consumer, int place, String producer, String both) {
        return Shape.mapped(expression, part -> {
            if (part instanceof Call(String name, List<Expression> arguments) && name.equals(consumer) && arguments.size() > place
                    && arguments.get(place) instanceof Call(String made, List<Expression> from) && made.equals(producer)) {
                List<Expression> all = new ArrayList<>(arguments.subList(0, place));
                all.addAll(from);
                all.addAll(arguments.subList(place + 1, arguments.size()));
                return new Call(both, all);
            }
            return part;
        });
    }

    /** What becomes of the consumer at each end of the producer's branches. */
    private static final class Fusion {
        private final Define consumer;
        private final int place;
        private final String producer;
        private final String name;
        /** Whether a list that is made is taken apart on the spot. */
        private boolean folds;
        /** Whether some of what the producer makes is needed for something else. */
        private boolean wastes;

        Fusion(Define consumer, int place, String producer, String name) {
            this.consumer = consumer;
            this.place = place;
            this.producer = producer;
            this.name = name;
        }

        Expression atLeaf(Expression leaf) {
            if (leaf instanceof Literal) {
                return unfolded(leaf);
            }
            if (leaf instanceof Call pair && pair.calls("pair", 2)) {
                Expression body = unfolded(pair);
                folds |= !Shape.calls(name, body).isEmpty();
                wastes |= !Shape.calls(producer, body).isEmpty();
                return body;
            }
            List<Expression> arguments = new ArrayList<>(Shape.variablesOf(consumer));
            arguments.set(place, leaf);
            return fold(new Call(consumer.name(), arguments));
        }

        /** The consumer's body for a list that is made on the spot; an element that is used more than once is named. */
        private Expression unfolded(Expression list) {
            Variable variable = new Variable(consumer.parameters().get(place));
            if (list instanceof Call pair && !(pair.arguments().getFirst() instanceof Variable) && !(pair.arguments().getFirst() instanceof Literal)) {
                Variable element = new Variable(Shape.fresh("element", List.of(consumer)));
                Expression named = Simplification.of(Shape.replaced(consumer.body(), Map.of(variable, Call.of("pair", element, pair.arguments().get(1)))));
                if (Shape.occurrences(element, named) > 1) {
                    return new Let(element.name(), pair.arguments().getFirst(), fold(named));
                }
            }
            return fold(Simplification.of(Shape.replaced(consumer.body(), Map.of(variable, list))));
        }

        private Expression fold(Expression expression) {
            return folded(expression, consumer.name(), place, producer, name);
        }
    }
}
