package godel.grammar.term;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Walks over terms that visit every distinct subterm once and keep their own stack, so that deep terms do no harm. */
final class Traversal {
    private static final int TEXT_LIMIT = 4_000;

    private Traversal() {
    }

    static Set<Variable> variables(Term term) {
        Set<Variable> found = new LinkedHashSet<>();
        if (term.isGround()) {
            return found;
        }
        Set<Term> met = Collections.newSetFromMap(new IdentityHashMap<>());
        ArrayDeque<Term> open = new ArrayDeque<>();
        open.push(term);
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case Variable variable -> found.add(variable);
                case Application application when !application.isGround() && met.add(application) -> {
                    for (int i = application.arguments().size() - 1; i >= 0; i--) {
                        open.push(application.argument(i));
                    }
                }
                default -> {
                }
            }
        }
        return found;
    }

    static List<Application> applications(Term term) {
        Set<Application> found = new LinkedHashSet<>();
        ArrayDeque<Term> open = new ArrayDeque<>();
        open.push(term);
        while (!open.isEmpty()) {
            if (open.pop() instanceof Application application && found.add(application)) {
                application.arguments().forEach(open::push);
            }
        }
        return found.stream().sorted(Comparator.comparingInt(Term::depth)).toList();
    }

    static Set<Application> shared(Term term) {
        Set<Application> met = new HashSet<>();
        Set<Application> shared = new LinkedHashSet<>();
        for (Application parent : applications(term)) {
            for (Term argument : parent.arguments()) {
                if (argument instanceof Application application && !met.add(application)) {
                    shared.add(application);
                }
            }
        }
        return shared;
    }

    static boolean contains(Term whole, Term part) {
        Set<Term> met = Collections.newSetFromMap(new IdentityHashMap<>());
        ArrayDeque<Term> open = new ArrayDeque<>();
        open.push(whole);
        while (!open.isEmpty()) {
            Term next = open.pop();
            if (next == part) {
                return true;
            }
            if (next instanceof Application application && met.add(application)) {
                application.arguments().forEach(open::push);
            }
        }
        return false;
    }

    static String text(Term term) {
        StringBuilder text = new StringBuilder();
        ArrayDeque<Object> open = new ArrayDeque<>();
        open.push(term);
        while (!open.isEmpty()) {
            if (text.length() > TEXT_LIMIT) {
                return text.append(" …").toString();
            }
            Object next = open.pop();
            if (next instanceof Application application) {
                text.append(application.function().name());
                open.push(")");
                for (int i = application.arguments().size() - 1; i >= 0; i--) {
                    open.push(application.argument(i));
                    open.push(i == 0 ? "(" : ", ");
                }
                if (application.arguments().isEmpty()) {
                    open.push("(");
                }
            } else {
                text.append(next);
            }
        }
        return text.toString();
    }
}
