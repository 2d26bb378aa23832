/**
 * Properties of one's own about programs, rewrites, terms and theorems, with jqwik: {@link godel.machine.property.GodelDomain}
 * knows how to make them. In a project of its own this is the artifact {@code godel:machine} of the type {@code test-jar}.
 */
package godel.machine.property;
