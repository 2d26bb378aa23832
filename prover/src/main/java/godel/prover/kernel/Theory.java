package godel.prover.kernel;

import godel.grammar.term.Application;
import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import module java.base;

/// What is in force: axioms, declared symbols and definitions, in the order in which they came. A theory only grows, no name is ever given a
/// second meaning, so a theorem once proved stays true. Theorems of one theory are refused in another.
///
/// Axioms and definitions speak only of functions that have a meaning before them: otherwise `f(x) = g(x) + 1` and then `g(x) = f(x)` would each
/// pass as not recursive. Lists are copied before anything is checked, changes exclude each other, and each happens whole or not at all, so that
/// neither a list that changes its mind, nor a second thread, nor a stack that overflows can leave half a group behind.
public final class Theory {
    private final List<Axiom> axioms = new ArrayList<>();
    private final Map<String, Integer> axiomIndex = new HashMap<>();
    private final Set<FunctionSymbol> declared = new LinkedHashSet<>();
    private final Grounds noGrounds = new Grounds(this, List.of(), new BitSet());
    private volatile Map<FunctionSymbol, Definition> definitions = Map.of();
    private long inferences;

    private Theory() { admit(Logic.connectives(), List.of(), noGrounds); }

    /// {@return a theory with the primitives and the connectives, and no axioms}
    public static Theory create() { return new Theory(); }

    /// Takes a formula for granted; its number is its place in [#axioms], from 0. Refused if the name is in use or a function in it has no
    /// meaning.
    public synchronized void assertAxiom(Axiom axiom) {
        RefusedException.unless(!axiomIndex.containsKey(axiom.name()), new Refusal.Name("axiom", axiom.name(), "is already an axiom"));
        requireWithin("axiom", axiom.formula(), axiom.formula().variables(), Set.of());
        axioms.add(axiom);
        axiomIndex.put(axiom.name(), axioms.size() - 1);
    }

    /// Makes an uninterpreted function known. Nothing follows of it but what axioms say. Refused if the symbol has a meaning already.
    public synchronized void declare(FunctionSymbol function) {
        requireFresh("declare", function);
        declared.add(function);
    }

    /// {@return what must be proved before these definitions may be admitted together}; refused if they cannot be admitted whatever is proved.
    public List<Obligation> obligations(List<Proposal> group) {
        List<Proposal> proposals = List.copyOf(group);
        Set<FunctionSymbol> names = new HashSet<>();
        for (Proposal proposal : proposals) {
            requireFresh("define", proposal.function());
            RefusedException.unless(names.add(proposal.function()), new Refusal.Name("define", proposal.function().toString(), "is defined twice"));
        }
        for (Proposal proposal : proposals) {
            int arity = proposal.function().arity();
            Set<Variable> parameters = new HashSet<>(proposal.parameters());
            Theorem.count("define", "parameters", arity, proposal.parameters().size());
            Theorem.count("define", "different parameters", arity, parameters.size());
            requireWithin("define", proposal.body(), parameters, names);
            proposal.measure().forEach(component -> requireWithin("define", component, parameters, Set.of()));
        }
        return Termination.obligations(proposals);
    }

    /// The definition principle: admits definitions of which every one of the [#obligations] is met by its theorem, in their order. Sound: by
    /// recursion along the measure there is exactly one tuple of total functions that satisfies all the equations, so theorems keep holding and
    /// the equations may be used as such.
    public synchronized void define(List<Proposal> group, List<Theorem> proofs) {
        List<Proposal> proposals = List.copyOf(group);
        List<Theorem> theorems = List.copyOf(proofs);
        List<Obligation> obligations = obligations(proposals);
        Theorem.count("define", "termination theorems", obligations.size(), theorems.size());
        Grounds grounds = noGrounds;
        for (int i = 0; i < theorems.size(); i++) {
            grounds = Theorem.premise("define", grounds, theorems.get(i), obligations.get(i).tests(), obligations.get(i).goal());
        }
        admit(proposals, theorems, grounds);
    }

    private void admit(List<Proposal> proposals, List<Theorem> termination, Grounds grounds) {
        Map<FunctionSymbol, Definition> more = new LinkedHashMap<>(definitions);
        proposals.forEach(proposal -> more.put(proposal.function(), new Definition(proposal, proposals, termination, grounds)));
        definitions = more;
    }

    /// {@return the axioms by number}
    public List<Axiom> axioms() { return Collections.unmodifiableList(axioms); }
    /// {@return the definitions in the order of admission, the connectives first}
    public List<Definition> definitions() { return List.copyOf(definitions.values()); }
    /// {@return the definition of this function, if it is defined}
    public Optional<Definition> definition(FunctionSymbol function) { return Optional.ofNullable(definitions.get(function)); }
    /// {@return the declared functions in order}
    public Set<FunctionSymbol> declared() { return Collections.unmodifiableSet(declared); }

    /// {@return whether this function is primitive, defined or declared}
    public boolean knows(FunctionSymbol function) {
        return Primitive.of(function).isPresent() || definitions.containsKey(function) || declared.contains(function);
    }

    /// {@return how many theorems the rules have made in this theory: the unit in which proof search is charged}
    public long inferences() { return inferences; }

    void countInference() { inferences++; }

    /// {@return the grounds of what needs none}
    Grounds noGrounds() { return noGrounds; }

    int indexOf(String axiomName) {
        Integer index = axiomIndex.get(axiomName);
        RefusedException.unless(index != null, new Refusal.Name("axiom", axiomName, "is not an axiom of this theory"));
        return index;
    }

    private void requireFresh(String rule, FunctionSymbol function) {
        RefusedException.unless(!knows(function), new Refusal.Name(rule, function.toString(), "has a meaning already"));
    }

    /// Refuses a term with other variables than these, or with functions that have no meaning and are not of the group.
    private void requireWithin(String rule, Term term, Set<Variable> variables, Set<FunctionSymbol> group) {
        for (Variable variable : term.variables()) {
            RefusedException.unless(variables.contains(variable), new Refusal.Form(rule, "no variables but the parameters", variable));
        }
        for (Application part : term.applications()) {
            FunctionSymbol function = part.function();
            RefusedException.unless(group.contains(function) || knows(function), new Refusal.Name(rule, function.toString(), "has no meaning yet"));
        }
    }
}
