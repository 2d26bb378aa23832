package godel.prover.tactic.induction;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Variable;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import godel.prover.tactic.Effort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Type reasoning: proves of a function, when this is first asked, that it gives values of a sort for arguments of their
 * sorts, by induction on the argument that its equations wait for.
 */
final class TypeProofs {
    private static final long EFFORT = 60_000;

    private final Theory theory;
    private final Vocabulary vocabulary;
    private final Attempts attempts;
    private final Budget budget;
    private final Map<List<FunctionSymbol>, Optional<Library.TypeLemma>> known = new HashMap<>();
    private final Set<List<FunctionSymbol>> inProgress = new HashSet<>();
    private boolean metItself;

    /** How the prover attempts a goal without lemmas on the way. */
    interface Attempts {
        Optional<Theorem> prove(Sequent goal, Budget budget);
    }

    TypeProofs(Theory theory, Vocabulary vocabulary, Attempts attempts, Budget budget) {
        this.theory = theory;
        this.vocabulary = vocabulary;
        this.attempts = attempts;
        this.budget = budget;
    }

    /**
     * {@return that the function gives values of the sort that the predicate stands for}; with parameters of sorts, of an
     * instance. That a proof failed because it came back to what is being proved says nothing of later attempts.
     */
    Optional<Library.TypeLemma> find(FunctionSymbol predicate, Sort wanted, FunctionSymbol function) {
        List<FunctionSymbol> key = List.of(predicate, function);
        Optional<Library.TypeLemma> before = known.get(key);
        if (before != null) {
            return before;
        }
        if (!inProgress.add(key)) {
            metItself = true;
            return Optional.empty();
        }
        Optional<Library.TypeLemma> found = prove(predicate, wanted, function);
        inProgress.remove(key);
        boolean sure = found.isPresent() || !metItself || inProgress.isEmpty();
        if (sure) {
            known.put(key, found);
            metItself = metItself && !inProgress.isEmpty();
        }
        return found;
    }

    private Optional<Library.TypeLemma> prove(FunctionSymbol predicate, Sort wanted, FunctionSymbol function) {
        Optional<Vocabulary.Signature> signature = vocabulary.signature(function);
        Map<String, Sort> bindings = new HashMap<>();
        if (signature.isEmpty() || signature.get().result().isVariable() || theory.definition(function).isEmpty() || !signature.get().result().match(wanted, bindings)) {
            return Optional.empty();
        }
        Map<Variable, Sort> sortsOfParameters = new LinkedHashMap<>();
        List<Variable> parameters = new ArrayList<>();
        for (Sort sort : signature.get().arguments()) {
            Variable parameter = Variable.of("p" + (parameters.size() + 1));
            parameters.add(parameter);
            sortsOfParameters.put(parameter, sort.with(bindings));
        }
        Sequent goal = Sequent.of(sortsOfParameters, List.of(), Application.of(predicate, List.of(Application.of(function, parameters))));
        try {
            return attempts.prove(goal, budget.part(theory, EFFORT)).map(found -> new Library.TypeLemma(found, parameters));
        } catch (Effort.OutOfEffort tooMuch) {
            return Optional.empty();
        }
    }
}
