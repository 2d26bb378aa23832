package godel.prover.checker;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Computes the value of a ground term: call by value, {@code if} lazy, with stacks of its own so that recursion may be deep.
 *
 * <p>The rule {@code evaluate}, {@code |- equal(t, 'v)}, is sound because each step replaces a term by one that has the same value:
 * a primitive on values by its value, a call by the admitted body, an {@code if} by its branch. A subterm that occurs twice in
 * one body has one value there, so it is computed once.
 */
final class Evaluator {
    private static final Value[] NO_CELLS = {};

    private final Functions functions;
    private final Budget budget;
    private final Map<Function, Code> codes = new HashMap<>();

    Evaluator(Functions functions, Budget budget) {
        this.functions = functions;
        this.budget = budget;
    }

    /**
     * {@return the value of a ground term}; a value that is in the table is that object, a new one is in no table that lasts
     *
     * @throws Refusal if the term has a variable, a function met has no definition, or a limit is passed
     */
    Value evaluate(Term ground, Values table) throws Refusal {
        if (!ground.isGround()) {
            throw new Refusal("only a term without variables can be evaluated, not " + Text.of(ground, 200));
        }
        budget.beginEvaluation();
        Code code = Code.of(List.of(), ground, budget);
        return new Machine(table.above(budget.limits().evaluationValues())).run(code);
    }

    private Code code(Function function) throws Refusal {
        Code known = codes.get(function);
        if (known != null) {
            return known;
        }
        if (!(functions.meaning(function) instanceof Definition definition)) {
            throw new Refusal("evaluation meets " + function + ", which is neither primitive nor defined");
        }
        Code code = Code.of(definition.parameters(), definition.body(), budget);
        codes.put(function, code);
        return code;
    }

    /** One evaluation: a stack of tasks, each with the cells of the call it belongs to, and a stack of values. */
    private final class Machine {
        private final Values table;
        private final Arithmetic arithmetic;
        private Task[] tasks = new Task[64];
        private Value[][] cells = new Value[64][];
        private int waiting;
        private Value[] values = new Value[64];
        private int ready;

        Machine(Values table) {
            this.table = table;
            this.arithmetic = new Arithmetic(table, budget);
        }

        Value run(Code code) throws Refusal {
            budget.evaluate(code.cells());
            push(code.body(), new Value[code.cells()]);
            while (waiting > 0) {
                Task task = tasks[--waiting];
                Value[] own = cells[waiting];
                cells[waiting] = NO_CELLS;
                switch (task) {
                    case Task.Literal literal -> give(literal.value());
                    case Task.Parameter parameter -> give(own[parameter.position()]);
                    case Task.Shared shared -> share(shared, own);
                    case Task.Application application -> open(application, own);
                    case Task.Keep keep -> own[keep.cell()] = values[ready - 1];
                    case Task.Choose choose -> push(take() != table.falsity() ? choose.then() : choose.otherwise(), own);
                    case Task.Perform perform -> perform(perform.primitive());
                    case Task.Call call -> call(code(call.function()));
                }
            }
            return take();
        }

        private void share(Task.Shared shared, Value[] own) throws Refusal {
            Value known = own[shared.keep().cell()];
            if (known != null) {
                give(known);
            } else {
                push(shared.keep(), own);
                push(shared.expression(), own);
            }
        }

        private void open(Task.Application application, Value[] own) throws Refusal {
            budget.evaluate(1);
            push(application.then(), own);
            for (int i = application.arguments().size() - 1; i >= 0; i--) {
                push(application.arguments().get(i), own);
            }
        }

        private void perform(Primitive primitive) throws Refusal {
            Value second = primitive.function().arity() == 2 ? take() : table.nil();
            Value first = take();
            give(primitive.apply(table, arithmetic, first, second));
        }

        private void call(Code code) throws Refusal {
            budget.evaluate(code.cells());
            Value[] own = new Value[code.cells()];
            ready -= code.parameters();
            System.arraycopy(values, ready, own, 0, code.parameters());
            push(code.body(), own);
        }

        private void push(Task task, Value[] own) throws Refusal {
            if (waiting >= budget.limits().evaluationDepth()) {
                throw Refusal.limit("pending operations in one evaluation", waiting);
            }
            if (waiting == tasks.length) {
                tasks = Arrays.copyOf(tasks, 2 * waiting);
                cells = Arrays.copyOf(cells, 2 * waiting);
            }
            tasks[waiting] = task;
            cells[waiting++] = own;
        }

        private void give(Value value) {
            if (ready == values.length) {
                values = Arrays.copyOf(values, 2 * ready);
            }
            values[ready++] = value;
        }

        private Value take() {
            return values[--ready];
        }
    }
}
