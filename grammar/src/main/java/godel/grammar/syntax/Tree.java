package godel.grammar.syntax;

import godel.grammar.syntax.Expression.Call;
import godel.grammar.syntax.Expression.If;
import godel.grammar.syntax.Expression.Let;
import godel.grammar.syntax.Expression.Literal;
import godel.grammar.syntax.Expression.Match;
import godel.grammar.syntax.Expression.Variable;
import java.util.ArrayDeque;
import java.util.List;
import java.util.stream.Collectors;

/** Equality, hash and raw text of expressions of any depth. Two trees are equal when they have the same nodes in the same order. */
final class Tree {
    private static final int TEXT_LIMIT = 4_000;

    private Tree() {
    }

    static boolean same(Expression one, Object other) {
        if (!(other instanceof Expression another)) {
            return false;
        }
        ArrayDeque<Expression> left = new ArrayDeque<>(List.of(one));
        ArrayDeque<Expression> right = new ArrayDeque<>(List.of(another));
        while (!left.isEmpty()) {
            Expression a = left.pop();
            Expression b = right.pop();
            if (a == b) {
                continue;
            }
            if (!node(a).equals(node(b))) {
                return false;
            }
            a.children().forEach(left::push);
            b.children().forEach(right::push);
        }
        return true;
    }

    static int hash(Expression expression) {
        int hash = 1;
        ArrayDeque<Expression> open = new ArrayDeque<>(List.of(expression));
        while (!open.isEmpty()) {
            Expression next = open.pop();
            hash = 31 * hash + node(next).hashCode();
            next.children().forEach(open::push);
        }
        return hash;
    }

    /** Prefix text for debugging, such as {@code +(x, 1)}; Quine text is the printer's business. */
    static String text(Expression expression) {
        StringBuilder text = new StringBuilder();
        ArrayDeque<Object> open = new ArrayDeque<>(List.of(expression));
        while (!open.isEmpty() && text.length() < TEXT_LIMIT) {
            switch (open.pop()) {
                case Variable variable -> text.append(variable.name());
                case Literal literal -> text.append(literal.value());
                case Expression inner -> {
                    text.append(node(inner).words());
                    open.push(")");
                    for (int i = inner.children().size() - 1; i >= 0; i--) {
                        open.push(inner.children().get(i));
                        open.push(i == 0 ? "(" : ", ");
                    }
                    if (inner.children().isEmpty()) {
                        open.push("(");
                    }
                }
                case Object punctuation -> text.append(punctuation);
            }
        }
        return open.isEmpty() ? text.toString() : text.append(" …").toString();
    }

    private static Node node(Expression expression) {
        return switch (expression) {
            case Variable(String name) -> new Node("variable", List.of(name), 0);
            case Literal literal -> new Node("literal", List.of(literal.value()), 0);
            case Call(String function, List<Expression> arguments) -> new Node("call", List.of(function), arguments.size());
            case If _ -> new Node("if", List.of(), 3);
            case Let(String name, _, _) -> new Node("let", List.of(name), 2);
            case Match(_, _, String head, String tail, _) -> new Node("match", List.of(head, tail), 3);
        };
    }

    /** What a node is, apart from its children. */
    private record Node(String kind, List<?> content, int arity) {
        String words() {
            String names = content.stream().map(Object::toString).collect(Collectors.joining(" "));
            return kind.equals("call") ? names : (kind + " " + names).strip();
        }
    }
}
