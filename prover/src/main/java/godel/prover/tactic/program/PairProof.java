package godel.prover.tactic.program;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.search.Inapplicable;
import godel.prover.tactic.CaseAnalysis;
import godel.prover.tactic.Effort;
import godel.prover.tactic.Equality;
import godel.prover.tactic.code.CodeFunction;
import godel.prover.tactic.code.Meaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts together what is known of a program's value and time: the theorem about {@code answers}. */
final class PairProof {
    private final Workbench bench;
    private final Theory theory;

    PairProof(Workbench bench) {
        this.bench = bench;
        this.theory = bench.theory();
    }

    /**
     * {@return {@code |- domain implies answers('program, [x, …], f(x, …), t(x, …))}}
     *
     * @param natural {@code |- domain implies natural(t(x, …))}
     * @param enough  {@code |- domain implies not (t(x, …) < q_cost(x, …))}
     */
    Theorem prove(Solution solution, Application bound, Theorem natural, Theorem enough, Effort effort) {
        Specification wanted = bench.specification();
        Meaning main = solution.meaning().main();
        Constant program = Constant.of(solution.meaning().program());
        Theorem inside = Theorem.assume(theory, wanted.domain());
        Map<Variable, Term> depth = new LinkedHashMap<>();
        Application evaluation = evaluation(main);
        depth.put((Variable) evaluation.argument(0), bound);
        Theorem reflected = Theorem.instantiate(main.reflection(), Substitution.of(depth));
        for (Theorem premise : List.of(inside, Theorem.modusPonens(natural, inside), Theorem.modusPonens(enough, inside))) {
            reflected = Theorem.modusPonens(reflected, premise);
        }
        Equality value = Equality.of(Theorem.modusPonens(solution.equivalence(), inside));
        Application result = (Application) Equality.of(reflected).right();
        Equality answered = Equality.of(reflected).then(Equality.at(result, 0, value));
        Theorem law = law(program, main.function(), effort);
        Map<Variable, Term> instance = new LinkedHashMap<>();
        List<Variable> places = places(main.function());
        for (int i = 0; i < places.size(); i++) {
            instance.put(places.get(i), main.variables().get(i));
        }
        instance.put(LIMIT, bound);
        instance.put(VALUE, wanted.answer());
        instance.put(COST, main.cost());
        Theorem answers = Theorem.instantiate(law, Substitution.of(instance));
        answers = Theorem.modusPonens(Theorem.modusPonens(answers, answered.theorem(theory)), Theorem.modusPonens(enough, inside));
        return Theorem.discharge(answers, wanted.domain());
    }

    private static final Variable LIMIT = Variable.of("limit_1");
    private static final Variable VALUE = Variable.of("value_1");
    private static final Variable COST = Variable.of("cost_1");

    /** {@code |- ev(k, 'p, 'body, bindings) = pair(v, c) implies (not (k < c) implies answers('p, [x, …], v, k))}. */
    private Theorem law(Constant program, CodeFunction main, Effort effort) {
        List<Variable> places = places(main);
        Term bindings = Constant.NIL;
        for (int i = places.size() - 1; i >= 0; i--) {
            bindings = Application.of("pair", Application.of("pair", Constant.of(main.parameters().get(i)), places.get(i)), bindings);
        }
        Term evaluated = Logic.equation(Application.of("ev", LIMIT, program, Constant.of(main.body()), bindings), Application.of("pair", VALUE, COST));
        Term enough = Logic.negation(Application.of("<", LIMIT, COST));
        Term claim = Application.of("answers", program, list(places), VALUE, LIMIT);
        Theorem proved = new CaseAnalysis(bench.rules(), effort, List.of(Equality.of(Theorem.assume(theory, evaluated))))
                .prove(claim, List.of(Theorem.assume(theory, enough)))
                .orElseThrow(() -> new Inapplicable("running the program is not what was proved of it"));
        return Theorem.discharge(Theorem.discharge(proved, enough), evaluated);
    }

    private static List<Variable> places(CodeFunction main) {
        List<Variable> places = new ArrayList<>();
        for (int i = 1; i <= main.parameters().size(); i++) {
            places.add(Variable.of("argument_" + i));
        }
        return places;
    }

    /** {@code ev(depth, 'program, 'body, bindings)} of a reflection. */
    private static Application evaluation(Meaning main) {
        Application rest = (Application) main.reflection().conclusion();
        while (rest.applies("implies", 2)) {
            rest = (Application) rest.argument(1);
        }
        return (Application) rest.argument(0);
    }

    /** {@return the term of a list} */
    static Term list(List<? extends Term> elements) {
        Term result = Constant.NIL;
        for (int i = elements.size() - 1; i >= 0; i--) {
            result = Application.of("pair", elements.get(i), result);
        }
        return result;
    }
}
