package godel.prover.tactic.program;

import godel.grammar.term.Application;
import godel.grammar.term.Constant;
import godel.grammar.term.Substitution;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Logic;
import godel.prover.kernel.Theory;
import godel.prover.tactic.code.Meaning;
import godel.prover.tactic.code.NaturalProof;
import godel.prover.tactic.code.ProgramMeaning;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Laws that two programs may obey which are said to compute the same, conjectured by their form, tested on values, and proved by
 * induction where they hold:
 *
 * <pre>
 * moving    h(g(a, x), y) = g(a, h(x, y))     for any two functions of two arguments, and with the arguments of h exchanged
 * joining   h(f(i, x), f(j, d(i, x))) = f(i + j, x)     where the other program splits a number n = i + (n - i) in this way, and
 *                                             joins what it gets for the parts by h
 * </pre>
 *
 * <p>With the first the second is proved, and with the second that both programs compute the same.
 */
final class Laws {
    private static final Variable A = Variable.of("a");
    private static final Variable X = Variable.of("x");
    private static final Variable Y = Variable.of("y");

    private final LemmaProof proof;
    private final Theory theory;
    private final ProgramMeaning before;
    private final ProgramMeaning after;

    Laws(LemmaProof proof, ProgramMeaning before, ProgramMeaning after) {
        this.proof = proof;
        this.theory = proof.rules().theory();
        this.before = before;
        this.after = after;
    }

    /** Proves the laws that hold, as far as that succeeds, and has them learnt. */
    void learn() {
        Term rest = Application.of("+", Y, Application.of("-", X, Y));
        proof.prove(Logic.implication(Application.of("is_number", X), Logic.equation(rest, X))).ifPresent(proof::learn);
        moving().forEach(law -> proof.proveFreely(law).ifPresent(proof::learn));
        before.main().variables().forEach(n -> proof.learnEnd((Application) Substitution.of(Map.of(n, Constant.of(0))).apply(before.main().value()), Constant.TRUE));
        joining().forEach(law -> proof.proveFreely(law).ifPresent(proof::learn));
    }

    private List<Term> moving() {
        Set<Application> functions = new LinkedHashSet<>();
        Stream.of(before, after).flatMap(program -> program.functions().stream().filter(function -> function != program.main()))
                .filter(function -> function.variables().size() == 2 && function.guard() == Constant.TRUE && isRecursive(function)).forEach(function -> functions.add(function.value()));
        List<Term> laws = new ArrayList<>();
        for (Application h : functions) {
            for (Application g : functions) {
                if (h != g) {
                    laws.add(Logic.equation(call(h, call(g, A, X), Y), call(g, A, call(h, X, Y))));
                    laws.add(Logic.equation(call(h, X, call(g, A, Y)), call(g, A, call(h, X, Y))));
                }
            }
        }
        return laws;
    }

    private boolean isRecursive(Meaning function) {
        return theory.definition(function.value().function()).filter(Definition::isRecursive).isPresent();
    }

    private static Application call(Application function, Term... arguments) {
        return Application.of(function.function(), List.of(arguments));
    }

    /** The results of the other program's branches in which it calls itself, this program's function in its place. */
    private List<Term> joining() {
        Application main = before.main().value();
        Application other = after.main().value();
        List<Term> laws = new ArrayList<>();
        for (Term end : ends(theory.definition(other.function()).orElseThrow().body())) {
            List<Application> calls = end.applications().stream().filter(part -> part.function() == other.function()).distinct().toList();
            for (int place = 0; place < other.arguments().size() && calls.size() == 2; place++) {
                Variable n = after.main().variables().get(place);
                for (Application first : calls) {
                    Term part = first.argument(place);
                    Application second = calls.get(0) == first ? calls.get(1) : calls.get(0);
                    if (part != n && second.argument(place) == Application.of("-", n, part)) {
                        laws.add(joined(Replacing.function(end, other.function(), main.function()), n, part, main, place));
                    }
                }
            }
        }
        return laws;
    }

    private Term joined(Term end, Variable n, Term part, Application main, int place) {
        Variable i = Variable.of(n.name() + "_1");
        Variable j = Variable.of(n.name() + "_2");
        Term whole = Application.of("+", i, j);
        Term split = Replacing.terms(end, Map.of(Application.of("-", n, part), j, part, i));
        Substitution ofWhole = Substitution.of(Map.of(before.main().variables().get(place), whole));
        Term equation = Logic.equation(Substitution.of(Map.of(n, whole)).apply(split), ofWhole.apply(main));
        return Logic.implication(NaturalProof.claim(j), Logic.implication(NaturalProof.claim(i), equation));
    }

    /** The results at the ends of a body's branches. */
    private static List<Term> ends(Term body) {
        if (body instanceof Application conditional && conditional.applies("if", 3)) {
            return Stream.concat(ends(conditional.argument(1)).stream(), ends(conditional.argument(2)).stream()).toList();
        }
        return List.of(body);
    }
}
