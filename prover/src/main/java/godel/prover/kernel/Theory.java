package godel.prover.kernel;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is in force: axioms, declared symbols and definitions, in the order in which they came. A theory only grows, no
 * name is ever given a second meaning, so a theorem once proved stays true. Theorems of one theory are refused in another.
 *
 * <p>Axioms and definitions speak only of functions that have a meaning before them: otherwise {@code f(x) = g(x) + 1}
 * and then {@code g(x) = f(x)} would each pass as not recursive. Lists are copied before anything is checked, changes
 * exclude each other, and each happens whole or not at all, so that neither a list that changes its mind, nor a second
 * thread, nor a stack that overflows can leave half a group behind.
 */
public final class Theory {
    private final List<Axiom> axioms = new ArrayList<>();
    private final Map<String, Integer> axiomIndex = new HashMap<>();
    private final Set<FunctionSymbol> declared = new LinkedHashSet<>();
    private final Grounds noGrounds = new Grounds(this, List.of(), new BitSet());
    private volatile Map<FunctionSymbol, Definition> definitions;
    private long inferences;

    private Theory() {
        Map<FunctionSymbol, Definition> connectives = new LinkedHashMap<>();
        for (Proposal connective : Logic.connectives()) {
            connectives.put(connective.function(), new Definition(connective, List.of(connective), List.of(), noGrounds));
        }
        definitions = connectives;
    }

    /** {@return a theory with the primitives and the connectives, and no axioms} */
    public static Theory create() {
        return new Theory();
    }

    /**
     * Takes a formula for granted. Its number is its place in {@link #axioms()}, from 0.
     *
     * @throws RefusedException if the name is in use, or a function in the formula has no meaning
     */
    public synchronized void assertAxiom(Axiom axiom) {
        if (axiomIndex.containsKey(axiom.name())) {
            throw new RefusedException(new Refusal.Name("axiom", axiom.name(), "is already an axiom"));
        }
        requireKnown("axiom", axiom.formula(), Set.of());
        axioms.add(axiom);
        axiomIndex.put(axiom.name(), axioms.size() - 1);
    }

    /**
     * Makes an uninterpreted function known. Nothing follows of it but what axioms say.
     *
     * @throws RefusedException if the symbol has a meaning already
     */
    public synchronized void declare(FunctionSymbol function) {
        requireFresh("declare", Objects.requireNonNull(function));
        declared.add(function);
    }

    /**
     * {@return what must be proved before these definitions may be admitted together}
     *
     * @throws RefusedException if they cannot be admitted whatever is proved
     */
    public List<Obligation> obligations(List<Proposal> group) {
        List<Proposal> proposals = List.copyOf(group);
        Set<FunctionSymbol> names = new HashSet<>();
        for (Proposal proposal : proposals) {
            requireFresh("define", proposal.function());
            if (!names.add(proposal.function())) {
                throw new RefusedException(new Refusal.Name("define", proposal.function().toString(), "is defined twice"));
            }
            requireClosed(proposal);
        }
        for (Proposal proposal : proposals) {
            requireKnown("define", proposal.body(), names);
            proposal.measure().forEach(component -> requireKnown("define", component, Set.of()));
        }
        return Termination.obligations(proposals);
    }

    /**
     * The definition principle: admits definitions whose termination obligations are proved. Sound: by recursion along
     * the measure there is exactly one tuple of total functions that satisfies all the equations, so theorems keep
     * holding and the equations may be used as such.
     *
     * @param proofs one theorem for each of {@link #obligations}, in their order
     * @throws RefusedException unless every obligation is met by its theorem
     */
    public synchronized void define(List<Proposal> group, List<Theorem> proofs) {
        List<Proposal> proposals = List.copyOf(group);
        List<Theorem> theorems = List.copyOf(proofs);
        List<Obligation> obligations = obligations(proposals);
        Theorem.count("define", "termination theorems", obligations.size(), theorems.size());
        Grounds grounds = noGrounds;
        for (int i = 0; i < theorems.size(); i++) {
            grounds = Theorem.premise("define", grounds, theorems.get(i), obligations.get(i).tests(), obligations.get(i).goal());
        }
        Map<FunctionSymbol, Definition> more = new LinkedHashMap<>(definitions);
        for (Proposal proposal : proposals) {
            more.put(proposal.function(), new Definition(proposal, proposals, theorems, grounds));
        }
        definitions = more;
    }

    /** {@return the axioms by number} */
    public List<Axiom> axioms() {
        return Collections.unmodifiableList(axioms);
    }

    /** {@return the definitions in the order of admission, the connectives first} */
    public List<Definition> definitions() {
        return List.copyOf(definitions.values());
    }

    /** {@return the definition of this function, if it is defined} */
    public Optional<Definition> definition(FunctionSymbol function) {
        return Optional.ofNullable(definitions.get(function));
    }

    /** {@return the declared functions in order} */
    public Set<FunctionSymbol> declared() {
        return Collections.unmodifiableSet(declared);
    }

    /** {@return whether this function is primitive, defined or declared} */
    public boolean knows(FunctionSymbol function) {
        return Primitive.of(function).isPresent() || definitions.containsKey(function) || declared.contains(function);
    }

    /** {@return how many theorems the rules have made in this theory: the unit in which proof search is charged} */
    public long inferences() {
        return inferences;
    }

    void countInference() {
        inferences++;
    }

    /** {@return the grounds of what needs none} */
    Grounds noGrounds() {
        return noGrounds;
    }

    int indexOf(String axiomName) {
        Integer index = axiomIndex.get(axiomName);
        if (index == null) {
            throw new RefusedException(new Refusal.Name("axiom", axiomName, "is not an axiom of this theory"));
        }
        return index;
    }

    private void requireFresh(String rule, FunctionSymbol function) {
        if (knows(function)) {
            throw new RefusedException(new Refusal.Name(rule, function.toString(), "has a meaning already"));
        }
    }

    private static void requireClosed(Proposal proposal) {
        Set<Variable> parameters = new HashSet<>(proposal.parameters());
        int arity = proposal.function().arity();
        Theorem.count("define", "parameters", arity, proposal.parameters().size());
        Theorem.count("define", "different parameters", arity, parameters.size());
        List<Term> terms = new ArrayList<>(proposal.measure());
        terms.addFirst(proposal.body());
        for (Term term : terms) {
            for (Variable variable : term.variables()) {
                if (!parameters.contains(variable)) {
                    throw new RefusedException(new Refusal.Form("define", "no variables but the parameters", variable));
                }
            }
        }
    }

    private void requireKnown(String rule, Term term, Set<FunctionSymbol> group) {
        Set<Term> met = new HashSet<>();
        List<Term> open = new ArrayList<>(List.of(term));
        while (!open.isEmpty()) {
            if (open.removeLast() instanceof Application application && met.add(application)) {
                FunctionSymbol function = application.function();
                if (!group.contains(function) && !knows(function)) {
                    throw new RefusedException(new Refusal.Name(rule, function.toString(), "has no meaning yet"));
                }
                open.addAll(application.arguments());
            }
        }
    }
}
