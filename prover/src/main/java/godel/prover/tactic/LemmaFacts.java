package godel.prover.tactic;

import godel.grammar.term.Application;
import godel.grammar.term.Term;
import godel.prover.kernel.Theorem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What lemmas say of the numbers that occur at a place in a proof. */
final class LemmaFacts {
    /** Most instances at one place. */
    private static final int MOST = 48;

    private final LemmaLibrary lemmas;
    private final Context context;
    private final Function<Term, Optional<Theorem>> prover;
    private final Map<Application, List<Theorem>> instances = new HashMap<>();
    private int factsKnown;
    private boolean asking;

    /** @param prover proves the conditions of instances */
    LemmaFacts(LemmaLibrary lemmas, Context context, Function<Term, Optional<Theorem>> prover) {
        this.lemmas = lemmas;
        this.context = context;
        this.prover = prover;
    }

    /** {@return what lemmas say of the calls in these terms} Nothing while a condition is being proved, which asks here again. */
    List<Theorem> about(List<Term> terms) {
        if (asking || !lemmas.speaksOfNumbers()) {
            return List.of();
        }
        if (factsKnown != context.facts().size()) {
            instances.clear();
            factsKnown = context.facts().size();
        }
        asking = true;
        try {
            List<Theorem> facts = new ArrayList<>();
            for (Application call : calls(terms)) {
                facts.addAll(instances.computeIfAbsent(call, known -> lemmas.instances(known, prover)));
            }
            return facts.stream().limit(MOST).toList();
        } finally {
            asking = false;
        }
    }

    private static Set<Application> calls(List<Term> terms) {
        Set<Application> calls = new LinkedHashSet<>();
        List<Term> waiting = new ArrayList<>(terms.reversed());
        Set<Term> met = new HashSet<>();
        while (!waiting.isEmpty()) {
            if (waiting.removeLast() instanceof Application application && !application.isGround() && met.add(application)) {
                calls.add(application);
                waiting.addAll(application.arguments().reversed());
            }
        }
        return calls;
    }
}
