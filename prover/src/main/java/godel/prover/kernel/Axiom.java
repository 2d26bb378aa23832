package godel.prover.kernel;

import godel.grammar.term.Term;

/// A formula taken for granted, tracked into every theorem that rests on it; its kind is one word: primitive, hardware, utility, experiment, …
public record Axiom(String name, String kind, Term formula) { }
