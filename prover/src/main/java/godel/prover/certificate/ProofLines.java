package godel.prover.certificate;

import godel.grammar.term.FunctionSymbol;
import godel.grammar.term.Term;
import godel.grammar.term.Variable;
import godel.prover.certificate.LastUses.Kind;
import godel.prover.kernel.Axiom;
import godel.prover.kernel.Definition;
import godel.prover.kernel.Proposal;
import godel.prover.kernel.Theorem;
import godel.prover.kernel.Theory;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes the parts of a proof, each after what it needs: first the declarations and definitions the conclusions need, in the
 * theory's order, each with the axioms and steps of its own proof of termination; then all other steps. It walks the proof with a
 * stack of its own, for proofs are deep.
 */
final class ProofLines {
    private final Theory theory;
    private final Needs needs;
    private final Lines lines;
    private final TermLines terms;
    private final Set<Part> written = new HashSet<>();
    private final Map<Theorem, Integer> steps = new HashMap<>();
    private final Map<Content, Integer> stepsByContent = new HashMap<>();

    /** A theorem by what it says: however it was proved, it is proved once. */
    private record Content(Set<Term> hypotheses, Term conclusion) {
    }

    ProofLines(Theory theory, Lines lines) {
        this.theory = theory;
        this.needs = new Needs(theory);
        this.lines = lines;
        this.terms = new TermLines(lines);
    }

    void write(List<Conclusion> conclusions) throws IOException {
        List<Part> roots = new ArrayList<>();
        for (Conclusion conclusion : conclusions) {
            Theorem theorem = conclusion.theorem();
            if (theorem.theory() != theory) {
                throw new IllegalArgumentException("the theorem " + conclusion.name() + " is of another theory");
            }
            List<Term> formulas = new ArrayList<>(theorem.hypotheses());
            formulas.add(theorem.conclusion());
            roots.addAll(needs.functions(formulas));
            roots.add(new Part.Proved(theorem));
        }
        Set<Part> reached = reached(roots);
        for (FunctionSymbol function : theory.declared()) {
            writeIfReached(new Part.Declared(function), reached);
        }
        for (Definition definition : theory.definitions()) {
            writeIfReached(new Part.Defined(definition), reached);
        }
        for (Part root : roots) {
            writeWithNeeds(root);
        }
        for (Conclusion conclusion : conclusions) {
            lines.write(new Line("conclude").use(Kind.STEP, steps.get(conclusion.theorem())).name(conclusion.name()));
        }
    }

    private Set<Part> reached(List<Part> roots) {
        Set<Part> reached = new HashSet<>(roots);
        ArrayDeque<Part> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            for (Part need : needs.of(open.pop())) {
                if (reached.add(need)) {
                    open.push(need);
                }
            }
        }
        return reached;
    }

    private void writeIfReached(Part part, Set<Part> reached) throws IOException {
        if (reached.contains(part)) {
            writeWithNeeds(part);
        }
    }

    private void writeWithNeeds(Part root) throws IOException {
        ArrayDeque<Part> open = new ArrayDeque<>();
        Set<Part> begun = new HashSet<>();
        open.push(root);
        while (!open.isEmpty()) {
            Part next = open.peek();
            if (isWritten(next)) {
                open.pop();
            } else if (begun.add(next)) {
                List<Part> first = needs.of(next);
                for (int i = first.size() - 1; i >= 0; i--) {
                    if (!isWritten(first.get(i))) {
                        open.push(first.get(i));
                    }
                }
            } else {
                open.pop();
                write(next);
            }
        }
    }

    /** A theorem whose content another theorem has given to the certificate takes that step. */
    private boolean isWritten(Part part) {
        if (part instanceof Part.Proved(Theorem theorem) && !steps.containsKey(theorem)) {
            Integer known = stepsByContent.get(content(theorem));
            if (known != null) {
                steps.put(theorem, known);
                written.add(part);
            }
        }
        return written.contains(part);
    }

    private void write(Part part) throws IOException {
        written.add(part);
        switch (part) {
            case Part.Declared(FunctionSymbol function) -> lines.write(new Line("declare").name(function.name()).number(function.arity()));
            case Part.Assumed(Axiom axiom) -> {
                int formula = terms.number(axiom.formula());
                lines.write(new Line("axiom").name(axiom.name()).name(axiom.kind()).use(Kind.TERM, formula));
                lines.write(new Line("digest").word(Digests.of(axiom)));
            }
            case Part.Defined(Definition first) -> define(first);
            case Part.Proved(Theorem theorem) -> step(theorem);
        }
    }

    private void define(Definition first) throws IOException {
        for (Proposal proposal : first.group()) {
            Line line = new Line("define").name(proposal.function().name()).word(parameters(proposal));
            line.use(Kind.TERM, terms.number(proposal.body()));
            if (!proposal.measure().isEmpty()) {
                line.word("measure");
                for (Term component : proposal.measure()) {
                    line.use(Kind.TERM, terms.number(component));
                }
            }
            lines.write(line);
            lines.write(new Line("digest").word(Digests.of(proposal)));
        }
        Line line = new Line("admit").number(first.group().size());
        for (Theorem theorem : first.termination()) {
            line.use(Kind.STEP, proved(theorem));
        }
        lines.write(line);
    }

    private static String parameters(Proposal proposal) {
        List<String> names = new ArrayList<>();
        for (Variable parameter : proposal.parameters()) {
            String name = Line.field(parameter.name());
            if (name.contains(",") || name.equals("-")) {
                throw new IllegalArgumentException("the parameter name " + name + " of " + proposal.function() + " cannot stand in a certificate");
            }
            names.add(name);
        }
        return names.isEmpty() ? "-" : String.join(",", names);
    }

    private void step(Theorem theorem) throws IOException {
        int number = stepsByContent.size();
        Line line = Lines.item(Kind.STEP, number);
        new StepText(terms, this::proved, line).write(theorem.step());
        line.word(":");
        for (Term hypothesis : theorem.hypotheses()) {
            line.use(Kind.TERM, terms.number(hypothesis));
        }
        line.word("|-").use(Kind.TERM, terms.number(theorem.conclusion()));
        stepsByContent.put(content(theorem), number);
        steps.put(theorem, number);
        lines.write(line);
        lines.forget();
    }

    private int proved(Theorem theorem) {
        Integer number = steps.get(theorem);
        if (number == null) {
            throw new IllegalArgumentException("a definition's termination rests on an axiom or evaluation that speaks of the defined function");
        }
        return number;
    }

    private static Content content(Theorem theorem) {
        return new Content(Set.copyOf(theorem.hypotheses()), theorem.conclusion());
    }
}
