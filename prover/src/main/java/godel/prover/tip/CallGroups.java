package godel.prover.tip;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.prover.kernel.Proposal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts definitions that call each other together, callees before callers (Tarjan's strongly connected components). */
final class CallGroups {
    private final Map<FunctionSymbol, Proposal> proposals = new LinkedHashMap<>();
    private final Map<FunctionSymbol, Integer> number = new HashMap<>();
    private final Map<FunctionSymbol, Integer> lowest = new HashMap<>();
    private final Deque<FunctionSymbol> path = new ArrayDeque<>();
    private final List<List<Proposal>> groups = new ArrayList<>();

    private CallGroups(List<Proposal> all) {
        all.forEach(proposal -> proposals.put(proposal.function(), proposal));
    }

    static List<List<Proposal>> of(List<Proposal> all) {
        CallGroups groups = new CallGroups(all);
        groups.proposals.keySet().forEach(function -> {
            if (!groups.number.containsKey(function)) {
                groups.visit(function);
            }
        });
        return groups.groups;
    }

    private void visit(FunctionSymbol function) {
        int mine = number.size();
        number.put(function, mine);
        lowest.put(function, mine);
        path.push(function);
        for (FunctionSymbol called : called(proposals.get(function).body())) {
            if (!proposals.containsKey(called)) {
                continue;
            }
            if (!number.containsKey(called)) {
                visit(called);
                lowest.merge(function, lowest.get(called), Math::min);
            } else if (path.contains(called)) {
                lowest.merge(function, number.get(called), Math::min);
            }
        }
        if (lowest.get(function) == mine) {
            Set<FunctionSymbol> group = new HashSet<>();
            while (group.add(path.peek()) && path.pop() != function) {
                continue;
            }
            groups.add(proposals.values().stream().filter(proposal -> group.contains(proposal.function())).toList());
        }
    }

    /** {@return the functions called in a term, in order of occurrence} */
    static Set<FunctionSymbol> called(Term body) {
        Set<FunctionSymbol> called = new LinkedHashSet<>();
        Set<Term> met = new HashSet<>();
        Deque<Term> open = new ArrayDeque<>(List.of(body));
        while (!open.isEmpty()) {
            if (open.pop() instanceof Application application && met.add(application)) {
                called.add(application.function());
                application.arguments().forEach(open::push);
            }
        }
        return called;
    }
}
