package godel.prover.theory;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.prover.kernel.Proposal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups definitions that call each other and puts called groups before calling ones (Tarjan's strongly connected components, 1972). */
final class CallOrder {
    private final Map<FunctionSymbol, Proposal> proposals = new LinkedHashMap<>();
    private final Map<FunctionSymbol, Integer> index = new LinkedHashMap<>();
    private final Map<FunctionSymbol, Integer> lowest = new LinkedHashMap<>();
    private final ArrayDeque<FunctionSymbol> path = new ArrayDeque<>();
    private final List<List<Proposal>> groups = new ArrayList<>();

    private CallOrder() {
    }

    static List<List<Proposal>> of(List<Proposal> proposals) {
        CallOrder order = new CallOrder();
        proposals.forEach(proposal -> order.proposals.put(proposal.function(), proposal));
        order.proposals.keySet().forEach(function -> {
            if (!order.index.containsKey(function)) {
                order.visit(function);
            }
        });
        return order.groups;
    }

    private void visit(FunctionSymbol function) {
        index.put(function, index.size());
        lowest.put(function, index.get(function));
        path.push(function);
        for (FunctionSymbol callee : callees(proposals.get(function))) {
            if (!index.containsKey(callee)) {
                visit(callee);
                lowest.merge(function, lowest.get(callee), Math::min);
            } else if (path.contains(callee)) {
                lowest.merge(function, index.get(callee), Math::min);
            }
        }
        if (lowest.get(function).equals(index.get(function))) {
            Set<FunctionSymbol> members = new HashSet<>();
            FunctionSymbol member;
            do {
                member = path.pop();
                members.add(member);
            } while (member != function);
            groups.add(proposals.values().stream().filter(proposal -> members.contains(proposal.function())).toList());
        }
    }

    private Set<FunctionSymbol> callees(Proposal proposal) {
        Set<FunctionSymbol> found = new LinkedHashSet<>();
        Set<Term> met = new HashSet<>();
        List<Term> open = new ArrayList<>(List.of(proposal.body()));
        open.addAll(proposal.measure());
        while (!open.isEmpty()) {
            if (open.removeLast() instanceof Application application && met.add(application)) {
                if (proposals.containsKey(application.function())) {
                    found.add(application.function());
                }
                open.addAll(application.arguments());
            }
        }
        return found;
    }
}
