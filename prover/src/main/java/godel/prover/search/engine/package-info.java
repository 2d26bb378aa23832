/**
 * Bias-optimal search, told apart from what is searched: {@link godel.prover.search.engine.BiasOptimalSearch} tries
 * sequences of tokens on a {@link godel.prover.search.engine.TokenMachine} in the order of the shares of time that a
 * {@link godel.prover.search.engine.Distribution} gives them. Tokens are numbers here.
 */
package godel.prover.search.engine;
