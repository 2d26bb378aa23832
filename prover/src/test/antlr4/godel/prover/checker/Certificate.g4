/*
 * The form of certificates, version 2. What numbers refer to, whether as many things follow as a count says (in "induct"), and whether a
 * step is right are no matters of form: see the package documentation of godel.prover.checker. The checker has a reader of its own and
 * does not use this grammar; tests hold one against the other.
 */
grammar Certificate;

// A line feed belongs to the line it begins, so that a remark is known by the character after it.
certificate
    : header (LF item | REMARK)* (LF conclusion REMARK*)+ LF end LF EOF
    ;

header
    : 'godel-certificate' SP '2'
    ;

item
    : 'v' SP number SP value
    | 't' SP number SP term
    | 's' SP number SP inference SP ':' (SP number)* SP '|-' SP number
    | 'declare' SP name SP number
    | 'axiom' SP name SP name SP number digest
    | 'define' SP name SP name SP number (SP 'measure' (SP number)*)? digest
    | 'admit' SP number (SP number)*
    | 'forget' SP ('v' | 't' | 's') (SP number)+
    ;

value
    : 'number' SP (number | RATIONAL)
    | 'symbol' SP name
    | 'pair' SP number SP number
    ;

term
    : 'variable' SP name
    | 'constant' SP number
    | 'apply' SP name (SP number)*
    ;

inference
    : ('assume' | 'reflexive' | 'symmetric' | 'evaluate') SP number
    | ('transitive' | 'substitute' | 'discharge' | 'modus-ponens' | 'absurd') SP number SP number
    | 'split' SP number SP number SP number
    | 'congruence' SP number (SP number SP number)*
    | 'instantiate' SP number (SP name SP number)*
    | 'axiom' SP name
    | 'definition' SP name SP number
    | 'induct' SP number SP 'm' SP number (SP number)* SP 'n' (SP number)* SP 'b' SP number
      (SP 'c' SP number SP number SP number (SP number (SP name SP number)* SP number)*)*
    ;

digest
    : REMARK* LF 'digest' SP DIGEST
    ;

conclusion
    : 'conclude' SP number SP name
    ;

end
    : 'end' SP DIGEST
    ;

number
    : NUMBER
    | '2'
    ;

// Words of the format may be names too.
name
    : WORD | NUMBER | RATIONAL | DIGEST
    | '2' | 'v' | 't' | 's' | 'm' | 'n' | 'b' | 'c' | ':' | '|-'
    | 'godel-certificate' | 'declare' | 'axiom' | 'define' | 'measure' | 'admit' | 'forget' | 'digest' | 'conclude' | 'end'
    | 'number' | 'symbol' | 'pair' | 'variable' | 'constant' | 'apply'
    | 'assume' | 'reflexive' | 'symmetric' | 'evaluate' | 'transitive' | 'substitute' | 'discharge' | 'modus-ponens' | 'absurd' | 'split'
    | 'congruence' | 'instantiate' | 'definition' | 'induct'
    ;

REMARK : '\n#' ~'\n'* ;
LF : '\n' ;
SP : ' ' ;
NUMBER : '0' | [1-9] (DIGIT (DIGIT (DIGIT (DIGIT (DIGIT (DIGIT (DIGIT DIGIT?)?)?)?)?)?)?)? ;
RATIONAL : INTEGER ('/' INTEGER)? ;
DIGEST : HEX8 HEX8 HEX8 HEX8 HEX8 HEX8 HEX8 HEX8 ;
WORD : ~[ \u0000-\u001F\u007F-\u009F\u1680\u2000-\u2006\u2008-\u200A\u2028\u2029\u205F\u3000]+ ;

fragment DIGIT : [0-9] ;
fragment INTEGER : '0' | '-'? [1-9] DIGIT* ;
fragment HEX8 : HEX HEX HEX HEX HEX HEX HEX HEX ;
fragment HEX : [0-9a-f] ;
