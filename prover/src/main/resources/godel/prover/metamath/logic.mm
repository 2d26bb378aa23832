$( THE LOGIC: the fixed beginning of every exported proof.

  A value is a rational number, a symbol, or a pair of values.  A term has a value once its variables have values; every function is
  total.  A term holds when its value is not the symbol false.  A formula is a term, which then says that it holds, or is made of
  formulas by -> (if), & (and) and A. x (for all values of x), or is one of the auxiliary relations below.  A statement "|- ph" says that
  ph is true for all values of all variables.

  Two kinds of variables must not be confused.  A, B, C, .. and, in the theorems of a certificate, _name stand for arbitrary terms: a
  theorem about them is a theorem about all their instances, so instantiation of a theorem is substitution in Metamath.  x and y, of the
  sort var, stand for variables of the logic: only variables can be put for them, and distinctness from them can be demanded.  Induction
  (ax-ind) speaks of the latter only; with an arbitrary term in place of its variable it would be false.

  What is taken for granted is what is said with |- from here to the derived lemmas; these are all proved.
  In arithmetic what is no number counts as 0, and A / 0 is 0.  Nothing about particular numbers is assumed but
  0 < 1, that 1 is an integer, and -1 + 1 = 0: a natural number is a row of binary digits, defined by df-d0 and df-d1, a negative number
  is ( - 0 n ), a fraction ( / p q ), and sums, products and comparisons are proved digit by digit with the lemmas at the end. $)

$c |- wff term part var $.
$c ( ) -> & A. ~ << ~~ $.
$c 0 1 d0 d1 sym 'true 'false 'nil $.
$c if equal pair head tail is_pair is_number is_integer is_symbol $.
$c + - * / < floor size not and or implies iff $.
$v ph ps ch th $.
$v A B C D E F G H I J K L $.
$v p q $.
$v x y $.
var-x $f var x $.
var-y $f var y $.
part-p $f part p $.
part-q $f part q $.
wff-ph $f wff ph $.
wff-ps $f wff ps $.
wff-ch $f wff ch $.
wff-th $f wff th $.
term-A $f term A $.
term-B $f term B $.
term-C $f term C $.
term-D $f term D $.
term-E $f term E $.
term-F $f term F $.
term-G $f term G $.
term-H $f term H $.
term-I $f term I $.
term-J $f term J $.
term-K $f term K $.
term-L $f term L $.

$( Terms.  ( f A B ) is the function named f with two arguments; a function is a name and a number of arguments.  A part, f A, is a name
  with some of the arguments; parts make one rule of congruence do for all functions.  d0 A and d1 A append a binary digit: twice A, and
  twice A and one.  sym A is the symbol with number A: a one-to-one map of values to symbols, named so that symbols can be told apart. $)
tv $a term x $.
tap $a term ( p ) $.
pap $a part p A $.
t0 $a term 0 $.
t1 $a term 1 $.
td0 $a term d0 A $.
td1 $a term d1 A $.
tsym $a term sym A $.
t-true $a term 'true $.
t-false $a term 'false $.
t-nil $a term 'nil $.
f-if $a part if $.
f-equal $a part equal $.
f-pair $a part pair $.
f-head $a part head $.
f-tail $a part tail $.
f-is_pair $a part is_pair $.
f-is_number $a part is_number $.
f-is_integer $a part is_integer $.
f-is_symbol $a part is_symbol $.
f-.2b $a part + $.
f-- $a part - $.
f-.2a $a part * $.
f-.2f $a part / $.
f-.3c $a part < $.
f-floor $a part floor $.
f-size $a part size $.
f-not $a part not $.
f-and $a part and $.
f-or $a part or $.
f-implies $a part implies $.
f-iff $a part iff $.

$( Formulas.  ( p ~ q ): the parts p and q are of the same function name and have the same values as arguments.  ( A ~~ B ): A and B are
  lists of natural numbers of the same length.  ( A << B ): they are, and A is smaller in the lexicographic order. $)
wt $a wff A $.
wi $a wff ( ph -> ps ) $.
wa $a wff ( ph & ps ) $.
wal $a wff A. x ph $.
wsim $a wff ( p ~ q ) $.
wlex $a wff ( A << B ) $.
wlen $a wff ( A ~~ B ) $.

$( ==================== Propositional logic ==================== $)

$( Implication and conjunction. $)
${
  mp.1 $e |- ph $.
  mp.2 $e |- ( ph -> ps ) $.
  ax-mp $a |- ps $.
$}
ax-1 $a |- ( ph -> ( ps -> ph ) ) $.
ax-2 $a |- ( ( ph -> ( ps -> ch ) ) -> ( ( ph -> ps ) -> ( ph -> ch ) ) ) $.
ax-left $a |- ( ( ph & ps ) -> ph ) $.
ax-right $a |- ( ( ph & ps ) -> ps ) $.
ax-both $a |- ( ph -> ( ps -> ( ph & ps ) ) ) $.

$( ==================== Truth and equality ==================== $)

$( ax-false: false does not hold.  ax-cases: a term that does not hold is equal to false; so proofs by cases are classical. $)
ax-true $a |- 'true $.
ax-false $a |- ( 'false -> ph ) $.
ax-cases $a |- ( ( A -> ph ) -> ( ( ( equal A 'false ) -> ph ) -> ph ) ) $.
$( Equality of values: what is equal to a term that holds, holds (ax-subst), and functions have the same value on the same arguments. $)
ax-refl $a |- ( equal A A ) $.
ax-subst $a |- ( ( equal A B ) -> ( A -> B ) ) $.
ax-same $a |- ( p ~ p ) $.
ax-arg $a |- ( ( p ~ q ) -> ( ( equal A B ) -> ( p A ~ q B ) ) ) $.
ax-apply $a |- ( ( p ~ q ) -> ( equal ( p ) ( q ) ) ) $.

$( ==================== Variables and induction ==================== $)

$( ax-gen: what is true for all values of all variables is so for all values of x. $)
${
  gen.1 $e |- ph $.
  ax-gen $a |- A. x ph $.
$}
$( ax-inst: if ph is true for every x, then in particular for the value of A.  Where x has that value, ps is true by the hypothesis;
  ps and A do not depend on x, so ps is true anyway. $)
${
  $d x A $.  $d x ps $.
  inst.1 $e |- ( ( equal x A ) -> ( ph -> ps ) ) $.
  ax-inst $a |- ( A. x ph -> ps ) $.
$}
$( The order on lists of natural numbers; the term ( if ( is_integer A ) .. ) says that A is a natural number.  Lists of one length have
  no infinite descent in lexicographic order. $)
ax-len0 $a |- ( 'nil ~~ 'nil ) $.
ax-len $a |- ( ( if ( is_integer A ) ( if ( < A 0 ) 'false 'true ) 'false ) -> ( ( if ( is_integer B ) ( if ( < B 0 ) 'false 'true ) 'false ) -> ( ( C ~~ D ) -> ( ( pair A C ) ~~ ( pair B D ) ) ) ) ) $.
ax-lex1 $a |- ( ( ( pair A C ) ~~ ( pair B D ) ) -> ( ( < A B ) -> ( ( pair A C ) << ( pair B D ) ) ) ) $.
ax-lex2 $a |- ( ( ( pair A C ) ~~ ( pair B D ) ) -> ( ( equal A B ) -> ( ( C << D ) -> ( ( pair A C ) << ( pair B D ) ) ) ) ) $.
ax-lexleft $a |- ( ( equal A B ) -> ( ( A << C ) -> ( B << C ) ) ) $.
$( Induction along a measure.  ph is about x, ps says the same about y; A is the measure of x, B that of y.  If ph is true of x whenever
  ps is true of all y of smaller measure, then ph is true.  Else, for some values of the other variables, there is a value of x for which
  ph fails with A least in the order; for all y of smaller measure ps is true by ind.1, so ph is true by ind.3. $)
${
  $d x y $.  $d y ph $.  $d y A $.  $d x ps $.  $d x B $.
  ind.1 $e |- ( ( equal x y ) -> ( ph -> ps ) ) $.
  ind.2 $e |- ( ( equal x y ) -> ( equal A B ) ) $.
  ind.3 $e |- ( A. y ( ( B << A ) -> ps ) -> ph ) $.
  ax-ind $a |- ph $.
$}

$( ==================== Choice and the connectives ==================== $)

$( The choice, and the five connectives that are functions, by definition. $)
ax-iftrue $a |- ( A -> ( equal ( if A B C ) B ) ) $.
ax-iffalse $a |- ( equal ( if 'false A B ) B ) $.
df-not $a |- ( equal ( not A ) ( if A 'false 'true ) ) $.
df-and $a |- ( equal ( and A B ) ( if A B 'false ) ) $.
df-or $a |- ( equal ( or A B ) ( if A 'true B ) ) $.
df-implies $a |- ( equal ( implies A B ) ( if A ( if B 'true 'false ) 'true ) ) $.
df-iff $a |- ( equal ( iff A B ) ( if A ( if B 'true 'false ) ( if B 'false 'true ) ) ) $.

$( ==================== Values ==================== $)

$( Predicates have the value true when they hold; if a predicate does not hold, its value is false by ax-cases. $)
ax-equal $a |- ( ( equal A B ) -> ( equal ( equal A B ) 'true ) ) $.
$( Pairs, and what is no pair.  A pair is the pair of its parts. $)
ax-pair $a |- ( equal ( is_pair ( pair A B ) ) 'true ) $.
ax-head $a |- ( equal ( head ( pair A B ) ) A ) $.
ax-tail $a |- ( equal ( tail ( pair A B ) ) B ) $.
ax-parts $a |- ( ( is_pair A ) -> ( equal ( pair ( head A ) ( tail A ) ) A ) ) $.
ax-headother $a |- ( ( equal ( is_pair A ) 'false ) -> ( equal ( head A ) 'nil ) ) $.
ax-tailother $a |- ( ( equal ( is_pair A ) 'false ) -> ( equal ( tail A ) 'nil ) ) $.
$( Every value is of one of the kinds, which exclude each other. $)
ax-cover $a |- ( ( equal ( is_pair A ) 'false ) -> ( ( equal ( is_number A ) 'false ) -> ( is_symbol A ) ) ) $.
ax-pairnumber $a |- ( ( is_pair A ) -> ( equal ( is_number A ) 'false ) ) $.
ax-pairsymbol $a |- ( ( is_pair A ) -> ( equal ( is_symbol A ) 'false ) ) $.
ax-numbersymbol $a |- ( ( is_number A ) -> ( equal ( is_symbol A ) 'false ) ) $.
ax-integernumber $a |- ( ( is_integer A ) -> ( equal ( is_number A ) 'true ) ) $.
$( Symbols, and three of them by their numbers. $)
ax-symbol $a |- ( equal ( is_symbol sym A ) 'true ) $.
ax-issymbol $a |- ( ( is_symbol A ) -> ( equal ( is_symbol A ) 'true ) ) $.
ax-symequal $a |- ( equal ( equal sym A sym B ) ( equal A B ) ) $.
df-true $a |- ( equal 'true sym 0 ) $.
df-false $a |- ( equal 'false sym 1 ) $.
df-nil $a |- ( equal 'nil sym d0 1 ) $.
$( The size of a value: its number of pairs, counted as a tree. $)
ax-size $a |- ( equal ( size ( pair A B ) ) ( + ( + 1 ( size A ) ) ( size B ) ) ) $.
ax-sizeother $a |- ( ( equal ( is_pair A ) 'false ) -> ( equal ( size A ) 0 ) ) $.
ax-sizeinteger $a |- ( equal ( is_integer ( size A ) ) 'true ) $.
ax-sizenatural $a |- ( equal ( < ( size A ) 0 ) 'false ) $.

$( ==================== Numbers ==================== $)

$( Binary digits. $)
df-d0 $a |- ( equal d0 A ( + A A ) ) $.
df-d1 $a |- ( equal d1 A ( + ( + A A ) 1 ) ) $.
$( Sums and products.  A sum or product is a number whatever the arguments are; 0 + A is A for a number, and 0 for anything else. $)
ax-integer1 $a |- ( equal ( is_integer 1 ) 'true ) $.
ax-plusnumber $a |- ( equal ( is_number ( + A B ) ) 'true ) $.
ax-timesnumber $a |- ( equal ( is_number ( * A B ) ) 'true ) $.
ax-pluscommutes $a |- ( equal ( + A B ) ( + B A ) ) $.
ax-plusassociates $a |- ( equal ( + ( + A B ) C ) ( + A ( + B C ) ) ) $.
ax-pluszero $a |- ( ( is_number A ) -> ( equal ( + 0 A ) A ) ) $.
ax-plusabsorbs $a |- ( equal ( + A ( + 0 B ) ) ( + A B ) ) $.
ax-plusother $a |- ( ( equal ( is_number A ) 'false ) -> ( equal ( + 0 A ) 0 ) ) $.
ax-minus $a |- ( equal ( - A B ) ( + A ( * ( - 0 1 ) B ) ) ) $.
ax-minusone $a |- ( equal ( + ( - 0 1 ) 1 ) 0 ) $.
ax-timescommutes $a |- ( equal ( * A B ) ( * B A ) ) $.
ax-timesassociates $a |- ( equal ( * ( * A B ) C ) ( * A ( * B C ) ) ) $.
ax-distributes $a |- ( equal ( * A ( + B C ) ) ( + ( * A B ) ( * A C ) ) ) $.
ax-timesone $a |- ( equal ( * 1 A ) ( + 0 A ) ) $.
ax-timesabsorbs $a |- ( equal ( * A ( + 0 B ) ) ( * A B ) ) $.
ax-timeszero $a |- ( equal ( * 0 A ) 0 ) $.
$( Division. $)
ax-divide $a |- ( equal ( / A B ) ( * A ( / 1 B ) ) ) $.
ax-inverse $a |- ( ( equal ( equal ( + 0 A ) 0 ) 'false ) -> ( equal ( * A ( / 1 A ) ) 1 ) ) $.
ax-inverse0 $a |- ( ( equal ( + 0 A ) 0 ) -> ( equal ( / 1 A ) 0 ) ) $.
$( The order of the numbers. $)
ax-less $a |- ( ( < A B ) -> ( equal ( < A B ) 'true ) ) $.
ax-lessdifference $a |- ( equal ( < A B ) ( < 0 ( - B A ) ) ) $.
ax-irreflexive $a |- ( equal ( < A A ) 'false ) $.
ax-lesstotal $a |- ( ( equal ( < A B ) 'false ) -> ( ( equal ( < B A ) 'false ) -> ( equal ( + 0 A ) ( + 0 B ) ) ) ) $.
ax-less1 $a |- ( equal ( < 0 1 ) 'true ) $.
ax-lessplus $a |- ( ( < 0 A ) -> ( ( < 0 B ) -> ( < 0 ( + A B ) ) ) ) $.
ax-lesstimes $a |- ( ( < 0 A ) -> ( ( < 0 B ) -> ( < 0 ( * A B ) ) ) ) $.
$( Integers; between 0 and 1 there is none.  The floor of a number is an integer, not above it, and less than 1 below. $)
ax-integer $a |- ( ( is_integer A ) -> ( equal ( is_integer A ) 'true ) ) $.
ax-integerplus $a |- ( ( is_integer A ) -> ( ( is_integer B ) -> ( is_integer ( + A B ) ) ) ) $.
ax-integertimes $a |- ( ( is_integer A ) -> ( ( is_integer B ) -> ( is_integer ( * A B ) ) ) ) $.
ax-integerminus $a |- ( ( is_integer A ) -> ( ( is_integer B ) -> ( is_integer ( - A B ) ) ) ) $.
ax-discrete $a |- ( ( is_integer A ) -> ( ( < 0 A ) -> ( equal ( < A 1 ) 'false ) ) ) $.
ax-floorinteger $a |- ( equal ( is_integer ( floor A ) ) 'true ) $.
ax-floorbelow $a |- ( equal ( < A ( floor A ) ) 'false ) $.
ax-floorabove $a |- ( < A ( + ( floor A ) 1 ) ) $.

$( ==================== Derived: propositional logic ==================== $)

${
  a1i.1 $e |- ph $.
  a1i $p |- ( ps -> ph ) $=
    ( wi ax-1 ax-mp ) ABADCABEF $.
$}
${
  mpd.1 $e |- ( ph -> ps ) $.
  mpd.2 $e |- ( ph -> ( ps -> ch ) ) $.
  mpd $p |- ( ph -> ch ) $=
    ( wi ax-2 ax-mp ) ABFZACFZDABCFFIJFEABCGHH $.
$}
${
  syl.1 $e |- ( ph -> ps ) $.
  syl.2 $e |- ( ps -> ch ) $.
  syl $p |- ( ph -> ch ) $=
    ( wi a1i mpd ) ABCDBCFAEGH $.
$}
${
  mpi.1 $e |- ( ph -> ( ps -> ch ) ) $.
  mpi.2 $e |- ps $.
  mpi $p |- ( ph -> ch ) $=
    ( a1i mpd ) ABCBAEFDG $.
$}
${
  mp2.1 $e |- ( ph -> ( ps -> ch ) ) $.
  mp2.2 $e |- ph $.
  mp2.3 $e |- ps $.
  mp2 $p |- ch $=
    ( wi ax-mp ) BCFABCGEDHH $.
$}
id $p |- ( ph -> ph ) $=
  ( wi ax-1 mpd ) AAABZAAACAECD $.
${
  sylc.1 $e |- ( ph -> ps ) $.
  sylc.2 $e |- ( ph -> ch ) $.
  sylc.3 $e |- ( ps -> ( ch -> th ) ) $.
  sylc $p |- ( ph -> th ) $=
    ( wi syl mpd ) ACDFABCDHEGIJ $.
$}
${
  jca.1 $e |- ( ph -> ps ) $.
  jca.2 $e |- ( ph -> ch ) $.
  jca $p |- ( ph -> ( ps & ch ) ) $=
    ( wa ax-both sylc ) ABCBCFDEBCGH $.
$}
${
  adl.1 $e |- ( ph -> ch ) $.
  adl $p |- ( ( ph & ps ) -> ch ) $=
    ( wa ax-left syl ) ABEACABFDG $.
$}
${
  adr.1 $e |- ( ps -> ch ) $.
  adr $p |- ( ( ph & ps ) -> ch ) $=
    ( wa ax-right syl ) ABEBCABFDG $.
$}
${
  imp.1 $e |- ( ph -> ( ps -> ch ) ) $.
  imp $p |- ( ( ph & ps ) -> ch ) $=
    ( wa ax-right wi ax-left syl mpd ) ABEZBCABFKABCGABHDIJ $.
$}
${
  com12.1 $e |- ( ph -> ( ps -> ch ) ) $.
  com12 $p |- ( ps -> ( ph -> ch ) ) $=
    ( wi ax-1 ax-2 ax-mp syl ) BABEZACEZBAFABCEEJKEDABCGHI $.
$}
${
  syl6.1 $e |- ( ph -> ( ps -> ch ) ) $.
  syl6.2 $e |- ( ch -> th ) $.
  syl6 $p |- ( ph -> ( ps -> th ) ) $=
    ( wi a1i ax-2 ax-mp syl ) ABCGZBDGZEBCDGZGLMGNBFHBCDIJK $.
$}
${
  exp.1 $e |- ( ( ph & ps ) -> ch ) $.
  exp $p |- ( ph -> ( ps -> ch ) ) $=
    ( wa ax-both syl6 ) ABABECABFDG $.
$}

$( ==================== Derived: equality ==================== $)

${
  argl.1 $e |- ( p ~ q ) $.
  argl $p |- ( p A ~ q A ) $=
    ( f-equal pap tap wt wsim ax-refl wi ax-arg ax-mp ) ECFCFGHZACFBCFIZCJABINOKDABCCLMM $.
$}
${
  argr.1 $e |- ( equal A B ) $.
  argr $p |- ( p A ~ p B ) $=
    ( f-equal pap tap wt wsim wi ax-same ax-arg ax-mp ) EBFCFGHZABFACFIZDAAINOJAKAABCLMM $.
$}
${
  args.1 $e |- ( p ~ q ) $.
  args.2 $e |- ( equal A B ) $.
  args $p |- ( p A ~ q B ) $=
    ( f-equal pap tap wt wsim wi ax-arg ax-mp ) GCHDHIJZACHBDHKZFABKOPLEABCDMNN $.
$}
${
  apply.1 $e |- ( p ~ q ) $.
  apply $p |- ( equal ( p ) ( q ) ) $=
    ( wsim f-equal tap pap wt ax-apply ax-mp ) ABDEAFGBFGFHCABIJ $.
$}
${
  argld.1 $e |- ( ph -> ( p ~ q ) ) $.
  argld $p |- ( ph -> ( p A ~ q A ) ) $=
    ( f-equal pap tap wt wsim wi ax-arg syl ax-refl mpi ) CFDGDGHIZADGBDGJZCABJPQKEABDDLMDNO $.
$}
${
  argrd.1 $e |- ( ph -> ( equal A B ) ) $.
  argrd $p |- ( ph -> ( p A ~ p B ) ) $=
    ( f-equal pap tap wt wsim wi ax-same ax-arg ax-mp syl ) BFCGDGHIZACGADGJZEAAJPQKALAACDMNO $.
$}
${
  argsd.1 $e |- ( ph -> ( p ~ q ) ) $.
  argsd.2 $e |- ( ph -> ( equal A B ) ) $.
  argsd $p |- ( ph -> ( p A ~ q B ) ) $=
    ( wsim f-equal pap tap wt ax-arg sylc ) CABHIDJEJKLADJBEJHFGABDEMN $.
$}
${
  applyd.1 $e |- ( ph -> ( p ~ q ) ) $.
  applyd $p |- ( ph -> ( equal ( p ) ( q ) ) ) $=
    ( wsim f-equal tap pap wt ax-apply syl ) CABEFAGHBGHGIDABJK $.
$}
${
  cong.1 $e |- ( equal A B ) $.
  cong $p |- ( equal ( p A ) ( p B ) ) $=
    ( pap argr apply ) ABEACEABCDFG $.
$}
${
  congd.1 $e |- ( ph -> ( equal A B ) ) $.
  congd $p |- ( ph -> ( equal ( p A ) ( p B ) ) ) $=
    ( pap argrd applyd ) ACFADFBABCDEGH $.
$}
${
  substd.1 $e |- ( ph -> ( equal A B ) ) $.
  substd.2 $e |- ( ph -> A ) $.
  substd $p |- ( ph -> B ) $=
    ( f-equal pap tap wt ax-subst sylc ) AFBGCGHIBICIDEBCJK $.
$}
${
  subst.1 $e |- ( equal A B ) $.
  subst.2 $e |- A $.
  subst $p |- B $=
    ( wt f-equal pap tap wi ax-subst ax-mp ) AEZBEZDFAGBGHELMICABJKK $.
$}
${
  symmd.1 $e |- ( ph -> ( equal A B ) ) $.
  symmd $p |- ( ph -> ( equal B A ) ) $=
    ( f-equal pap tap argrd argld applyd wt ax-refl a1i substd ) AEBFZBFZGZECFZBFZGPSAORABEABCDHIJQKABLMN $.
$}
${
  symm.1 $e |- ( equal A B ) $.
  symm $p |- ( equal B A ) $=
    ( f-equal pap tap argr argl apply ax-refl subst ) DAEZAEZFDBEZAEZFMOLNADABCGHIAJK $.
$}
${
  transd.1 $e |- ( ph -> ( equal A B ) ) $.
  transd.2 $e |- ( ph -> ( equal B C ) ) $.
  transd $p |- ( ph -> ( equal A C ) ) $=
    ( f-equal pap tap congd substd ) AGBHZCHILDHILACDFJEK $.
$}
${
  trans.1 $e |- ( equal A B ) $.
  trans.2 $e |- ( equal B C ) $.
  trans $p |- ( equal A C ) $=
    ( f-equal pap tap cong subst ) FAGZBGHKCGHKBCEIDJ $.
$}

$( ==================== Derived: truth and the connectives ==================== $)

${
  iffalse.1 $e |- ( ph -> ( equal A 'false ) ) $.
  iffalse $p |- ( ph -> ( equal ( if A B C ) C ) ) $=
    ( f-if pap tap t-false argrd argld applyd f-equal wt ax-iffalse a1i transd )
    AFBGZCGZDGZHFIGZCGZDGZHZDTUCASUBADRUAACFABIEJKKLMUDGDGHNACDOPQ $.
$}
${
  cases.1 $e |- ( ( ph & A ) -> ps ) $.
  cases.2 $e |- ( ( ph & ( equal A 'false ) ) -> ps ) $.
  cases $p |- ( ph -> ps ) $=
    ( f-equal pap t-false tap wt wi exp ax-cases syl mpd ) AFCGHGIJZBKZBAPBELACJZBKQBKARBDLBCMNO $.
$}
${
  cases0.1 $e |- ( A -> ps ) $.
  cases0.2 $e |- ( ( equal A 'false ) -> ps ) $.
  cases0 $p |- ps $=
    ( f-equal pap t-false tap wt wi ax-cases ax-mp ) EBFGFHIAJZADBIAJMAJCABKLL $.
$}
nottrue $p |- ( A -> ( equal ( not A ) 'false ) ) $=
  ( wt f-not pap tap f-if t-false t-true f-equal df-not a1i ax-iftrue transd )
  ABZCADEZFADGDHDEZGIODPDEBNAJKAGHLM $.
notfalse $p |- ( ( equal A 'false ) -> ( equal ( not A ) 'true ) ) $=
  ( f-equal pap t-false tap wt f-not f-if t-true df-not a1i id iffalse transd )
  BACDCEFZGACEZHACDCICEZIBPCQCEFOAJKOADIOLMN $.
${
  notd.1 $e |- ( ph -> ( equal A 'false ) ) $.
  notd $p |- ( ph -> ( not A ) ) $=
    ( t-true f-not pap tap f-equal t-false wt notfalse syl symmd ax-true a1i substd )
    ADEBFGZAQDAHBFIFGJHQFDFGJCBKLMDJANOP $.
$}
${
  noti.1 $e |- ( equal A 'false ) $.
  noti $p |- ( not A ) $=
    ( t-true f-not pap tap f-equal t-false wt notfalse ax-mp symm ax-true subst )
    CDAEFZOCGAEHEFIGOECEFIBAJKLMN $.
$}
${
  absurd.1 $e |- 'false $.
  absurd $p |- ph $=
    ( t-false wt ax-false ax-mp ) CDABAEF $.
$}
${
  absurdd.1 $e |- ( ph -> 'false ) $.
  absurdd $p |- ( ph -> ps ) $=
    ( t-false wt ax-false syl ) ADEBCBFG $.
$}
${
  split.1 $e |- ( ( ph & A ) -> ps ) $.
  split.2 $e |- ( ( ph & ( not A ) ) -> ps ) $.
  split $p |- ( ph -> ps ) $=
    ( f-equal pap t-false tap wt wa f-not ax-left id notd adr jca wi a1i mpd cases )
    ABCDAFCGHGIJZKZALCGIJZKZBUCAUDAUBMAUBUDUBCUBNOPQUEBRUCESTUA $.
$}
${
  split0.1 $e |- ( A -> ps ) $.
  split0.2 $e |- ( ( not A ) -> ps ) $.
  split0 $p |- ps $=
    ( f-equal pap t-false tap wt f-not id notd syl cases0 ) ABCEBFGFHIZJBFHIAOBOKLDMN $.
$}
${
  dischd.1 $e |- ( ( ph & A ) -> B ) $.
  dischd $p |- ( ph -> ( implies A B ) ) $=
    ( f-implies pap tap wt wa t-true f-if t-false f-equal df-implies a1i ax-iftrue adr syl transd symmd
    ax-true substd ax-right iffalse cases )
    AEBFCFGZHBABHZIZJUFUHUFJUHUFKBFKCFJFLFGZFJFGZJMUFFUJFGHZUHBCNZOUHUJUIJAUGMUJFUIF
    GHBUIJPQUHCHMUIFJFGHDCJLPRSSTJHZUHUAOUBAMBFLFGHZIZJUFUOUFJUOUFUJJUKUOULOUOBUIJAU NUCUDSTUMUOUAOUBUE $.
$}
${
  disch.1 $e |- ( A -> B ) $.
  disch $p |- ( implies A B ) $=
    ( t-true wt f-implies pap tap ax-true adr dischd ax-mp ) DEZFAGBGHEIMABMAEBECJKL $.
$}
${
  mpimpd.1 $e |- ( ph -> ( implies A B ) ) $.
  mpimpd.2 $e |- ( ph -> A ) $.
  mpimpd $p |- ( ph -> B ) $=
    ( wt ax-right f-equal pap t-false tap wa f-implies f-if t-true df-implies a1i ax-iftrue syl adl iffalse
    transd substd absurdd cases )
    ACFZCAUFGAHCIJIKFZLZUFUHMBICIKZJUHUINBINCIOIJIKZIOIKZJHUIIUKIKFUHBCPQUHUKUJJAUGH
    UKIUJIKFZABFULEBUJORSTUHCOJAUGGUAUBUBAUGUIFDTUCUDUE $.
$}
${
  mpimp.1 $e |- ( implies A B ) $.
  mpimp.2 $e |- A $.
  mpimp $p |- B $=
    ( t-true wt ax-true f-implies pap tap a1i mpimpd ax-mp ) EFZBFGNABHAIBIJFNCKAFNDKLM $.
$}
${
  len.1 $e |- ( if ( is_integer A ) ( if ( < A 0 ) 'false 'true ) 'false ) $.
  len.2 $e |- ( if ( is_integer B ) ( if ( < B 0 ) 'false 'true ) 'false ) $.
  len.3 $e |- ( C ~~ D ) $.
  len $p |- ( ( pair A C ) ~~ ( pair B D ) ) $=
    ( wlen f-pair pap tap f-if f-is_integer f-.3c t0 t-false t-true wt wi ax-len ax-mp )
    CDHZIAJCJKIBJDJKHZGLMBJKJLNBJOJKJPJQJKJPJKRZUBUCSZFLMAJKJLNAJOJKJPJQJKJPJKRUDUES EABCDTUAUAUA $.
$}
${
  lessfirst.1 $e |- ( ( pair A C ) ~~ ( pair B D ) ) $.
  lessfirst $p |- ( ( < A B ) -> ( ( pair A C ) << ( pair B D ) ) ) $=
    ( f-pair pap tap wlen f-.3c wt wlex wi ax-lex1 ax-mp ) FAGCGHZFBGDGHZIJAGBGHKPQLMEABCDNO $.
$}
${
  lessrest.1 $e |- ( ( pair A C ) ~~ ( pair B D ) ) $.
  lessrest.2 $e |- ( E -> ( C << D ) ) $.
  lessrest $p |- ( ( if ( < A B ) 'true ( if ( equal A B ) E 'false ) ) -> ( ( pair A C ) << ( pair B D ) ) ) $=
    ( f-if f-.3c pap tap t-true f-equal t-false wt f-pair wlex lessfirst adr wa ax-right ax-iftrue syl iffalse
    ax-left substd adl wi wlen ax-lex2 ax-mp a1i mpd absurdd cases )
    HIAJBJKZJLJHMAJBJKZJEJNJKZJKZOZPAJCJKZPBJDJKZQZUPUTUPOVCABCDFRSUTMUPJNJKOZTZVCUQ
    VEUQOZTZCDQZVCVGEOVHVGUREVGVFMURJEJKOVEVFUAZUQENUBUCVEVFUROZVEUSURVEUPLURUTVDUAU
    DUTVDUEUFZUGUFGUCVGVFVHVCUHZVIVFVLUHZVGVAVBUIVMFABCDUJUKULUMUMVEMUQJNJKOZTZVCVOU
    RNVOUQENVEVNUAUDVEVNVJVKUGUFUNUOUO $.
$}
${
  instance.1 $e |- ( ph -> ( equal A B ) ) $.
  instance.2 $e |- ( ph -> ( equal D E ) ) $.
  instance $p |- ( ph -> ( ( ( A << C ) -> D ) -> ( ( B << C ) -> E ) ) ) $=
    ( wlex wt wi wa f-equal pap tap adl ax-right symmd ax-lexleft syl mpd substd exp )
    ABDIZEJZKZCDIZFJZKAUFLZUGUHUIUGLZEFUIUGMENFNOJZAUFUKHPPUJUDUEUJUGUDUIUGQUIUGUGUD
    KZAUFULAMCNBNOJULABCGRCBDSTPPUAUIUGUFAUFQPUAUBUCUC $.
$}
${
  impeq.1 $e |- ( ph -> ( equal A B ) ) $.
  impeq $p |- ( ph -> ( A -> B ) ) $=
    ( f-equal pap tap wt wi ax-subst syl ) AEBFCFGHBHCHIDBCJK $.
$}

$( ==================== Derived: values ==================== $)

equaltrue $p |- ( equal ( equal A A ) 'true ) $=
  ( f-equal pap tap wt t-true ax-refl ax-equal ax-mp ) BACACDZEBJCFCDEAGAAHI $.
${
  differ.1 $e |- ( equal ( p A ) 'true ) $.
  differ.2 $e |- ( equal ( p B ) 'false ) $.
  differ $p |- ( equal ( equal A B ) 'false ) $=
    ( f-equal pap tap t-false wt t-true symm a1i id congd transd ax-true substd absurdd cases0 )
    FFBGCGHZGIGHJZUAUAJZUBUCKIUCKABGHZIFKGUDGHJUCUDKDLMUCUDACGHZIAUCBCUCNOFUEGIGHJUC EMPPKJUCQMRSUBNT $.
$}
${
  differr.1 $e |- ( equal ( p A ) 'true ) $.
  differr.2 $e |- ( equal ( p B ) 'false ) $.
  differr $p |- ( equal ( equal B A ) 'false ) $=
    ( f-equal pap tap t-false wt t-true symm a1i id symmd congd transd ax-true substd absurdd cases0 )
    FFCGBGHZGIGHJZUBUBJZUCUDKIUDKABGHZIFKGUEGHJUDUEKDLMUDUEACGHZIAUDBCUDCBUDNOPFUFGI GHJUDEMQQKJUDRMSTUCNUA $.
$}
${
  differhead.1 $e |- ( equal ( equal A C ) 'false ) $.
  differhead $p |- ( equal ( equal ( pair A B ) ( pair C D ) ) 'false ) $=
    ( f-equal f-pair pap tap t-false wt a1i f-head ax-head symm id congd transd substd absurdd cases0 )
    FFGAHBHIZHGCHDHIZHIZHJHIKZUDUDKZUEUFFAHZCHIZJFUHHJHIKUFELUFAMUBHIZCUGUIHIKUFUIAA
    BNOLUFUIMUCHIZCMUFUBUCUFPQFUJHCHIKUFCDNLRRSTUEPUA $.
$}
${
  differtail.1 $e |- ( equal ( equal B D ) 'false ) $.
  differtail $p |- ( equal ( equal ( pair A B ) ( pair C D ) ) 'false ) $=
    ( f-equal f-pair pap tap t-false wt a1i f-tail ax-tail symm id congd transd substd absurdd cases0 )
    FFGAHBHIZHGCHDHIZHIZHJHIKZUDUDKZUEUFFBHZDHIZJFUHHJHIKUFELUFBMUBHIZDUGUIHIKUFUIBA
    BNOLUFUIMUCHIZDMUFUBUCUFPQFUJHDHIKUFCDNLRRSTUEPUA $.
$}
${
  differsymbol.1 $e |- ( equal A sym C ) $.
  differsymbol.2 $e |- ( equal B sym D ) $.
  differsymbol.3 $e |- ( equal ( equal C D ) 'false ) $.
  differsymbol $p |- ( equal ( equal A B ) 'false ) $=
    ( f-equal pap tap tsym t-false argr args apply ax-symequal trans )
    HAIZBIZJHCKZIZDKZIZJZLSUCRUABUBHATEMFNOUDHCIDIJLCDPGQQ $.
$}
${
  holds.1 $e |- ( equal ( equal A 'false ) 'false ) $.
  holds $p |- A $=
    ( wt id f-equal pap t-false tap a1i substd absurdd cases0 ) ACZAMDEAFGFHZCZMONGENFGFHCOBIODJKL $.
$}
${
  istrue.1 $e |- ( equal A 'true ) $.
  istrue $p |- A $=
    ( t-true symm ax-true subst ) CAACBDEF $.
$}
${
  iftrue.1 $e |- A $.
  iftrue $p |- ( equal ( if A B C ) B ) $=
    ( wt f-equal f-if pap tap ax-iftrue ax-mp ) AEFGAHBHCHIHBHIEDABCJK $.
$}
${
  issymbol.1 $e |- ( equal A sym B ) $.
  issymbol $p |- ( equal ( is_symbol A ) 'true ) $=
    ( f-is_symbol pap tap tsym t-true cong ax-symbol trans ) DAEFDBGZEFHDALCIBJK $.
$}
${
  numberpair.1 $e |- ( equal ( is_number A ) 'true ) $.
  numberpair $p |- ( equal ( is_pair A ) 'false ) $=
    ( f-equal f-is_pair pap tap t-false wt t-true f-is_number symm a1i ax-pairnumber transd ax-true substd
    absurdd id cases0 ) CDAEFZEGEFHZTTHZUAUBIGUBIJAEFZGCIEUCEFHUBUCIBKLAMNIHUBOLPQUARS $.
$}
${
  numbersymbol.1 $e |- ( equal ( is_number A ) 'true ) $.
  numbersymbol $p |- ( equal ( is_symbol A ) 'false ) $=
    ( f-is_number pap tap wt f-equal f-is_symbol t-false istrue ax-numbersymbol ax-mp ) CADEZFGHADEDIDEFMBJAKL
    $.
$}
${
  symbolpair.1 $e |- ( equal ( is_symbol A ) 'true ) $.
  symbolpair $p |- ( equal ( is_pair A ) 'false ) $=
    ( f-equal f-is_pair pap tap t-false wt t-true f-is_symbol symm a1i ax-pairsymbol transd ax-true substd
    absurdd id cases0 ) CDAEFZEGEFHZTTHZUAUBIGUBIJAEFZGCIEUCEFHUBUCIBKLAMNIHUBOLPQUARS $.
$}
${
  symbolnumber.1 $e |- ( equal ( is_symbol A ) 'true ) $.
  symbolnumber $p |- ( equal ( is_number A ) 'false ) $=
    ( f-equal f-is_number pap tap t-false wt t-true f-is_symbol symm a1i ax-numbersymbol transd ax-true substd
    absurdd id cases0 ) CDAEFZEGEFHZTTHZUAUBIGUBIJAEFZGCIEUCEFHUBUCIBKLAMNIHUBOLPQUARS $.
$}
${
  pairnumber.1 $e |- ( equal ( is_pair A ) 'true ) $.
  pairnumber $p |- ( equal ( is_number A ) 'false ) $=
    ( f-is_pair pap tap wt f-equal f-is_number t-false istrue ax-pairnumber ax-mp ) CADEZFGHADEDIDEFMBJAKL $.
$}
${
  pairsymbol.1 $e |- ( equal ( is_pair A ) 'true ) $.
  pairsymbol $p |- ( equal ( is_symbol A ) 'false ) $=
    ( f-is_pair pap tap wt f-equal f-is_symbol t-false istrue ax-pairsymbol ax-mp ) CADEZFGHADEDIDEFMBJAKL $.
$}
${
  ispair.1 $e |- ( equal A ( pair B C ) ) $.
  ispair $p |- ( equal ( is_pair A ) 'true ) $=
    ( f-is_pair pap tap f-pair t-true cong ax-pair trans ) EAFGEHBFCFGZFGIEAMDJBCKL $.
$}
${
  notinteger.1 $e |- ( equal ( is_number A ) 'false ) $.
  notinteger $p |- ( equal ( is_integer A ) 'false ) $=
    ( f-equal f-is_integer pap tap t-false wt t-true f-is_number ax-integernumber symmd a1i transd ax-true
    substd absurdd id cases0 ) CDAEFZEGEFHZTTHZUAUBIGUBIJAEFZGUBUCIAKLCUCEGEFHUBBMNIHUBOMPQUARS $.
$}
${
  headother.1 $e |- ( equal ( is_pair A ) 'false ) $.
  headother $p |- ( equal ( head A ) 'nil ) $=
    ( f-equal f-is_pair pap tap t-false wt f-head t-nil ax-headother ax-mp ) CDAEFEGEFHCIAEFEJEFHBAKL $.
$}
${
  tailother.1 $e |- ( equal ( is_pair A ) 'false ) $.
  tailother $p |- ( equal ( tail A ) 'nil ) $=
    ( f-equal f-is_pair pap tap t-false wt f-tail t-nil ax-tailother ax-mp ) CDAEFEGEFHCIAEFEJEFHBAKL $.
$}
${
  sizeother.1 $e |- ( equal ( is_pair A ) 'false ) $.
  sizeother $p |- ( equal ( size A ) 0 ) $=
    ( f-equal f-is_pair pap tap t-false wt f-size t0 ax-sizeother ax-mp ) CDAEFEGEFHCIAEFEJEFHBAKL $.
$}
${
  headpair.1 $e |- ( equal A ( pair B C ) ) $.
  headpair $p |- ( equal ( head A ) B ) $=
    ( f-head pap tap f-pair cong ax-head trans ) EAFGEHBFCFGZFGBEALDIBCJK $.
$}
${
  tailpair.1 $e |- ( equal A ( pair B C ) ) $.
  tailpair $p |- ( equal ( tail A ) C ) $=
    ( f-tail pap tap f-pair cong ax-tail trans ) EAFGEHBFCFGZFGCEALDIBCJK $.
$}
${
  sizepair.1 $e |- ( equal A ( pair B C ) ) $.
  sizepair.2 $e |- ( equal ( size B ) D ) $.
  sizepair.3 $e |- ( equal ( size C ) E ) $.
  sizepair.4 $e |- ( equal ( + 1 D ) F ) $.
  sizepair.5 $e |- ( equal ( + F E ) G ) $.
  sizepair $p |- ( equal ( size A ) G ) $=
    ( f-size pap tap f-pair cong f-.2b t1 ax-size trans argr args apply )
    MANOMPBNCNOZNOZGMAUEHQUFRRSNZMBNOZNOZNZMCNOZNZOZGBCTUMRFNZENZOGULUOUJUNUKERUIFUI
    UGDNOFUGUHDIQKUAUBJUCUDLUAUAUA $.
$}

$( ==================== Derived: numbers ==================== $)

number1 $p |- ( equal ( is_number 1 ) 'true ) $=
  ( f-is_integer t1 pap tap wt f-equal f-is_number t-true ax-integer1 istrue ax-integernumber ax-mp )
  ABCDZEFGBCDCHCDEMIJBKL $.
number0 $p |- ( equal ( is_number 0 ) 'true ) $=
  ( f-is_number t0 pap tap f-.2a t1 t-true ax-timeszero cong symm ax-timesnumber trans )
  ABCDZAEBCFCDZCDZGOMANBFHIJBFKL $.
minusnumber $p |- ( equal ( is_number ( - A B ) ) 'true ) $=
  ( f-is_number f-- pap tap f-.2b f-.2a t0 t1 t-true ax-minus cong ax-plusnumber trans )
  CDAEBEFZEFCGAEHDIEJEFEBEFZEFZEFKCPRABLMAQNO $.
dividenumber $p |- ( equal ( is_number ( / A B ) ) 'true ) $=
  ( f-is_number f-.2f pap tap f-.2a t1 t-true ax-divide cong ax-timesnumber trans )
  CDAEBEFZEFCGAEDHEBEFZEFZEFICNPABJKAOLM $.
numberd0 $p |- ( equal ( is_number d0 A ) 'true ) $=
  ( f-is_number td0 pap tap f-.2b t-true df-d0 cong ax-plusnumber trans ) BACZDEBFADADEZDEGBLMAHIAAJK $.
numberd1 $p |- ( equal ( is_number d1 A ) 'true ) $=
  ( f-is_number td1 pap tap f-.2b t1 t-true df-d1 cong ax-plusnumber trans ) BACZDEBFFADADEZDGDEZDEHBMOAIJNGKL
  $.
${
  pluszero.1 $e |- ( equal ( is_number A ) 'true ) $.
  pluszero $p |- ( equal ( + 0 A ) A ) $=
    ( f-is_number pap tap wt f-equal f-.2b t0 istrue ax-pluszero ax-mp ) CADEZFGHIDADEDADEFMBJAKL $.
$}
${
  pluszeror.1 $e |- ( equal ( is_number A ) 'true ) $.
  pluszeror $p |- ( equal ( + A 0 ) A ) $=
    ( f-.2b pap t0 tap ax-pluscommutes pluszero trans ) CADEDFCEDADFAAEGABHI $.
$}
timesoner $p |- ( equal ( * A 1 ) ( + 0 A ) ) $=
  ( f-.2a pap t1 tap f-.2b t0 ax-timescommutes ax-timesone trans ) BACDCEBDCACEFGCACEADHAIJ $.
timesnought $p |- ( equal ( * A 0 ) 0 ) $=
  ( f-.2a pap t0 tap ax-timescommutes ax-timeszero trans ) BACDCEBDCACEDADFAGH $.
${
  timesid.1 $e |- ( equal ( is_number A ) 'true ) $.
  timesid $p |- ( equal ( * 1 A ) A ) $=
    ( f-.2a t1 pap tap f-.2b t0 ax-timesone pluszero trans ) CDEAEFGHEAEFAAIABJK $.
$}
${
  timesidr.1 $e |- ( equal ( is_number A ) 'true ) $.
  timesidr $p |- ( equal ( * A 1 ) A ) $=
    ( f-.2a pap t1 tap f-.2b t0 timesoner pluszero trans ) CADEDFGHDADFAAIABJK $.
$}
pluslcomm $p |- ( equal ( + A ( + B C ) ) ( + B ( + A C ) ) ) $=
  ( f-.2b pap tap ax-plusassociates symm ax-pluscommutes argr argl apply trans )
  DAEZDBEZCEFEFZDNBEFZEZCEZFZONCEFEFZTPABCGHTDOAEFZEZCEZFUASUDRUCCDQUBABIJKLBACGMM $.
timeslcomm $p |- ( equal ( * A ( * B C ) ) ( * B ( * A C ) ) ) $=
  ( f-.2a pap tap ax-timesassociates symm ax-timescommutes argr argl apply trans )
  DAEZDBEZCEFEFZDNBEFZEZCEZFZONCEFEFZTPABCGHTDOAEFZEZCEZFUASUDRUCCDQUBABIJKLBACGMM $.
distributer $p |- ( equal ( * ( + A B ) C ) ( + ( * A C ) ( * B C ) ) ) $=
  ( f-.2a f-.2b pap tap ax-timescommutes ax-distributes argr args apply trans )
  DEAFBFGZFCFGDCFZNFGZEDAFCFGZFZDBFCFGZFZGZNCHPEOAFGZFZOBFGZFZGUACABIUETUCRUDSEUBQ CAHJCBHKLMM $.
plusabsorbl $p |- ( equal ( + ( + 0 A ) B ) ( + A B ) ) $=
  ( f-.2b t0 pap tap ax-pluscommutes ax-plusabsorbs trans ) CCDEAEFZEBEFCBEZJEFZCAEBEFZJBGLKAEFMBAHBAGII $.
timesabsorbl $p |- ( equal ( * ( + 0 A ) B ) ( * A B ) ) $=
  ( f-.2a f-.2b t0 pap tap ax-timescommutes ax-timesabsorbs trans )
  CDEFAFGZFBFGCBFZKFGZCAFBFGZKBHMLAFGNBAIBAHJJ $.
opposite $p |- ( equal ( + A ( * ( - 0 1 ) A ) ) 0 ) $=
  ( f-.2b pap f-.2a f-- t0 t1 tap plusabsorbl symm ax-timesone argr argl apply distributer ax-pluscommutes
  ax-minusone trans ax-timeszero )
  BACDEFCGCHZCACHZCHZBBFCACHZCZUACZHZFUFUBAUAIJUFBDGCACHZCZUACZHZFUEUIUDUHUABUCUGU
  GUCAKJLMNUJDBGCTCHZCZACZHZFUNUJGTAOJUNDFCZACZHFUMUPULUOADUKFUKBTCGCHFGTPQRLMNASR RRR $.
minusminus $p |- ( equal ( * ( - 0 1 ) ( - 0 1 ) ) 1 ) $=
  ( f-.2a f-- t0 pap t1 tap f-.2b ax-timesnumber pluszeror symm ax-minusone cong ax-plusassociates minusnumber
  timesidr ax-distributes timesnought trans argr argl apply number1 pluszero )
  ABCDEDFZDZUDDFZGUFDZCDFZEUHUFUFUDUDHIJUHUGGUDDEDFZDFZEUGCUIUICKJLUJGUGUDDFZDZEDZ
  FZEUNUJUFUDEMJUNGCDZEDZFEUMUPULUOEGUKCUKUGUEEDFZDFZCUGUDUQUQUDUDCENOJLURUEUIDFZC
  USURUDUDEPJUSUECDFCUEUICKLUDQRRRSTUAEUBUCRRRR $.
${
  minusminusl.1 $e |- ( equal ( is_number A ) 'true ) $.
  minusminusl $p |- ( equal ( * ( - 0 1 ) ( * ( - 0 1 ) A ) ) A ) $=
    ( f-.2a f-- t0 pap t1 tap ax-timesassociates symm minusminus argr argl apply timesid trans )
    CDEFGFHZFZRAFHFHZCRQFHZFZAFZHZAUCSQQAIJUCCGFZAFZHAUBUEUAUDACTGKLMNABOPP $.
$}
${
  cancell.1 $e |- ( equal ( is_number B ) 'true ) $.
  cancell $p |- ( equal ( + A ( + ( * ( - 0 1 ) A ) B ) ) B ) $=
    ( f-.2b pap f-.2a f-- t0 t1 tap ax-plusassociates symm opposite argr argl apply pluszero trans )
    DAEZDFGHEIEJEAEJZEBEJEJZDSTEJZEZBEZJZBUEUAATBKLUEDHEZBEZJBUDUGUCUFBDUBHAMNOPBCQR R $.
$}
${
  cancelr.1 $e |- ( equal ( is_number B ) 'true ) $.
  cancelr $p |- ( equal ( + ( * ( - 0 1 ) A ) ( + A B ) ) B ) $=
    ( f-.2b f-.2a f-- t0 pap t1 tap pluslcomm cancell trans ) DEFGHIHJHAHJZHZDAHZBHJHJPOBHJHJBNABKABCLM $.
$}

$( ==================== Derived: addition of binary numerals ==================== $)

add11 $p |- ( equal ( + 1 1 ) d0 1 ) $=
  ( t1 td0 f-.2b pap tap df-d0 symm ) ABCADADEAFG $.
add10 $p |- ( equal ( + 1 d0 A ) d1 A ) $=
  ( f-.2b t1 pap td0 tap t0 td1 ax-plusnumber pluszero symm f-.2a plusabsorbl ax-plusabsorbs ax-pluscommutes
  argr df-d0 cong timesoner ax-timesnumber pluszeror trans args apply ax-plusassociates df-d1 pluslcomm
  numberd1 ) BCDZAEZDFZBGDZUKDFZAHZUMUKUKCUJIJZKUMUIBLADCDFZDZUQGDFZDFZDFZUNUMUKUTUOUKBULCDFZ
  DZUJDFZUTVCUKCUJMKVCVBULUJDFZDZFZUTVFVCVAUJNKVFBUIGDFZDZUSDZFZUTVEVIVBVHVDUSBVAV
  GGCOZPVDULBADADFZDFZUSULUJVLAQRVMVLUSVLAAIJVLBULADFZDZADFZUSVPVLAAMKVPVOVNDZFZUS
  VRVPVNANKVRBURDZURDZFZUSVQVTVOVSVNURBVNURVNUPURUPVNASKURUPUPACTUAKUBZPWBUCUDWAUQ
  ULURDFZDFUSUPGURUEUQWCURURUPGIJRUBUBUBUBUBZUBUCUDVJUIULUSDFZDFUTCGUSUEUIWEUSUSUP
  URIJRUBUBUBUBUBUTULUNDFZUNWFUTWFULBVLDCDFZDFZUTULUNWGAUFRWHWGUTWGVLCIJWGBVMDZCDF
  ZUTWJWGVLCMKWJWIVADZFZUTWLWJVMCNKWLBUSDZVGDZFZUTWKWNWIWMVAVGBVMUSWDPVKUCUDWOUQUI
  URDFZDFZUTWOUQVSVGDFZDFWQUPURVGUEUQWRWPWRUQVGDFZWPWRUQULVGDFZDFWSUPGVGUEUQWTVGVG
  CGIJRUBUPCGUGUBRUBUPCURUGUBUBUBUBUBUBKUNAUHJUBUBUB $.
add01 $p |- ( equal ( + d0 A 1 ) d1 A ) $=
  ( f-.2b td0 pap t1 tap t0 td1 ax-plusnumber pluszero symm f-.2a plusabsorbl ax-plusabsorbs df-d0 cong
  timesoner ax-timesnumber pluszeror trans argr args apply ax-plusassociates ax-pluscommutes pluslcomm df-d1
  numberd1 ) BACZDEDFZBGDZUJDFZAHZULUJUJUIEIJZKULBEDZBLADEDFZDZUQGDFZDFZDFZUMULUJUTUNUJBUKUID
  FZDZEDFZUTVCUJUIEMKVCVBUKEDFZDZFZUTVFVCVAENKVFBUSDZUOGDFZDZFZUTVEVIVBVGVDVHBVAUS
  VAUKBADADFZDFZUSUKUIVKAOPVLVKUSVKAAIJVKBUKADFZDZADFZUSVOVKAAMKVOVNVMDZFZUSVQVOVM
  ANKVQBURDZURDZFZUSVPVSVNVRVMURBVMURVMUPURUPVMAQKURUPUPAERSKTZUAWAUBUCVTUQUKURDFZ
  DFUSUPGURUDUQWBURURUPGIJPTTTTTZTUAGEUEZUBUCVJUQUOURDFZDFZUTVJUQVRVHDFZDFWFUPURVH
  UDUQWGWEWGUQVHDFZWEWGUQUKVHDFZDFWHUPGVHUDUQWIVHVHEGIJPTUPEGUFTPTUPEURUFTZTTTTUTU
  KUMDFZUMWKUTWKUKBVKDEDFZDFZUTUKUMWLAUGPWMWLUTWLVKEIJWLBVLDZEDFZUTWOWLVKEMKWOWNVD
  DZFZUTWQWOVLENKWQVJUTWPVIWNVGVDVHBVLUSWCUAWDUBUCWJTTTTTKUMAUHJTTT $.
${
  add111.1 $e |- ( equal ( + 1 A ) B ) $.
  add111 $p |- ( equal ( + 1 d1 A ) d0 B ) $=
    ( f-.2b t1 pap td1 tap td0 t0 ax-plusnumber pluszero symm f-.2a plusabsorbl ax-plusabsorbs ax-pluscommutes
    argr df-d1 cong timesoner ax-timesnumber pluszeror trans args apply ax-plusassociates pluslcomm df-d0 )
    DEFZAGZFHZDUJAFHZFZUMFZHZBIZULDJFZULFHZUPUSULULEUKKLZMUSUJUJDNAFEFHZFZVBJFHZFHZF
    HZFHZUPUSULVFUTULDUREFHZFZUKFHZVFVIULEUKOMVIVHURUKFHZFZHZVFVLVIVGUKPMVLDUJJFHZFZ
    VEFZHZVFVKVOVHVNVJVEDVGVMJEQZRZVJURDDAFAFHZFEFHZFHZVEURUKVTASTWAVTVEVTVSEKLVTDUR
    VSFHZFZEFHZVEWDVTVSEOMWDWCVGFZHZVEWFWDWBEPMWFDVDFZVMFZHZVEWEWHWCWGVGVMDWBVDWBVSV
    DVSAAKLVSDURAFHZFZAFHZVDWLVSAAOMWLWKWJFZHZVDWNWLWJAPMWNDVCFZVCFZHZVDWMWPWKWOWJVC
    DWJVCWJVAVCVAWJAUAMVCVAVAAEUBUCMUDZRWRUEUFWQVBURVCFHZFHVDVAJVCUGVBWSVCVCVAJKLZTU
    DUDUDUDUDRVQUEUFWIVBUJVCFHZFHZVEWIVBWOVMFHZFHXBVAVCVMUGVBXCXAXCVBVMFHZXAXCVBURVM
    FHZFHXDVAJVMUGVBXEVMVMEJKLTUDVAEJUHUDTUDVAEVCUHZUDUDUDUDUDUDUEUFVPUJURVEFHZFHVFE
    JVEUGUJXGVEVEEVDKLTUDUDUDUDUDVFURUPFHZUPXHVFXHUPVFUPUMUMKLZUPDURUMFHZFZUMFHZVFXL
    UPUMUMOMXLXKXJFZHZVFXNXLXJUMPMXNDXAFZXAFZHZVFXMXPXKXOXJXADXJXAXJUMXAUMEAKLUMVHAF
    HZXAXRUMEAOMXRVHWJFZHZXAXTXRVGAPMXTVNVCFZHZXAXSYAVHVNWJVCVRWRUEUFYBUJWSFHXAEJVCU
    GUJWSVCWTTUDUDUDUDUDZRYCUEUFXQUJWOXAFHZFHVFEVCXAUGUJYDVEYDXBVEYDVBURXAFHZFHXBVAJ
    XAUGVBYEXAXAEVCKLTUDXFUDTUDUDUDUDUDMXIUDUDUDUPDBFZBFZHZUQUOYGUNYFUMBDUMBCRCUEUFU QYHBUIMUDUD $.
$}
${
  add11r.1 $e |- ( equal ( + 1 A ) B ) $.
  add11r $p |- ( equal ( + d1 A 1 ) d0 B ) $=
    ( f-.2b td1 pap t1 tap td0 ax-pluscommutes add111 trans ) DAEZFGFHDGFMFHBIMGJABCKL $.
$}
${
  add00.1 $e |- ( equal ( + A B ) C ) $.
  add00 $p |- ( equal ( + d0 A d0 B ) d0 C ) $=
    ( f-.2b td0 pap tap t0 ax-plusnumber pluszero symm f-.2a t1 plusabsorbl ax-plusabsorbs df-d0 cong
    timesoner ax-timesnumber pluszeror trans argr args apply ax-plusassociates pluslcomm )
    EAFZGBFZGHZEEAGZBGHZGZULGZHZCFZUJEIGZUJGHZUOURUJUJUHUIJKZLUREMAGNGHZGZVAEMBGNGHZ
    GZVCIGHZGHZGHZGHZUOURUJVGUSUJEUQUHGHZGZUIGHZVGVJUJUHUIOLVJVIUQUIGHZGZHZVGVMVJVHU
    IPLVMEVAVAIGHZGHZGZVEGZHZVGVLVQVIVPVKVEEVHVOVHUQUKAGHZGHZVOUQUHVSAQRVTVSVOVSAAJK
    VSEUQAGHZGZAGHZVOWCVSAAOLWCWBWAGZHZVOWEWCWAAPLWEEVNGZVNGZHZVOWDWGWBWFWAVNEWAVNWA
    UTVNUTWAASLVNUTUTANTUALUBZUCZWIUDUEWHVAUQVNGHZGHVOUTIVNUFVAWKVNVNUTIJKRUBUBUBUBU
    BUBUCVKUQEBGBGHZGHZVEUQUIWLBQRWMWLVEWLBBJKWLEUQBGHZGZBGHZVEWPWLBBOLWPWOWNGZHZVEW
    RWPWNBPLWREVDGZVDGZHZVEWQWTWOWSWNVDEWNVDWNVBVDVBWNBSLVDVBVBBNTUALUBZUCXBUDUEXAVC
    UQVDGHZGHVEVBIVDUFVCXCVDVDVBIJKZRUBUBUBUBUBUBUDUEVRVAWFVEGHZGHVGUTVNVEUFVAXEVFXE
    VAUQVEGHZGHVFUTIVEUFVAXFVEVEVBVDJKRUBRUBUBUBUBUBVGUQUOGHZUOXGVGXGUOVGUOULULJKZUO
    EUQULGHZGZULGHZVGXKUOULULOLXKXJXIGZHZVGXMXKXIULPLXMEVAVDGHZGZXNGZHZVGXLXPXJXOXIX
    NEXIXNXIULXNULABJKULWBBGHZXNXRULABOLXRWBWNGZHZXNXTXRWABPLXTWFVDGZHZXNXSYAWBWFWNV
    DWJXBUDUEYBVAXCGHXNUTIVDUFVAXCVDXDRUBUBUBUBUBZUCYCUDUEXQVAWSXNGHZGHVGUTVDXNUFVAY
    DVFYDVCXNGHZVFYDVCUQXNGHZGHYEVBIXNUFVCYFXNXNUTVDJKRUBVBUTVDUGUBRUBUBUBUBUBLXHUBU
    BUBUOECGZCGZHZUPUNYHUMYGULCEULCDUCDUDUEUPYICQLUBUB $.
$}
${
  addx01.1 $e |- ( equal ( + A B ) C ) $.
  addx01 $p |- ( equal ( + d0 A d1 B ) d1 C ) $=
    ( f-.2b td0 pap td1 tap t1 t0 ax-plusnumber pluszero symm f-.2a plusabsorbl ax-plusabsorbs df-d0 cong
    timesoner ax-timesnumber pluszeror trans argr args apply ax-plusassociates df-d1 ax-pluscommutes pluslcomm
    argl ) EAFZGBHZGIZEEEAGZBGIZGZUPGZIZGZJGZIZCHZUNEKGZUNGIZVBVEUNUNULUMLMZNVEEJGZEOAGJGIZ
    GZVIEOBGJGIZGZVKKGIZGIZGIZGIZGIZVBVEUNVPVFUNEVDULGIZGZUMGIZVPVSUNULUMPNVSVRVDUMG
    IZGZIZVPWBVSVQUMQNWBEVIVIKGIZGIZGZVGVMGIZGZIZVPWAWGVRWEVTWFEVQWDVQVDUOAGIZGIZWDV
    DULWIARSWJWIWDWIAALMWIEVDAGIZGZAGIZWDWMWIAAPNWMWLWKGZIZWDWOWMWKAQNWOEWCGZWCGZIZW
    DWNWQWLWPWKWCEWKWCWKVHWCVHWKATNWCVHVHAJUAUBNUCZUDZWSUEUFWRVIVDWCGIZGIWDVHKWCUGVI
    XAWCWCVHKLMSUCUCUCUCUCUCUDVTVDEEBGBGIZGJGIZGIZWFVDUMXCBUHSXDXCWFXCXBJLMXCEVDXBGI
    ZGZJGIZWFXGXCXBJPNXGXFVDJGIZGZIZWFXJXGXEJQNXJEVMGZVGKGIZGZIZWFXIXMXFXKXHXLEXEVMX
    EXBVMXBBBLMXBEVDBGIZGZBGIZVMXQXBBBPNXQXPXOGZIZVMXSXQXOBQNXSEVLGZVLGZIZVMXRYAXPXT
    XOVLEXOVLXOVJVLVJXOBTNVLVJVJBJUAUBNUCZUDYCUEUFYBVKVDVLGIZGIVMVJKVLUGVKYDVLVLVJKL
    MZSUCUCUCUCUCUDKJUIZUEUFXNVKVGVLGIZGIZWFXNVKXTXLGIZGIYHVJVLXLUGVKYIYGYIVKXLGIZYG
    YIVKVDXLGIZGIYJVJKXLUGVKYKXLXLJKLMSUCVJJKUJUCSUCVJJVLUJUCZUCUCUCUCUCUEUFWHVIVGVN
    GIZGIZVPWHVIWPWFGIZGIYNVHWCWFUGVIYOYMYOVIWFGIZYMYOVIVDWFGIZGIYPVHKWFUGVIYQWFWFJV
    MLMSUCVHJVMUJZUCSUCVHJVNUJZUCUCUCUCUCVPVDVBGIZVBYTVPYTVBVPVBUSJLMZVBEVDUSGIZGZJG
    IZVPUUDVBUSJPNUUDUUCXHGZIZVPUUFUUDUUBJQNUUFEVOGZXLGZIZVPUUEUUHUUCUUGXHXLEUUBVOUU
    BUSVOUSUPUPLMUSEVDUPGIZGZUPGIZVOUULUSUPUPPNUULUUKUUJGZIZVOUUNUULUUJUPQNUUNEVIVLG
    IZGZUUOGZIZVOUUMUUQUUKUUPUUJUUOEUUJUUOUUJUPUUOUPABLMUPWLBGIZUUOUUSUPABPNUUSWLXOG
    ZIZUUOUVAUUSWKBQNUVAWPVLGZIZUUOUUTUVBWLWPXOVLWTYCUEUFUVCVIYDGIUUOVHKVLUGVIYDVLYE
    SUCUCUCUCUCZUDUVDUEUFUURVIXTUUOGIZGIVOVHVLUUOUGVIUVEVNUVEVKUUOGIZVNUVEVKVDUUOGIZ
    GIUVFVJKUUOUGVKUVGUUOUUOVHVLLMSUCVJVHVLUJUCSUCUCUCUCUCUDYFUEUFUUIYNVPUUIVIEVNGXL
    GIZGIYNVHVNXLUGVIUVHYMUVHYPYMUVHVIXNGIYPVHVMXLUGVIXNWFYLSUCYRUCSUCYSUCUCUCUCUCNU
    UAUCUCUCVBEECGZCGZIZGZJGZIZVCVAUVMUTUVLJEUSUVKURUVJUQUVIUPCEUPCDUDDUEUFUDUKUFVCU VNCUHNUCUC $.
$}
${
  addx10.1 $e |- ( equal ( + A B ) C ) $.
  addx10 $p |- ( equal ( + d1 A d0 B ) d1 C ) $=
    ( f-.2b td1 pap td0 tap t1 t0 ax-plusnumber pluszero symm f-.2a plusabsorbl ax-plusabsorbs df-d1 cong
    timesoner ax-timesnumber pluszeror trans argr args apply ax-plusassociates ax-pluscommutes pluslcomm df-d0
    argl ) EAFZGBHZGIZEEEAGZBGIZGZUPGZIZGZJGZIZCFZUNEKGZUNGIZVBVEUNUNULUMLMZNVEEJGZEOAGJGIZ
    GZVIEOBGJGIZGZVKKGIZGIZGIZGIZGIZVBVEUNVPVFUNEVDULGIZGZUMGIZVPVSUNULUMPNVSVRVDUMG
    IZGZIZVPWBVSVQUMQNWBEVGVIVIKGIZGIZGIZGZVMGZIZVPWAWGVRWFVTVMEVQWEVQVDEUOAGIZGJGIZ
    GIZWEVDULWJARSWKWJWEWJWIJLMWJEVDWIGIZGZJGIZWEWNWJWIJPNWNWMVDJGIZGZIZWEWQWNWLJQNW
    QEWDGZVGKGIZGZIZWEWPWTWMWRWOWSEWLWDWLWIWDWIAALMWIEVDAGIZGZAGIZWDXDWIAAPNXDXCXBGZ
    IZWDXFXDXBAQNXFEWCGZWCGZIZWDXEXHXCXGXBWCEXBWCXBVHWCVHXBATNWCVHVHAJUAUBNUCZUDZXJU
    EUFXIVIVDWCGIZGIWDVHKWCUGVIXLWCWCVHKLMSUCUCUCUCUCUDKJUHZUEUFXAVIVGWCGIZGIZWEXAVI
    XGWSGIZGIXOVHWCWSUGVIXPXNXPVIWSGIZXNXPVIVDWSGIZGIXQVHKWSUGVIXRWSWSJKLMZSUCVHJKUI
    UCSUCVHJWCUIUCUCUCUCUCUCUDVTVDEBGBGIZGIZVMVDUMXTBUJSYAXTVMXTBBLMXTEVDBGIZGZBGIZV
    MYDXTBBPNYDYCYBGZIZVMYFYDYBBQNYFEVLGZVLGZIZVMYEYHYCYGYBVLEYBVLYBVJVLVJYBBTNVLVJV
    JBJUAUBNUCZUDYJUEUFYIVKVDVLGIZGIVMVJKVLUGVKYKVLVLVJKLMZSUCUCUCUCUCUCUEUFWHVGWRVM
    GIZGIVPJWDVMUGVGYMVOYMVIXGVMGIZGIVOVHWCVMUGVIYNVNYNVIVDVMGIZGIVNVHKVMUGVIYOVMVMV
    JVLLMSUCSUCSUCUCUCUCUCVPVDVBGIZVBYPVPYPVBVPVBUSJLMZVBEVDUSGIZGZJGIZVPYTVBUSJPNYT
    YSWOGZIZVPUUBYTYRJQNUUBEVOGZWSGZIZVPUUAUUDYSUUCWOWSEYRVOYRUSVOUSUPUPLMUSEVDUPGIZ
    GZUPGIZVOUUHUSUPUPPNUUHUUGUUFGZIZVOUUJUUHUUFUPQNUUJEVIVLGIZGZUUKGZIZVOUUIUUMUUGU
    ULUUFUUKEUUFUUKUUFUPUUKUPABLMUPXCBGIZUUKUUOUPABPNUUOXCYBGZIZUUKUUQUUOXBBQNUUQXGV
    LGZIZUUKUUPUURXCXGYBVLXKYJUEUFUUSVIYKGIUUKVHKVLUGVIYKVLYLSUCUCUCUCUCZUDUUTUEUFUU
    NVIYGUUKGIZGIVOVHVLUUKUGVIUVAVNUVAVKUUKGIZVNUVAVKVDUUKGIZGIUVBVJKUUKUGVKUVCUUKUU
    KVHVLLMSUCVJVHVLUIUCSUCUCUCUCUCUDXMUEUFUUEVIVGVNGIZGIZVPUUEVIEVNGWSGIZGIUVEVHVNW
    SUGVIUVFUVDUVFVIVGVMGIZGIZUVDUVFVIEVMGWSGIZGIUVHVHVMWSUGVIUVIUVGUVIVKVGVLGIZGIZU
    VGUVIVKYGWSGIZGIUVKVJVLWSUGVKUVLUVJUVLVKWSGIZUVJUVLVKXRGIUVMVJKWSUGVKXRWSXSSUCVJ
    JKUIUCSUCVJJVLUIUCSUCVHJVMUIUCSUCVHJVNUIUCUCUCUCUCNYQUCUCUCVBEECGZCGZIZGZJGZIZVC
    VAUVRUTUVQJEUSUVPURUVOUQUVNUPCEUPCDUDDUEUFUDUKUFVCUVSCRNUCUC $.
$}
${
  addx11.1 $e |- ( equal ( + A B ) C ) $.
  addx11.2 $e |- ( equal ( + 1 C ) D ) $.
  addx11 $p |- ( equal ( + d1 A d1 B ) d0 D ) $=
    ( f-.2b td1 pap tap t1 td0 t0 ax-plusnumber pluszero symm f-.2a plusabsorbl ax-plusabsorbs df-d1 cong
    timesoner ax-timesnumber pluszeror trans argr args apply ax-plusassociates ax-pluscommutes pluslcomm df-d0
    ) GAHZIBHZIJZGGKIZGAIZBIJZIJZIZUSIZJZDLZUOGMIZUOIJZVBVEUOUOUMUNNOZPVEUPUPGQAIKIJZI
    ZVHGQBIKIJZIZVJMIJZIJZIJZIJIJZIJZVBVEUOVOVFUOGVDUMIJZIZUNIJZVOVRUOUMUNRPVRVQVDUN
    IJZIZJZVOWAVRVPUNSPWAGUPVHVHMIJZIJZIJZIZUPVLIJZIZJZVOVTWGVQWEVSWFGVPWDVPVDGUQAIJ
    ZIKIJZIJZWDVDUMWJATUAWKWJWDWJWIKNOWJGVDWIIJZIZKIJZWDWNWJWIKRPWNWMVDKIJZIZJZWDWQW
    NWLKSPWQGWCIZUPMIJZIZJZWDWPWTWMWRWOWSGWLWCWLWIWCWIAANOWIGVDAIJZIZAIJZWCXDWIAARPX
    DXCXBIZJZWCXFXDXBASPXFGWBIZWBIZJZWCXEXHXCXGXBWBGXBWBXBVGWBVGXBAUBPWBVGVGAKUCUDPU
    EZUFZXJUGUHXIVHVDWBIJZIJWCVGMWBUIVHXLWBWBVGMNOUAUEUEUEUEUEUFMKUJZUGUHXAVHUPWBIJZ
    IJZWDXAVHXGWSIJZIJXOVGWBWSUIVHXPXNXPVHWSIJZXNXPVHVDWSIJZIJXQVGMWSUIVHXRWSWSKMNOZ
    UAUEVGKMUKUEUAUEVGKWBUKUEUEUEUEUEUEUFVSVDGGBIBIJZIKIJZIJZWFVDUNYABTUAYBYAWFYAXTK
    NOYAGVDXTIJZIZKIJZWFYEYAXTKRPYEYDWOIZJZWFYGYEYCKSPYGGVLIZWSIZJZWFYFYIYDYHWOWSGYC
    VLYCXTVLXTBBNOXTGVDBIJZIZBIJZVLYMXTBBRPYMYLYKIZJZVLYOYMYKBSPYOGVKIZVKIZJZVLYNYQY
    LYPYKVKGYKVKYKVIVKVIYKBUBPVKVIVIBKUCUDPUEZUFYSUGUHYRVJVDVKIJZIJVLVIMVKUIVJYTVKVK
    VIMNOZUAUEUEUEUEUEUFXMUGUHYJVJUPVKIJZIJZWFYJVJYPWSIJZIJUUCVIVKWSUIVJUUDUUBUUDVJW
    SIJZUUBUUDVJXRIJUUEVIMWSUIVJXRWSXSUAUEVIKMUKUEUAUEVIKVKUKUEUEUEUEUEUEUGUHWHUPWRW
    FIJZIJVOKWCWFUIUPUUFVNUUFVHUPVMIJZIJZVNUUFVHXGWFIJZIJUUHVGWBWFUIVHUUIUUGUUIVHWFI
    JZUUGUUIVHVDWFIJZIJUUJVGMWFUIVHUUKWFWFKVLNOUAUEVGKVLUKUEUAUEVGKVMUKZUEUAUEUEUEUE
    UEVOVDVBIJZVBUUMVOUUMVBVOVBUSUSNOZVBGVDUSIJZIZUSIJZVOUUQVBUSUSRPUUQUUPUUOIZJZVOU
    USUUQUUOUSSPUUSGUPVHVKIJZIJZIZUVAIZJZVOUURUVCUUPUVBUUOUVAGUUOUVAUUOUSUVAUSKURNOU
    SGWOIZURIJZUVAUVFUSKURRPUVFUVEVDURIJZIZJZUVAUVIUVFWOURSPUVIGWSIZUUTIZJZUVAUVHUVK
    UVEUVJUVGUUTGWOWSXMUFUVGURUUTURABNOURXCBIJZUUTUVMURABRPUVMXCYKIZJZUUTUVOUVMXBBSP
    UVOXGVKIZJZUUTUVNUVPXCXGYKVKXKYSUGUHUVQVHYTIJUUTVGMVKUIVHYTVKUUAUAUEUEUEUEUEUGUH
    UVLUPVDUUTIJZIJUVAKMUUTUIUPUVRUUTUUTVGVKNOUAUEUEUEUEUEZUFUVSUGUHUVDUPGUUTIUVAIJZ
    IJVOKUUTUVAUIUPUVTVNUVTUUHVNUVTVHYPUVAIJZIJUUHVGVKUVAUIVHUWAUUGUWAVJUVAIJZUUGUWA
    VJVDUVAIJZIJUWBVIMUVAUIVJUWCUVAUVAKUUTNOUAUEUWBUPVJUUTIJZIJUUGVIKUUTUKUPUWDVMVIV
    GVKUKUAUEUEUAUEUULUEUAUEUEUEUEUEPUUNUEUEUEVBGDIZDIZJZVCVAUWFUTUWEUSDGUSDUSUPCIJD
    UPURCEUAFUEZUFUWHUGUHVCUWGDULPUEUE $.
$}

$( ==================== Derived: multiplication of binary numerals ==================== $)

${
  mul0.1 $e |- ( equal ( * A B ) C ) $.
  mul0 $p |- ( equal ( * d0 A B ) d0 C ) $=
    ( f-.2a td0 pap tap f-.2b t0 ax-timesnumber pluszero symm t1 timesabsorbl ax-timesabsorbs df-d0 cong
    ax-plusnumber plusabsorbl ax-plusabsorbs timesoner pluszeror trans argr args apply ax-plusassociates
    distributer ax-distributes ax-timesassociates timesid timesnought ax-timeszero number0 )
    EAFZGBGHZIEAGZBGHZGZUSGZHZCFZUQIJGZUQGHZVBVEUQUQUPBKLZMVEIUREBGNGHZGHZGZVIJGZHZG
    HZVBVEUQVLVFUQEVDUPGHZGZBGHZVLVOUQUPBOMVOVNVDBGHZGZHZVLVRVOVMBPMVREIURNGHZGZVTJG
    HZGHZGZIVGGJGHZGZHZVLVQWEVNWCVPWDEVMWBVMVDIAGAGHZGHZWBVDUPWGAQRWHWGWBWGAASLWGIVD
    AGHZGZAGHZWBWKWGAATMWKWJWIGZHZWBWMWKWIAUAMWMIWAGZWAGZHZWBWLWOWJWNWIWAIWIWAWIVSWA
    VSWIAUBMWAVSVSANKUCMUDZUEWQUFUGWPVTVDWAGHZGHWBVSJWAUHVTWRWAWAVSJSLRUDUDUDUDUDUDU
    EVPVGWDVGVPBUBMWDVGVGBNKZUCMUDZUFUGWFIEVSGZWDGHZGZEWAGZWDGZHZGZHZVLVSWAWDUIXHIVK
    GZVKGZHZVLXGXJXCXIXFVKIXBVKXBIXAVGGHZGZXAJGHZGZHVKVSVGJUJXOVJXMVIXNJIXLVHXLURENG
    VGGHZGHVHANVGUKURXPVGVGWSULRUDUEVSUMUFUGUDUEZXFXCEJGWDGHZGZHZVKVSJWDUIXTXIJGZHZV
    KXSYAXCXIXRJXQWDUNUFUGYBVIVDJGHZGHVKVHJJUHVIYCJJUOLRUDUDUDZUFUGXKVIVDVKGHZGHVLVH
    JVKUHVIYEVKVKVHJSLRUDZUDUDUDUDUDUDVLVDVBGHZVBYGVLYGVBVLVBUSUSSLZVBIVDUSGHZGZUSGH
    ZVLYKVBUSUSTMYKYJYIGZHZVLYMYKYIUSUAMYMXKVLYLXJYJXIYIVKIYIVKYIUSVKUSABKLUSEWIGZBG
    HZVKYOUSABOMYOYNVPGZHZVKYQYOWIBPMYQXFVKYPXEYNXDVPWDEWIWAWQUEWTUFUGYDUDUDUDUDZUEY
    RUFUGYFUDUDUDUDMYHUDUDUDVBICGZCGZHZVCVAYTUTYSUSCIUSCDUEDUFUGVCUUACQMUDUD $.
$}
${
  mul1.1 $e |- ( equal ( * A B ) C ) $.
  mul1.2 $e |- ( equal ( + d0 C B ) D ) $.
  mul1 $p |- ( equal ( * d1 A B ) D ) $=
    ( f-.2a td1 pap tap f-.2b td0 t0 ax-timesnumber pluszero symm t1 timesabsorbl ax-timesabsorbs df-d1 cong
    ax-plusnumber plusabsorbl ax-plusabsorbs timesoner pluszeror trans argr args apply ax-plusassociates
    ax-pluscommutes pluslcomm distributer ax-distributes timesid timesnought ax-timesassociates ax-timeszero
    number0 df-d0 argl ) GAHZIBIJZKGAIZBIJZLZIZBIZJZDVDKMIZVDIJZVJVLVDVDVCBNOZPVLKVEGBIQIJZIJZIZVPKVNIZMI
    ZJZIJZIJZVJVLVDWAVMVDGVKVCIJZIZBIJZWAWDVDVCBRPWDWCVKBIJZIZJZWAWGWDWBBSPWGGKQIZKV
    EQIJZIZWJMIJZIJZIJZIZVSIZJZWAWFWOWCWNWEVSGWBWMWBVKKKAIAIJZIQIJZIJZWMVKVCWRATUAWS
    WRWMWRWQQUBOWRKVKWQIJZIZQIJZWMXBWRWQQUCPXBXAVKQIJZIZJZWMXEXBWTQUDPXEKWLIZWHMIJZI
    ZJZWMXDXHXAXFXCXGKWTWLWTWQWLWQAAUBOWQKVKAIJZIZAIJZWLXLWQAAUCPXLXKXJIZJZWLXNXLXJA
    UDPXNKWKIZWKIZJZWLXMXPXKXOXJWKKXJWKXJWIWKWIXJAUEPWKWIWIAQNUFPUGZUHXRUIUJXQWJVKWK
    IJZIJWLWIMWKUKWJXSWKWKWIMUBOUAUGUGUGUGUGUHMQULUIUJXIWJWHWKIJZIJZWMXIWJXOXGIJZIJY
    AWIWKXGUKWJYBXTYBWJXGIJZXTYBWJVKXGIJZIJYCWIMXGUKWJYDXGXGQMUBOUAUGWIQMUMUGUAUGWIQ
    WKUMUGUGUGUGUGUGUHWEVNVSVNWEBUEPVSVNVNBQNZUFPUGZUIUJWPKGQIZVSIJZIZGWLIVSIJZIZJZW
    AQWLVSUNYLKVSIZVPVPMIZJZIJZIZJZWAYKYQYIYMYJYPKYHVSYHKYGVNIJZIZYGMIJZIZJVSQVNMUOU
    UBVRYTVQUUAMKYSVNVNYEUPZUHQUQUIUJUGUHYJKGWIIZVSIJZIZGWKIZVSIZJZIZJZYPWIWKVSUNUUK
    KYOIZYOIZJZYPUUJUUMUUFUULUUIYOKUUEYOUUEKUUDVNIJZIZUUDMIJZIZJYOWIVNMUOUURYNUUPVPU
    UQMKUUOVOUUOVEYSIJVOAQVNURVEYSVNUUCUAUGUHWIUQUIUJUGUHZUUIUUFGMIVSIJZIZJZYOWIMVSU
    NUVBUULMIZJZYOUVAUVCUUFUULUUTMUUSVSUSUIUJUVDVPVKMIJZIJYOVOMMUKVPUVEMMUTOUAUGUGUG
    ZUIUJUUNVPVKYOIJZIJYPVOMYOUKVPUVGYOYOVOMUBOUAUGZUGUGUIUJYRVQYPIJZWAYRVQVKYPIJZIJ
    UVIVNMYPUKVQUVJYPYPVOYOUBOUAUGUVIVPVQYOIJZIJWAVNVOYOUMVPUVKVTVNVOMUMUAUGUGUGUGUG
    UGUGUGWAVKVJIJZVJUVLWAUVLVJWAVJVGBUBOZVJKVKVGIJZIZBIJZWAUVPVJVGBUCPUVPUVOWEIZJZW
    AUVRUVPUVNBUDPUVRKYPIZVSIZJZWAUVQUVTUVOUVSWEVSKUVNYPUVNVKKVFIZVFIZJZIJZYPVKVGUWD
    VFVAZUAUWEUWDYPUWDVFVFUBOUWDKVKVFIJZIZVFIJZYPUWIUWDVFVFUCPUWIUWHUWGIZJZYPUWKUWIU
    WGVFUDPUWKUUNYPUWJUUMUWHUULUWGYOKUWGYOUWGVFYOVFABNOVFGXJIZBIJZYOUWMVFABRPUWMUWLW
    EIZJZYOUWOUWMXJBSPUWOUUIYOUWNUUHUWLUUGWEVSGXJWKXRUHYFUIUJUVFUGUGUGUGZUHUWPUIUJUV
    HUGUGUGUGUGUHYFUIUJUWAVPUULVSIJZIJWAVOYOVSUKVPUWQVTUWQVPVKVSIJZIJVTVOMVSUKVPUWRV
    SVSVNMUBOUAUGUAUGUGUGUGUGPUVMUGUGUGVJKCLZIZBIZJDVIUXAVHUWTBKVGUWSVGUWDUWSUWFUWDK
    CIZCIZJZUWSUWCUXCUWBUXBVFCKVFCEUHEUIUJUWSUXDCVAPUGUGUHVBUJFUGUG $.
$}

$( ==================== Derived: signs ==================== $)

${
  subpos.1 $e |- ( equal ( + C B ) A ) $.
  subpos.2 $e |- ( equal ( is_number C ) 'true ) $.
  subpos $p |- ( equal ( - A B ) C ) $=
    ( f-- pap tap f-.2b symm argr argl apply t0 minusnumber pluszero f-.2a t1 ax-minus cong ax-plusnumber
    plusabsorbl ax-plusabsorbs timesoner ax-timesnumber pluszeror trans args ax-plusassociates pluslcomm
    timesabsorbl ax-timesabsorbs distributer ax-distributes ax-timesassociates timesid timesnought
    ax-timeszero number0 cancell )
    FAGZBGZHFICGBGHZGZBGZHZCVBVEVAVDBFAVCVCADJKLMVFINGZVFGHZCVHVFVFVCBOPJVHIQCGRGHZG
    ZNGHZCVHVGIVCGQFNGRGHZGZBGHZGHZGHZVKVGVFVOVCBSTVPVOVKVOVCVNUAPVOIVGVCGHZGZVNGHZV
    KVSVOVCVNUBJVSVRVGVNGHZGZHZVKWBVSVQVNUCJWBIIQBGRGHZGZVKGHZGZIVMWCGHZGZNGZHZGZHZV
    KWAWKVRWFVTWJIVQWEVQVCWEVCCBUAPVCIVGCGHZGZBGHZWEWOVCCBUBJWOWNVGBGHZGZHZWEWRWOWMB
    UCJWRIVKGZWDNGHZGZHZWEWQXAWNWSWPWTIWMVKWMVIVKVIWMCUDJVKVIVICRUEUFJUGZKWPWCWTWCWP
    BUDJWTWCWCBRUEZUFJUGZUHMXBVJWTGHZWEXBVJVGWTGHZGHXFVINWTUIVJXGWTWTWCNUAPTUGVIWCNU
    JUGUGUGUGUGKVTVNWJVNVLBUEPVNQVGVLGHZGZBGHZWJXJVNVLBUKJXJXIWPGZHZWJXLXJXHBULJXLQI
    VMRGHZGNGHZGZWTGZHZWJXKXPXIXOWPWTQXHXNXHXMXNXMXHVLUDJXNXMXMVLRUEUFJUGKXEUHMXQIQX
    MGZWTGHZGZQNGWTGHZGZHZWJXMNWTUMYCIWJGZNGZHZWJYBYEXTYDYANIXSWJXSIXRWCGHZGZXRNGHZG
    ZHWJXMWCNUNYJWIYHWHYINIYGWGYGVMQRGWCGHZGHWGVLRWCUOVMYKWCWCXDUPTUGKXMUQUHMUGKWTUR
    UHMYFWHVGNGHZGHWJWGNNUIWHYLNNUSPTUGUGUGUGUGUGUGUHMWLWDWHVKGHZGHZVKWLWDWSWJGHZGHY
    NWCVKWJUIWDYOYMYOVJWJGHZYMYOVJVGWJGHZGHYPVINWJUIVJYQWJWJWGNUAPTUGVIWGNUJUGTUGWCV
    KVINUAUTUGUGUGUGUGUGVKWMCWMVKXCJCEPUGUGUGUG $.
$}
${
  subneg.1 $e |- ( equal ( + C A ) B ) $.
  subneg $p |- ( equal ( - A B ) ( - 0 C ) ) $=
    ( f-- pap tap f-.2b t0 symm cong minusnumber pluszero f-.2a t1 ax-minus ax-plusnumber plusabsorbl
    ax-plusabsorbs timesoner ax-timesnumber pluszeror trans argr timesabsorbl ax-timesabsorbs args apply
    ax-plusassociates pluslcomm distributer ax-distributes ax-timesassociates timesid timesnought ax-timeszero
    number0 cancell ) EAFZBFGUSHCFAFGZFGZEIFZCFGZUSBUTUTBDJKVAHIFZVAFGZVCVEVAVAAUTLMJVEHNVBOFGZFZNCFOF
    GZFGZFZIFZGZVCVEVDHAFVGUTFGZFGZFGZVLVDVAVNAUTPKVOVNVLVNAVMQMVNHVDAFGZFZVMFGZVLVR
    VNAVMRJVRVQVDVMFGZFZGZVLWAVRVPVMSJWAHHNAFOFGZFZIFGZFZHVGWBFGZFZVLFZGZFZGZVLVTWJV
    QWEVSWIHVPWDVPWBWDWBVPATJWDWBWBAOUAZUBJUCZUDVSVMWIVMVFUTUAMVMNVDVFFGZFZUTFGZWIWP
    VMVFUTUEJWPWOVDUTFGZFZGZWIWSWPWNUTUFJWSNHVGOFGZFIFGZFZWCHVHFZIFGZFGZFZGZWIWRXFWO
    XBWQXENWNXAWNWTXAWTWNVFTJXAWTWTVFOUAUBJUCUDZWQUTXEUTCAQMUTHVDCFGZFZAFGZXEXKUTCAR
    JXKXJVPFZGZXEXMXKXIASJXMHXDFZWDFZGZXEXLXOXJXNVPWDHXIXDXIVHXDVHXICTJXDVHVHCOUAZUB
    JUCZUDWMUGUHXPXCWDFGZXEXPXCVDWDFGZFGXSVHIWDUIXCXTWDWDWBIQMKUCVHWBIUJUCUCUCUCUCUG
    UHXGHNWTFZXEFGZFZNIFZXEFGZFZGZWIWTIXEUKYGHWIFZIFZGZWIYFYIYCYHYEIHYBWIYBHYAWBFGZF
    ZYAXDFGZFZGWIWTWBXDULYNWHYLWGYMVLHYKWFYKVGNOFZWBFGZFGWFVFOWBUMVGYPWBWBWLUNKUCUDY
    MHYAVHFGZFZYAIFGZFZGVLWTVHIULYTVKYRVJYSIHYQVIYQVGYOVHFGZFGVIVFOVHUMVGUUAVHVHXQUN
    KUCUDWTUOUGUHUCZUGUHUCUDXEUPUGUHYJWGHVLFZIFZGZFGWIWFVLIUIWGUUEVLUUEVJVDIFGZFGVLV
    IIIUIVJUUFIIUQMZKUCZKUCUCUCUCUCUCUCUGUHWKWCWIFGZVLWKWCVDWIFGZFGUUIWBIWIUIWCUUJWI
    WIWFVLQMKUCWBVLVIIQZURUCUCUCUCUCUCVLVDVCFGZVCUULVLUULVDVDVGCFGZFGZFGZVLVDVCUUNIC
    PKUUOUUNVLUUNIUUMQMUUNHUUFFZUUMFGZVLUUQUUNIUUMRJUUQUUPUUNFZGZVLUUSUUQUUFUUMSJUUS
    VDVLFZGVLUURUUTUUPVDUUNVLHUUFIUUGUDUUNUUMVLUUMVFCUAMUUMWOCFGZVLUVAUUMVFCUEJUVAWO
    XIFZGZVLUVCUVAWNCUFJUVCXBXDFZGZVLUVBUVDWOXBXIXDXHXRUGUHUVEHYMFZYDXDFGZFZGZVLWTIX
    DUKUVIUUEVLUVHUUDUVFUUCUVGIHYMVLUUBUDXDUPUGUHUUHUCUCUCUCUCUCUGUHVLUUKMUCUCUCUCUC JVCICLMUCUCUCUC $.
$}
${
  addpn.1 $e |- ( equal ( - A B ) C ) $.
  addpn $p |- ( equal ( + A ( - 0 B ) ) C ) $=
    ( f-.2b pap f-- t0 tap ax-plusnumber pluszero symm f-.2a t1 plusabsorbl ax-plusabsorbs timesoner
    ax-timesnumber pluszeror trans argr ax-minus cong number0 timesabsorbl ax-timesabsorbs args apply
    distributer ax-distributes ax-timesassociates timesid timesnought ax-timeszero ax-plusassociates
    minusnumber ) EAFZGHFZBFIZFIZGAFBFIZCUTEHFZUTFIZVAVCUTUTAUSJKZLVCEMAFNFIZFZEMURNFIZFZMBFNFIZFI
    ZFZHFZIZFIZVAVCUTVNVDUTEVBAFIZFZUSFIZVNVQUTAUSOLVQVPVBUSFIZFZIZVNVTVQVOUSPLVTEVF
    HFIZFZVMFZIZVNVSWCVPWBVRVMEVOWAVOVEWAVEVOAQLWAVEVEANRSLTUAZVRVBVBVHBFIZFIZFIZVMV
    BUSWGHBUBUCWHWGVMWGHWFJKWGEVBHFIZFZWFFIZVMWKWGHWFOLWKWJWGFZIZVMWMWKWIWFPLWMVBVMF
    ZIZVMWLWNWJVBWGVMEWIHHUDKZUAWGWFVMWFVGBRKWFMVBVGFIZFZBFIZVMWSWFVGBUELWSWRVBBFIZF
    ZIZVMXBWSWQBUFLXBMEVHNFIZFHFIZFZEVIFHFIZFZIZVMXAXGWRXEWTXFMWQXDWQXCXDXCWQVGQLXDX
    CXCVGNRSLTUAWTVIXFVIWTBQLXFVIVIBNRZSLTUGUHXHEMXCFZXFFIZFZMHFXFFIZFZIZVMXCHXFUIXO
    EVMFZHFZIZVMXNXQXLXPXMHEXKVMXKEXJVIFIZFZXJHFIZFZIVMXCVIHUJYBVLXTVKYAHEXSVJXSVHMN
    FVIFIZFIVJVGNVIUKVHYCVIVIXIULUCTUAXCUMUGUHTUAXFUNUGUHXRVKWIFIVMVJHHUOVKWIHWPUCTT
    TTTTTZUGUHVMVJHJKZTTTTTUGUHWDVFWOFIVNVEHVMUOVFWOVMYEUCTZTTTTVNVBVAFIZVAYGVNYGVBU
    QWFFIZFIZVNVBVAYHABUBUCYIYHVNYHAWFJKYHVPWFFIZVNYJYHAWFOLYJVPWGFZIZVNYLYJVOWFPLYL
    WDVNYKWCVPWBWGVMWEYDUGUHYFTTTTTLVAABUPKTTTDT $.
$}
${
  addnp.1 $e |- ( equal ( - B A ) C ) $.
  addnp $p |- ( equal ( + ( - 0 A ) B ) C ) $=
    ( f-.2b f-- t0 pap tap ax-plusnumber pluszero symm f-.2a t1 plusabsorbl ax-plusabsorbs ax-minus cong
    number0 argr ax-timesnumber timesabsorbl ax-timesabsorbs timesoner pluszeror trans args apply distributer
    ax-distributes ax-timesassociates timesid timesnought ax-timeszero ax-plusassociates pluslcomm minusnumber
    ) EFGHZAHIZHBHIZFBHAHIZCUTEGHZUTHIZVAVCUTUTUSBJKZLVCEMURNHIZHZMAHNHIZHIZHZEMBHNHIZ
    HZGHIZHIZVAVCUTVMVDUTEVBUSHIZHZBHIZVMVPUTUSBOLVPVOVBBHIZHZIZVMVSVPVNBPLVSEVIGHZI
    ZHZVLHZIZVMVRWCVOWBVQVLEVNWAVNVBVBVFAHIZHIZHIZWAVBUSWFGAQRWGWFWAWFGWEJKWFEVBGHIZ
    HZWEHIZWAWJWFGWEOLWJWIWFHZIZWAWLWJWHWEPLWLVBWAHZIZWAWKWMWIVBWFWAEWHGGSKZTWFWEWAW
    EVEAUAKWEMVBVEHIZHZAHIZWAWRWEVEAUBLWRWQVBAHIZHZIZWAXAWRWPAUCLXAMEVFNHIZHGHIZHZEV
    GHGHIZHZIZWAWTXFWQXDWSXEMWPXCWPXBXCXBWPVEUDLXCXBXBVENUAUELUFTWSVGXEVGWSAUDLXEVGV
    GANUAZUELUFUGUHXGEMXBHZXEHIZHZMGHXEHIZHZIZWAXBGXEUIXNWBGHZIZWAXMXOXKWBXLGEXJWAXJ
    EXIVGHIZHZXIGHIZHZIWAXBVGGUJXTVTXRVIXSGEXQVHXQVFMNHVGHIZHIVHVENVGUKVFYAVGVGXHULR
    UFTXBUMUGUHUFTXEUNUGUHXPVIWHHIWAVHGGUOVIWHGWORUFUFUFUFUFUFUFZUGUHWAVHGJKZUFUFUFU
    FUFTVQVJVLVJVQBUDLVLVJVJBNUAUELUFZUGUHWDVIVBVLHIZHIVMVHGVLUOVIYEVLVLVJGJKRUFUFUF
    UFUFVMVBVAHIZVAYFVMYFVBEBHWEHIZHIZVMVBVAYGBAQRYHYGVMYGBWEJKYGEVQHZWEHIZVMYJYGBWE
    OLYJYIWFHZIZVMYLYJVQWEPLYLEVLHZWAHZIZVMYKYNYIYMWFWAEVQVLYDTYBUGUHYOVKWAHIZVMYOVK
    WNHIYPVJGWAUOVKWNWAYCRUFVJVHGUPUFUFUFUFUFUFLVABAUQKUFUFUFDUF $.
$}
${
  addnn.1 $e |- ( equal ( + A B ) C ) $.
  addnn $p |- ( equal ( + ( - 0 A ) ( - 0 B ) ) ( - 0 C ) ) $=
    ( f-.2b f-- t0 pap tap ax-plusnumber pluszero symm f-.2a t1 plusabsorbl ax-plusabsorbs ax-minus cong
    number0 argr ax-timesnumber timesabsorbl ax-timesabsorbs timesoner pluszeror trans args apply distributer
    ax-distributes ax-timesassociates timesid timesnought ax-timeszero ax-plusassociates minusnumber )
    EFGHZAHIZHUQBHIZHIZUQEAHBHIZHIZUQCHIUTEGHZUTHIZVBVDUTUTURUSJKZLVDEMUQNHIZHZMAHNH
    IZHIZHZEVGMBHNHIZHIZHZGHZIZHZIZVBVDUTVQVEUTEVCURHIZHZUSHIZVQVTUTURUSOLVTVSVCUSHI
    ZHZIZVQWCVTVRUSPLWCEVJGHZIZHZVOHZIZVQWBWGVSWFWAVOEVRWEVRVCVCVGAHIZHIZHIZWEVCURWJ
    GAQRWKWJWEWJGWIJKWJEVCGHIZHZWIHIZWEWNWJGWIOLWNWMWJHZIZWEWPWNWLWIPLWPVCWEHZIWEWOW
    QWMVCWJWEEWLGGSKZTZWJWIWEWIVFAUAKWIMVCVFHIZHZAHIZWEXBWIVFAUBLXBXAVCAHIZHZIZWEXEX
    BWTAUCLXEMEVGNHIZHGHIZHZEVHHZGHIZHZIZWEXDXKXAXHXCXJMWTXGWTXFXGXFWTVFUDLXGXFXFVFN
    UAUELUFTZXCVHXJVHXCAUDLXJVHVHANUAZUELUFZUGUHXLEMXFHZXJHIZHZMGHZXJHIZHZIZWEXFGXJU
    IYBWFGHZIZWEYAYCXRWFXTGEXQWEXQEXPVHHIZHZXPGHIZHZIWEXFVHGUJYHWDYFVJYGGEYEVIYEVGMN
    HZVHHIZHIVIVFNVHUKVGYJVHVHXNULRUFTZXFUMZUGUHUFTXJUNUGUHYDVJWLHIWEVIGGUOVJWLGWRRU
    FUFUFUFUFUFUFUGUHWEVIGJKUFUFUFUFUFTWAVCVCVGBHIZHIZHIZVOVCUSYNGBQRYOYNVOYNGYMJKYN
    WMYMHIZVOYPYNGYMOLYPWMYNHZIZVOYRYPWLYMPLYRVCVOHZIZVOYQYSWMVCYNVOWSYNYMVOYMVFBUAK
    YMXABHIZVOUUAYMVFBUBLUUAXAVCBHIZHZIZVOUUDUUAWTBUCLUUDXHEVKHGHIZHZIZVOUUCUUFXAXHU
    UBUUEXMUUBVKUUEVKUUBBUDLUUEVKVKBNUAZUELUFZUGUHUUGEXPUUEHIZHZXSUUEHIZHZIZVOXFGUUE
    UIUUNEVOHZGHZIZVOUUMUUPUUKUUOUULGEUUJVOUUJEXPVKHIZHZYGHZIVOXFVKGUJUUTVNUUSVMYGGE
    UURVLUURVGYIVKHIZHIVLVFNVKUKVGUVAVKVKUUHULRUFTYLUGUHUFZTUUEUNUGUHUUQVMWLHIVOVLGG
    UOVMWLGWRRUFZUFUFUFUFUFUFUGUHVOVLGJKZUFUFUFUFUFUGUHWHVJYTHIVQVIGVOUOVJYTVOUVDRUF
    UFUFUFUFVQVCVBHIZVBUVEVQUVEVCVCVGVAHIZHIZHIZVQVCVBUVGGVAQRUVHUVGVQUVGGUVFJKUVGWM
    UVFHIZVQUVIUVGGUVFOLUVIWMUVGHZIZVQUVKUVIWLUVFPLUVKVCVQHZIVQUVJUVLWMVCUVGVQWSUVGU
    VFVQUVFVFVAUAKUVFXAVAHIZVQUVMUVFVFVAUBLUVMXAVCVAHIZHZIZVQUVPUVMWTVAUCLUVPXHXIUUE
    HIZHZIZVQUVOUVRXAXHUVNUVQXMUVNVAUVQVAABJKVAEXCHZBHIZUVQUWAVAABOLUWAUVTUUBHZIZUVQ
    UWCUWAXCBPLUWCEXJHZUUEHZIZUVQUWBUWEUVTUWDUUBUUEEXCXJXOTUUIUGUHUWFXIVCUUEHIZHIUVQ
    VHGUUEUOXIUWGUUEUUEVKGJKRUFUFUFUFUFUGUHUVSEXPUVQHIZHZXSUVQHIZHZIZVQXFGUVQUIUWLEV
    QHZGHZIZVQUWKUWNUWIUWMUWJGEUWHVQUWHYFUUJHZIVQXFVHUUEUJUWPVPYFVJUUJVOYKUVBUGUHUFT
    UVQUNUGUHUWOVJUUQHIVQVIVOGUOVJUUQVOUVCRUFUFUFUFUFUFUFUGUHVQVIVOJKUFUFUFUFUFLVBGV AUPKUFUFUFUQVACDRUF $.
$}
${
  subnp.1 $e |- ( equal ( + A B ) C ) $.
  subnp $p |- ( equal ( - ( - 0 A ) B ) ( - 0 C ) ) $=
    ( f-- t0 pap tap f-.2b minusnumber pluszero symm f-.2a t1 ax-minus cong ax-plusnumber plusabsorbl
    ax-plusabsorbs number0 argr ax-timesnumber timesabsorbl ax-timesabsorbs timesoner pluszeror trans args
    apply distributer ax-distributes ax-timesassociates timesid timesnought ax-timeszero ax-plusassociates )
    EEFGZAGHZGBGHZUQIAGBGHZGHZUQCGHUSIFGZUSGHZVAVCUSUSURBJKLVCIMUQNGHZGZMAGNGHZGHZGZ
    IVEMBGNGHZGHZGZFGZHZGZHZVAVCVBIURGVEBGHZGHZGHZVOVBUSVQURBOPVRVQVOVQURVPQKVQIVBUR
    GHZGZVPGHZVOWAVQURVPRLWAVTVBVPGHZGZHZVOWDWAVSVPSLWDIVHFGZHZGZVMGZHZVOWCWHVTWGWBV
    MIVSWFVSVBVBVEAGHZGHZGHZWFVBURWKFAOPWLWKWFWKFWJQKWKIVBFGHZGZWJGHZWFWOWKFWJRLWOWN
    WKGZHZWFWQWOWMWJSLWQVBWFGZHWFWPWRWNVBWKWFIWMFFTKZUAZWKWJWFWJVDAUBKWJMVBVDGHZGZAG
    HZWFXCWJVDAUCLXCXBVBAGHZGZHZWFXFXCXAAUDLXFMIVENGHZGFGHZGZIVFGZFGHZGZHZWFXEXLXBXI
    XDXKMXAXHXAXGXHXGXAVDUELXHXGXGVDNUBUFLUGUAZXDVFXKVFXDAUELXKVFVFANUBZUFLUGZUHUIXM
    IMXGGZXKGHZGZMFGZXKGHZGZHZWFXGFXKUJYCWGFGZHZWFYBYDXSWGYAFIXRWFXRIXQVFGHZGZXQFGHZ
    GZHWFXGVFFUKYIWEYGVHYHFIYFVGYFVEMNGZVFGHZGHVGVDNVFULVEYKVFVFXOUMPUGUAZXGUNZUHUIU
    GUAXKUOUHUIYEVHWMGHWFVGFFUPVHWMFWSPUGUGUGUGUGUGUGUHUIWFVGFQKUGUGUGUGUGUAWBVPVMVP
    VDBUBKVPXBBGHZVMYNVPVDBUCLYNXBVBBGHZGZHZVMYQYNXABUDLYQXIIVIGFGHZGZHZVMYPYSXBXIYO
    YRXNYOVIYRVIYOBUELYRVIVIBNUBZUFLUGZUHUIYTIXQYRGHZGZXTYRGHZGZHZVMXGFYRUJUUGIVMGZF
    GZHZVMUUFUUIUUDUUHUUEFIUUCVMUUCIXQVIGHZGZYHGZHVMXGVIFUKUUMVLUULVKYHFIUUKVJUUKVEY
    JVIGHZGHVJVDNVIULVEUUNVIVIUUAUMPUGUAYMUHUIUGZUAYRUOUHUIUUJVKWMGHVMVJFFUPVKWMFWSP
    UGZUGUGUGUGUGUGUHUIWIVHVBVMGHZGHVOVGFVMUPVHUUQVMVMVJFQKPUGUGUGUGUGUGVOVBVAGHZVAU
    URVOUURVBVBVEUTGHZGHZGHZVOVBVAUUTFUTOPUVAUUTVOUUTFUUSQKUUTWNUUSGHZVOUVBUUTFUUSRL
    UVBWNUUTGZHZVOUVDUVBWMUUSSLUVDVBVOGZHVOUVCUVEWNVBUUTVOWTUUTUUSVOUUSVDUTUBKUUSXBU
    TGHZVOUVFUUSVDUTUCLUVFXBVBUTGHZGZHZVOUVIUVFXAUTUDLUVIXIXJYRGHZGZHZVOUVHUVKXBXIUV
    GUVJXNUVGUTUVJUTABQKUTIXDGZBGHZUVJUVNUTABRLUVNUVMYOGZHZUVJUVPUVNXDBSLUVPIXKGZYRG
    ZHZUVJUVOUVRUVMUVQYOYRIXDXKXPUAUUBUHUIUVSXJVBYRGHZGHUVJVFFYRUPXJUVTYRYRVIFQKPUGU
    GUGUGUGUHUIUVLIXQUVJGHZGZXTUVJGHZGZHZVOXGFUVJUJUWEIVOGZFGZHZVOUWDUWGUWBUWFUWCFIU
    WAVOUWAYGUUCGZHVOXGVFYRUKUWIVNYGVHUUCVMYLUUOUHUIUGUAUVJUOUHUIUWHVHUUJGHVOVGVMFUP
    VHUUJVMUUPPUGUGUGUGUGUGUGUHUIVOVGVMQKUGUGUGUGUGLVAFUTJKUGUGUGUQUTCDPUG $.
$}
${
  subpn.1 $e |- ( equal ( + A B ) C ) $.
  subpn $p |- ( equal ( - A ( - 0 B ) ) C ) $=
    ( f-- pap t0 tap f-.2b minusnumber pluszero symm f-.2a t1 ax-minus cong ax-plusnumber plusabsorbl
    ax-plusabsorbs timesoner ax-timesnumber pluszeror trans argr timesabsorbl ax-timesabsorbs number0 args
    apply distributer ax-distributes ax-timesassociates timesid timesnought ax-timeszero ax-plusassociates
    minusminusl ) EAFEGFZBFHZFHZIAFZBFHZCUTIGFZUTFHZVBVDUTUTAUSJKLVDIMAFNFHZFZIMBFNFHZFZGFZHZFHZVB
    VDVCVAMURNFHZFZUSFHZFHZFHZVKVCUTVOAUSOPVPVOVKVOAVNQKVOIVCAFHZFZVNFHZVKVSVOAVNRLV
    SVRVCVNFHZFZHZVKWBVSVQVNSLWBIVFGFHZFZVJFZHZVKWAWEVRWDVTVJIVQWCVQVEWCVEVQATLWCVEV
    EANUAUBLUCUDZVTVNVJVNVLUSUAKVNMVCVLFHZFZUSFHZVJWJVNVLUSUELWJWIVCUSFHZFZHZVJWMWJW
    HUSUFLWMMIVMNFHZFGFHZFZIVMVGFHZFZGFZHZFZHZVJWLXAWIWPWKWTMWHWOWHWNWOWNWHVLTLWOWNW
    NVLNUAUBLUCUDZWKVCVCVMBFHZFHZFHZWTVCUSXEGBOPXFXEWTXEGXDQKXEIVCGFHZFZXDFHZWTXIXEG
    XDRLXIXHXEFZHZWTXKXIXGXDSLXKVCWTFZHWTXJXLXHVCXEWTIXGGGUGKZUDXEXDWTXDVLBUAKXDWIBF
    HZWTXNXDVLBUELXNWIVCBFHZFZHZWTXQXNWHBUFLXQWPVJFZHZWTXPXRWIWPXOVJXCXOVGVJVGXOBTLV
    JVGVGBNUAZUBLUCZUHUIXSIMWNFZVJFHZFZMGFZVJFHZFZHZWTWNGVJUJYHIWTFZGFZHZWTYGYJYDYIY
    FGIYCWTYCIYBVGFHZFZYBGFHZFZHWTWNVGGUKYOWSYMWRYNGIYLWQYLVMMNFZVGFHZFHWQVLNVGULVMY
    QVGVGXTUMPUCUDWNUNZUHUIUCUDVJUOUHUIYKWRXGFHWTWQGGUPWRXGGXMPUCUCUCUCUCUCUCUHUIWTW
    QGQKUCUCUCUCUCUHUIXBIYBWTFHZFZYEWTFHZFZHZVJWNGWTUJUUCIVJFZGFZHZVJUUBUUEYTUUDUUAG
    IYSVJYSIYBWQFHZFZYNFZHVJWNWQGUKUUIVIUUHVHYNGIUUGVGUUGVMWQFHZVGUUGVMYPWQFHZFHUUJV
    LNWQULVMUUKWQWQVLVGUAUMPUCVGXTUQUCUDYRUHUIUCUDWTUOUHUIUUFVHXGFHVJVGGGUPVHXGGXMPU
    CUCUCUCUCUCUCUHUIWFVFVCVJFHZFHVKVEGVJUPVFUULVJVJVGGQKPUCZUCUCUCUCUCVKVCVBFHZVBUU
    NVKUUNVBVKVBABQKZVBVRBFHZVKUUPVBABRLUUPVRXOFZHZVKUURUUPVQBSLUURWFVKUUQWEVRWDXOVJ
    WGYAUHUIUUMUCUCUCUCLUUOUCUCUCDUC $.
$}
${
  subnn.1 $e |- ( equal ( - B A ) C ) $.
  subnn $p |- ( equal ( - ( - 0 A ) ( - 0 B ) ) C ) $=
    ( f-- t0 pap tap f-.2b minusnumber pluszero symm f-.2a t1 ax-minus cong ax-plusnumber plusabsorbl
    ax-plusabsorbs number0 argr ax-timesnumber timesabsorbl ax-timesabsorbs timesoner pluszeror trans args
    apply distributer ax-distributes ax-timesassociates timesid timesnought ax-timeszero ax-plusassociates
    minusminusl pluslcomm ) EEFGZAGHZGUSBGHZGHZEBGAGHZCVBIFGZVBGHZVCVEVBVBUTVAJKLVEIMUSNGHZGZMAGNGHZGHZGZIMB
    GNGHZGZFGZHZGHZVCVEVDIUTGVGVAGHZGHZGHZVOVDVBVQUTVAOPVRVQVOVQUTVPQKVQIVDUTGHZGZVP
    GHZVOWAVQUTVPRLWAVTVDVPGHZGZHZVOWDWAVSVPSLWDIVJFGZHZGZVNGZHZVOWCWHVTWGWBVNIVSWFV
    SVDVDVGAGHZGHZGHZWFVDUTWKFAOPWLWKWFWKFWJQKWKIVDFGHZGZWJGHZWFWOWKFWJRLWOWNWKGZHZW
    FWQWOWMWJSLWQVDWFGZHZWFWPWRWNVDWKWFIWMFFTKZUAZWKWJWFWJVFAUBKWJMVDVFGHZGZAGHZWFXD
    WJVFAUCLXDXCVDAGHZGZHZWFXGXDXBAUDLXGMIVGNGHZGFGHZGZIVHGFGHZGZHZWFXFXLXCXJXEXKMXB
    XIXBXHXIXHXBVFUELXIXHXHVFNUBUFLUGUAZXEVHXKVHXEAUELXKVHVHANUBZUFLUGUHUIXMIMXHGZXK
    GHZGZMFGZXKGHZGZHZWFXHFXKUJYBWGFGZHZWFYAYCXRWGXTFIXQWFXQIXPVHGHZGZXPFGHZGZHWFXHV
    HFUKYHWEYFVJYGFIYEVIYEVGMNGZVHGHZGHVIVFNVHULVGYJVHVHXOUMPUGUAXHUNZUHUIUGUAXKUOUH
    UIYDVJWMGHWFVIFFUPVJWMFWTPUGUGUGUGUGUGUGZUHUIWFVIFQKZUGUGUGUGUGUAWBVPVNVPVFVAUBK
    VPXCVAGHZVNYNVPVFVAUCLYNXCVDVAGHZGZHZVNYQYNXBVAUDLYQXJIVGVKGHZGZFGZHZGZHZVNYPUUB
    XCXJYOUUAXNYOVDVDVGBGHZGHZGHZUUAVDVAUUEFBOPUUFUUEUUAUUEFUUDQKUUEWNUUDGHZUUAUUGUU
    EFUUDRLUUGWNUUEGZHZUUAUUIUUGWMUUDSLUUIVDUUAGZHUUAUUHUUJWNVDUUEUUAXAUUEUUDUUAUUDV
    FBUBKUUDXCBGHZUUAUUKUUDVFBUCLUUKXCVDBGHZGZHZUUAUUNUUKXBBUDLUUNXJVNGZHZUUAUUMUUOX
    CXJUULVNXNUULVKVNVKUULBUELVNVKVKBNUBZUFLUGZUHUIUUPIXPVNGHZGZXSVNGHZGZHZUUAXHFVNU
    JUVCIUUAGZFGZHZUUAUVBUVEUUTUVDUVAFIUUSUUAUUSIXPVKGHZGZYGGZHUUAXHVKFUKUVIYTUVHYSY
    GFIUVGYRUVGVGYIVKGHZGHYRVFNVKULVGUVJVKVKUUQUMPUGUAYKUHUIUGUAVNUOUHUIUVFYSWMGHUUA
    YRFFUPYSWMFWTPUGUGUGUGUGUGUGUHUIUUAYRFQKUGUGUGUGUGUHUIUUCIXPUUAGHZGZXSUUAGHZGZHZ
    VNXHFUUAUJUVOIVNGZFGZHZVNUVNUVQUVLUVPUVMFIUVKVNUVKIXPYRGHZGZYGGZHVNXHYRFUKUWAVMU
    VTVLYGFIUVSVKUVSVGYRGHZVKUVSVGYIYRGHZGHUWBVFNYRULVGUWCYRYRVFVKUBUMPUGVKUUQUQUGUA
    YKUHUIUGUAUUAUOUHUIUVRVLWMGHVNVKFFUPVLWMFWTPUGUGUGUGUGUGUGUHUIWIVJVDVNGHZGHVOVIF
    VNUPVJUWDVNVNVKFQKPUGUGUGUGUGUGVOVDVCGHZVCUWEVOUWEVDIBGWJGHZGHZVOVDVCUWFBAOPUWGU
    WFVOUWFBWJQKUWFIUULGZWJGHZVOUWIUWFBWJRLUWIUWHWKGZHZVOUWKUWIUULWJSLUWKUVPWFGZHZVO
    UWJUWLUWHUVPWKWFIUULVNUURUAYLUHUIUWMVLWFGHZVOUWMVLWSGHUWNVKFWFUPVLWSWFYMPUGVKVIF
    URUGUGUGUGUGUGLVCBAJKUGUGUGDUG $.
$}
${
  mulpn.1 $e |- ( equal ( * A B ) C ) $.
  mulpn $p |- ( equal ( * A ( - 0 B ) ) ( - 0 C ) ) $=
    ( f-.2a pap f-- t0 tap f-.2b ax-timesnumber pluszero symm t1 timesabsorbl ax-timesabsorbs timesoner
    pluszeror trans argr ax-minus cong ax-plusnumber plusabsorbl ax-plusabsorbs number0 args apply distributer
    ax-distributes ax-timesassociates timesid timesnought ax-timeszero ax-plusassociates timeslcomm
    minusnumber ) EAFZGHFZBFIZFIZUSURBFIZFIZUSCFIVAJHFZVAFIZVCVEVAVAAUTKLZMVEJEUSNFIZFZUREBFNFIZFI
    ZFIZFZHFZIZVCVEVAVNVFVAEVDAFIZFZUTFIZVNVQVAAUTOMVQVPVDUTFIZFZIZVNVTVQVOUTPMVTEJU
    RNFIZFHFIZFZJVHVIFIZFZHFZIZFZIZVNVSWHVPWCVRWGEVOWBVOWAWBWAVOAQMWBWAWAANKRMSTZVRV
    DVDVHBFIZFIZFIZWGVDUTWLHBUAUBWMWLWGWLHWKUCLWLJVDHFIZFZWKFIZWGWPWLHWKUDMWPWOWLFZI
    ZWGWRWPWNWKUEMWRVDWGFZIWGWQWSWOVDWLWGJWNHHUFLZTZWLWKWGWKVGBKLWKEVDVGFIZFZBFIZWGX
    DWKVGBOMXDXCVDBFIZFZIZWGXGXDXBBPMXGEJVHNFIZFHFIZFZJVIFHFIZFZIZWGXFXLXCXJXEXKEXBX
    IXBXHXIXHXBVGQMXIXHXHVGNKRMSTZXEVIXKVIXEBQMXKVIVIBNKZRMSZUGUHXMJEXHFZXKFIZFZEHFZ
    XKFIZFZIZWGXHHXKUIYCJWGFZHFZIZWGYBYEXSYDYAHJXRWGXRJXQVIFIZFZXQHFIZFZIWGXHVIHUJYJ
    WFYHWEYIHJYGWDYGVHENFZVIFIZFIWDVGNVIUKVHYLVIVIXOULZUBSTXHUMZUGUHSTXKUNZUGUHYFWEW
    NFIWGWDHHUOWEWNHWTUBSSSSSSSUGUHWGWDHUCLSSSSSUGUHWIJEWAFZWGFIZFZXTWGFIZFZIZVNWAHW
    GUIUUAJVNFZHFZIZVNYTUUCYRUUBYSHJYQVNYQJYPWDFIZFZYPHFIZFZIVNWAWDHUJUUHVMUUFVLUUGH
    JUUEVKUUEURWDFIZVKUUEURYKWDFIZFIUUIANWDUKURUUJWDWDVGVIKULUBSAVGVIUPSTWAUMZUGUHST
    WGUNUGUHUUDVLWNFIVNVKHHUOVLWNHWTUBSZSSSSSSVNVDVCFIZVCUUMVNUUMVDVDVHVBFIZFIZFIZVN
    VDVCUUOHVBUAUBUUPUUOVNUUOHUUNUCLUUOWOUUNFIZVNUUQUUOHUUNUDMUUQWOUUOFZIZVNUUSUUQWN
    UUNUEMUUSVDVNFZIVNUURUUTWOVDUUOVNXAUUOUUNVNUUNVGVBKLUUNXCVBFIZVNUVAUUNVGVBOMUVAX
    CVDVBFIZFZIZVNUVDUVAXBVBPMUVDXJJVJFZHFZIZFZIZVNUVCUVHXCXJUVBUVGXNUVBVBUVGVBABKLV
    BVPBFIZUVGUVJVBABOMUVJVPXEFZIZUVGUVLUVJVOBPMUVLWCXKFZIZUVGUVKUVMVPWCXEXKWJXPUGUH
    UVNJYPXKFIZFZYAFZIZUVGWAHXKUIUVRJUVGFZHFZIZUVGUVQUVTUVPUVSYAHJUVOUVGUVOJYPVIFIZF
    ZUUGFZIUVGWAVIHUJUWDUVFUWCUVEUUGHJUWBVJUWBURYLFIVJANVIUKURYLVIYMUBSTUUKUGUHSTYOU
    GUHUWAUVEWNFIUVGVJHHUOUVEWNHWTUBSSSSSSSUGUHUVIJXQUVGFIZFZXTUVGFIZFZIZVNXHHUVGUIU
    WIUUDVNUWHUUCUWFUUBUWGHJUWEVNUWEJXQVJFIZFZYIFZIVNXHVJHUJUWLVMUWKVLYIHJUWJVKUWJVH
    YKVJFIZFIVKVGNVJUKVHUWMVJVJAVIKULUBSTYNUGUHSTUVGUNUGUHUULSSSSSSUGUHVNVKHUCLSSSSS MVCHVBUQLSSSUSVBCDUBS $.
$}
${
  mulnp.1 $e |- ( equal ( * A B ) C ) $.
  mulnp $p |- ( equal ( * ( - 0 A ) B ) ( - 0 C ) ) $=
    ( f-.2a f-- t0 pap tap f-.2b ax-timesnumber pluszero symm t1 timesabsorbl ax-timesabsorbs ax-minus cong
    ax-plusnumber plusabsorbl ax-plusabsorbs number0 argr timesoner pluszeror trans args apply distributer
    ax-distributes ax-timesassociates timesid timesnought ax-timeszero ax-plusassociates minusnumber )
    EFGHZAHIZHBHIZUQEAHZBHIZHIZUQCHIUSJGHZUSHIZVBVDUSUSURBKLZMVDJEUQNHIZHZUTEBHNHIZH
    IZHIZHZGHZIZVBVDUSVMVEUSEVCURHIZHZBHIZVMVPUSURBOMVPVOVCBHIZHZIZVMVSVPVNBPMVSEJVG
    UTNHIZHIZHZGHZIZHZJVHHGHIZHZIZVMVRWGVOWEVQWFEVNWDVNVCVCVGAHIZHIZHIZWDVCURWJGAQRW
    KWJWDWJGWISLWJJVCGHIZHZWIHIZWDWNWJGWITMWNWMWJHZIZWDWPWNWLWIUAMWPVCWDHZIWDWOWQWMV
    CWJWDJWLGGUBLZUCZWJWIWDWIVFAKLWIEVCVFHIZHZAHIZWDXBWIVFAOMXBXAVCAHIZHZIZWDXEXBWTA
    PMXEEJVGNHIZHGHIZHZJVTHGHIZHZIZWDXDXJXAXHXCXIEWTXGWTXFXGXFWTVFUDMXGXFXFVFNKUEMUF
    UCZXCVTXIVTXCAUDMXIVTVTANKZUEMUFZUGUHXKJEXFHZXIHIZHZEGHZXIHIZHZIZWDXFGXIUIYAJWDH
    ZGHZIZWDXTYCXQYBXSGJXPWDXPJXOVTHIZHZXOGHIZHZIWDXFVTGUJYHWCYFWBYGGJYEWAYEVGENHZVT
    HIZHIWAVFNVTUKVGYJVTVTXMULRUFUCXFUMZUGUHUFUCXIUNUGUHYDWBWLHIWDWAGGUOWBWLGWRRUFUF
    UFUFUFUFUFUGUHWDWAGSLUFUFUFUFUFUCVQVHWFVHVQBUDMWFVHVHBNKZUEMUFZUGUHWHJEWAHZWFHIZ
    HZXRWFHIZHZIZVMWAGWFUIYSJVMHZGHZIZVMYRUUAYPYTYQGJYOVMYOJYNVHHIZHZYNGHIZHZIVMWAVH
    GUJUUFVLUUDVKUUEGJUUCVJUUCVGEVTHZVHHIZHIVJVFVTVHUKVGUUHVIUUHUTYIVHHIZHIVIANVHUKU
    TUUIVHVHYLULRUFZRUFUCWAUMUGUHUFUCWFUNZUGUHUUBVKWLHIVMVJGGUOVKWLGWRRUFZUFUFUFUFUF
    UFVMVCVBHIZVBUUMVMUUMVCVCVGVAHIZHIZHIZVMVCVBUUOGVAQRUUPUUOVMUUOGUUNSLUUOWMUUNHIZ
    VMUUQUUOGUUNTMUUQWMUUOHZIZVMUUSUUQWLUUNUAMUUSVCVMHZIVMUURUUTWMVCUUOVMWSUUOUUNVMU
    UNVFVAKLUUNXAVAHIZVMUVAUUNVFVAOMUVAXAVCVAHIZHZIZVMUVDUVAWTVAPMUVDXHJVIHZGHZIZHZI
    ZVMUVCUVHXAXHUVBUVGXLUVBVAUVGVAABKLVAEXCHZBHIZUVGUVKVAABOMUVKUVJVQHZIZUVGUVMUVKX
    CBPMUVMEXIHZWFHZIZUVGUVLUVOUVJUVNVQWFEXCXIXNUCYMUGUHUVPJUUGWFHIZHZYQHZIZUVGVTGWF
    UIUVTJUVGHZGHZIZUVGUVSUWBUVRUWAYQGJUVQUVGUVQJUUHHZUUGGHIZHZIUVGVTVHGUJUWFUVFUWDU
    VEUWEGJUUHVIUUJUCVTUMUGUHUFUCUUKUGUHUWCUVEWLHIUVGVIGGUOUVEWLGWRRUFUFUFUFUFUFUFUG
    UHUVIJXOUVGHIZHZXRUVGHIZHZIZVMXFGUVGUIUWKUUBVMUWJUUAUWHYTUWIGJUWGVMUWGJXOVIHIZHZ
    YGHZIVMXFVIGUJUWNVLUWMVKYGGJUWLVJUWLVGYIVIHIZHIVJVFNVIUKVGUWOVIVIAVHKULRUFUCYKUG
    UHUFUCUVGUNUGUHUULUFUFUFUFUFUFUGUHVMVJGSLUFUFUFUFUFMVBGVAUPLUFUFUFUQVACDRUF $.
$}
${
  mulnn.1 $e |- ( equal ( * A B ) C ) $.
  mulnn $p |- ( equal ( * ( - 0 A ) ( - 0 B ) ) C ) $=
    ( f-.2a f-- t0 pap tap f-.2b ax-timesnumber pluszero symm t1 timesabsorbl ax-timesabsorbs ax-minus cong
    ax-plusnumber plusabsorbl ax-plusabsorbs number0 argr timesoner pluszeror trans args apply distributer
    ax-distributes ax-timesassociates timesid timesnought ax-timeszero ax-plusassociates timeslcomm
    minusminusl ) EFGHZAHIZHURBHIZHIZEAHZBHIZCVAJGHZVAHIZVCVEVAVAUSUTKLZMVEJVBEBHNHIZHIZHZGHZIZVCV
    EVAVKVFVAEVDUSHIZHZUTHIZVKVNVAUSUTOMVNVMVDUTHIZHZIZVKVQVNVLUTPMVQEJEURNHIZHZVBNH
    IZHIZHZGHZIZHZJVSVGHIZHZGHZIZHZIZVKVPWJVMWEVOWIEVLWDVLVDVDVSAHIZHIZHIZWDVDUSWMGA
    QRWNWMWDWMGWLSLWMJVDGHIZHZWLHIZWDWQWMGWLTMWQWPWMHZIZWDWSWQWOWLUAMWSVDWDHZIWDWRWT
    WPVDWMWDJWOGGUBLZUCZWMWLWDWLVRAKLWLEVDVRHIZHZAHIZWDXEWLVRAOMXEXDVDAHIZHZIZWDXHXE
    XCAPMXHEJVSNHIZHGHIZHZJVTHGHIZHZIZWDXGXMXDXKXFXLEXCXJXCXIXJXIXCVRUDMXJXIXIVRNKUE
    MUFUCZXFVTXLVTXFAUDMXLVTVTANKZUEMUFZUGUHXNJEXIHZXLHIZHZEGHZXLHIZHZIZWDXIGXLUIYDJ
    WDHZGHZIZWDYCYFXTYEYBGJXSWDXSJXRVTHIZHZXRGHIZHZIWDXIVTGUJYKWCYIWBYJGJYHWAYHVSENH
    ZVTHIZHIWAVRNVTUKVSYMVTVTXPULRUFUCXIUMZUGUHUFUCXLUNUGUHYGWBWOHIWDWAGGUOWBWOGXARU
    FUFUFUFUFUFUFUGUHWDWAGSLUFUFUFUFUFUCVOVDVDVSBHIZHIZHIZWIVDUTYPGBQRYQYPWIYPGYOSLY
    PWPYOHIZWIYRYPGYOTMYRWPYPHZIZWIYTYRWOYOUAMYTVDWIHZIWIYSUUAWPVDYPWIXBYPYOWIYOVRBK
    LYOXDBHIZWIUUBYOVRBOMUUBXDVDBHIZHZIZWIUUEUUBXCBPMUUEXKJVGHGHIZHZIZWIUUDUUGXDXKUU
    CUUFXOUUCVGUUFVGUUCBUDMUUFVGVGBNKZUEMUFZUGUHUUHJXRUUFHIZHZYAUUFHIZHZIZWIXIGUUFUI
    UUOJWIHZGHZIZWIUUNUUQUULUUPUUMGJUUKWIUUKJXRVGHIZHZYJHZIWIXIVGGUJUVAWHUUTWGYJGJUU
    SWFUUSVSYLVGHIZHIWFVRNVGUKVSUVBVGVGUUIULZRUFUCYNUGUHUFUCUUFUNZUGUHUURWGWOHIWIWFG
    GUOWGWOGXARUFUFUFUFUFUFUFUGUHWIWFGSLUFUFUFUFUFUGUHWKJEWAHZWIHIZHZYAWIHIZHZIZVKWA
    GWIUIUVJJVKHZGHZIZVKUVIUVLUVGUVKUVHGJUVFVKUVFJUVEWFHIZHZUVEGHIZHZIVKWAWFGUJUVQVJ
    UVOVIUVPGJUVNVHUVNVSVSVHHIZHIZVHUVNVSEVTHZWFHIZHIUVSVRVTWFUKVSUWAUVRUWAVBWFHIZUV
    RUWAVBYLWFHIZHIUWBANWFUKVBUWCWFWFVRVGKULRUFAVRVGUPUFRUFVHAVGKUQUFUCWAUMUGUHUFUCW
    IUNUGUHUVMVIWOHIVKVHGGUOVIWOGXARUFZUFUFUFUFUFUFVKVDVCHIZVCUWEVKUWEVCVKVCABKLZVCE
    XFHZBHIZVKUWHVCABOMUWHUWGUUCHZIZVKUWJUWHXFBPMUWJEXLHZUUFHZIZVKUWIUWLUWGUWKUUCUUF
    EXFXLXQUCUUJUGUHUWMJUVTUUFHIZHZUUMHZIZVKVTGUUFUIUWQUVMVKUWPUVLUWOUVKUUMGJUWNVKUW
    NJUVTVGHIZHZUVTGHIZHZIVKVTVGGUJUXAVJUWSVIUWTGJUWRVHUWRVBUVBHIVHANVGUKVBUVBVGUVCR
    UFUCVTUMUGUHUFUCUVDUGUHUWDUFUFUFUFUFUFMUWFUFUFUFDUF $.
$}
${
  subzero.1 $e |- ( equal ( is_number A ) 'true ) $.
  subzero $p |- ( equal ( - A 0 ) A ) $=
    ( f-- pap t0 tap f-.2b minusnumber pluszero symm f-.2a t1 ax-minus cong ax-plusnumber plusabsorbl
    ax-plusabsorbs timesoner ax-timesnumber pluszeror trans argr timesabsorbl ax-timesabsorbs number0 args
    apply distributer timesnought ax-timeszero ax-plusassociates )
    CADEDFZGEDZULDFZAUNULULAEHIJUNGKADLDFZDZEDFZAUNUMGADKCEDLDFZDZEDFZDFZDFZUQUMULVA
    AEMNVBVAUQVAAUTOIVAGUMADFZDZUTDFZUQVEVAAUTPJVEVDUMUTDFZDZFZUQVHVEVCUTQJVHGUQDZED
    ZFZUQVGVJVDVIVFEGVCUQVCUOUQUOVCARJUQUOUOALSTJUAZUBVFUTEUTURESIUTKUMURDFZDZEDFZEV
    OUTUREUCJVOVNUMEDZFZDZFZEVSVOVMEUDJVSKGUSLDFZDEDFZDZEDZFZEVRWCVNWBVQEKVMWAVMVTWA
    VTVMURRJWAVTVTURLSTJUAUBEUEIZUFUGWDGKVTDEDFZDZKEDEDFZDZFZEVTEEUHWJVQEWIVPWGUMWHE
    GWFEVTUIUBEUJUFUGWEUAUAUAUAUAUAUFUGVKUPVQDFUQUOEEUKUPVQEWENUAUAUAUAUAUAUQVCAVCUQ VLJABIUAUAUA $.
$}

$( ==================== Derived: order ==================== $)

${
  pos0.1 $e |- ( < 0 A ) $.
  pos0 $p |- ( < 0 d0 A ) $=
    ( f-.3c t0 pap f-.2b tap td0 df-d0 symm cong wt wi ax-lessplus ax-mp subst )
    CDEZFAEAEGZEGZQAHZEGQRTTRAIJKQAEGLZSLZBUAUAUBMBAANOOP $.
$}
${
  pos1.1 $e |- ( < 0 A ) $.
  pos1 $p |- ( < 0 d1 A ) $=
    ( f-.3c t0 pap f-.2b tap t1 td1 df-d1 symm cong wt ax-less1 istrue wi ax-lessplus ax-mp subst )
    CDEZFFAEAEGZEHEGZEGZTAIZEGTUBUDUDUBAJKLTHEGZMZUCMZUENOTUAEGMZUFUGPTAEGMZUHBUIUIU HPBAAQRRUAHQRRS $.
$}
posone $p |- ( < 0 1 ) $=
  ( f-.3c t0 pap t1 tap ax-less1 istrue ) ABCDCEFG $.
${
  lesspos.1 $e |- ( equal ( - B A ) C ) $.
  lesspos.2 $e |- ( < 0 C ) $.
  lesspos $p |- ( equal ( < A B ) 'true ) $=
    ( f-.3c pap tap t0 t-true f-- ax-lessdifference cong trans wt f-equal ax-less ax-mp )
    FAGBGHZFIGZCGHZJSTKBGAGHZGHUAABLTUBCDMNUAOPUAGJGHOEICQRN $.
$}
${
  lesszero.1 $e |- ( equal ( - B A ) 0 ) $.
  lesszero $p |- ( equal ( < A B ) 'false ) $=
    ( f-.3c pap tap t0 t-false f-- ax-lessdifference cong trans ax-irreflexive )
    DAEBEFZDGEZGEFZHNOIBEAEFZEFPABJOQGCKLGML $.
$}
${
  negnotpos.1 $e |- ( < 0 A ) $.
  negnotpos $p |- ( equal ( < 0 ( - 0 A ) ) 'false ) $=
    ( f-equal f-.3c t0 pap f-- tap t-false wt f-.2b ax-plusnumber pluszero symm plusabsorbl ax-plusabsorbs
    f-.2a t1 timesoner ax-timesnumber pluszeror trans argr ax-minus cong number0 timesabsorbl ax-timesabsorbs
    args apply distributer ax-distributes ax-timesassociates timesid timesnought ax-timeszero
    ax-plusassociates cancell ax-irreflexive a1i id ax-lessplus sylc substd absurdd cases0 )
    CDEFZGEFZAFHZFHZFIFHJZVJVJJZVKVLVGKAFVIFHZFHZICVNFIFHJVLVNVGEFHIVGVMEVMKEFZVMFHZ
    EVPVMVMAVILMZNVPEEVPVMEVQVMKVOAFHZFZVIFHZEVTVMAVIONVTVSVOVIFHZFZHZEWCVTVRVIPNWCK
    KQAFRFHZFZEFHZFZKQVHRFHZFZWDFHZFZEFZHZFZHZEWBWNVSWGWAWMKVRWFVRWDWFWDVRASNWFWDWDA
    RTZUANUBZUCWAVOVOWIAFHZFHZFHZWMVOVIWSEAUDUEWTWSWMWSEWRLMWSKVOEFHZFZWRFHZWMXCWSEW
    RONXCXBWSFZHZWMXEXCXAWRPNXEVOWMFZHZWMXDXFXBVOWSWMKXAEEUFMZUCWSWRWMWRWHATMWRQVOWH
    FHZFZAFHZWMXKWRWHAUGNXKXJVRFZHZWMXMXKXIAUHNXMQKWIRFHZFEFHZFZWFFZHZWMXLXQXJXPVRWF
    QXIXOXIXNXOXNXIWHSNXOXNXNWHRTUANUBUCWQUIUJXRKQXNFZWFFHZFZQEFWFFHZFZHZWMXNEWFUKYD
    KWMFZEFZHZWMYCYFYAYEYBEKXTWMXTKXSWDFHZFZXSEFHZFZHWMXNWDEULYKWLYIWKYJEKYHWJYHWIQR
    FWDFHZFHWJWHRWDUMWIYLWDWDWPUNUEUBUCXNUOUIUJUBUCWFUPUIUJYGWKXAFHWMWJEEUQWKXAEXHUE
    UBUBUBUBUBUBUBUIUJWMWJELMZUBUBUBUBUBUIUJWOWEWMFHZEWOWEXGFHYNWDEWMUQWEXGWMYMUEUBW
    DEUFURUBUBUBUBUBEXAEXAEXHNXHUBUBUBUEEUSUBUTVLVGAFHJZVLVNJYOVLBUTVLVAAVIVBVCVDVEV KVAVF $.
$}
${
  lessneg.1 $e |- ( equal ( - B A ) ( - 0 C ) ) $.
  lessneg.2 $e |- ( < 0 C ) $.
  lessneg $p |- ( equal ( < A B ) 'false ) $=
    ( f-.3c pap tap t0 f-- t-false ax-lessdifference cong trans negnotpos )
    FAGBGHZFIGZJIGCGHZGHZKPQJBGAGHZGHSABLQTRDMNCEON $.
$}
${
  lesstimes.1 $e |- ( < 0 A ) $.
  lesstimes.2 $e |- ( < 0 B ) $.
  lesstimes $p |- ( < 0 ( * A B ) ) $=
    ( f-.3c t0 pap tap wt f-.2a wi ax-lesstimes ax-mp ) EFGZBGHIZNJAGBGHGHIZDNAGHIOPKCABLMM $.
$}
${
  nonzero.1 $e |- ( < 0 A ) $.
  nonzero $p |- ( equal ( equal ( + 0 A ) 0 ) 'false ) $=
    ( f-.3c t0 pap f-.2b tap f-- t-true ax-lessdifference minusnumber pluszero symm f-.2a t1 ax-minus cong
    ax-plusnumber plusabsorbl ax-plusabsorbs number0 argr timesoner ax-timesnumber pluszeror trans args apply
    timesabsorbl ax-timesabsorbs distributer timesnought ax-timeszero ax-plusassociates wt f-equal ax-less
    ax-mp ax-irreflexive differ )
    CDEZFDEZAEGZDVAVCEGVAHVCEDEGZEGZIDVCJVEVAHAEDEGZEGZIVAVDVFVDVBVDEGZVFVHVDVDVCDKL
    MVHFNAEOEGZEZDEGZVFVHVBFVCEZNHDEOEGZEZDEGZEGZEGZVKVBVDVPVCDPQVQVPVKVPVCVORLVPFVB
    VCEGZEZVOEGZVKVTVPVCVOSMVTVSVBVOEGZEZGZVKWCVTVRVOTMWCFVKEZDEZGZVKWBWEVSWDWADFVRV
    KVRVCVKVCDARLVCFVBDEZGZEZAEGZVKWJVCDASMWJWIVCEZGZVKWLWJWHATMWLVBVKEZGVKWKWMWIVBV
    CVKFWHDDUALZUBVCVIVKVIVCAUCMVKVIVIAOUDUEMUFZUGUHVKVIDRLUFUFUFUFUBWAVODVOVMDUDLVO
    NVBVMEGZEZDEGZDWRVOVMDUIMWRWQWHEZGZDWTWRWPDUJMWTNFVNOEGZEDEGZEZDEZGZDWSXDWQXCWHD
    NWPXBWPXAXBXAWPVMUCMXBXAXAVMOUDUEMUFUBWNUGUHXEFNXAEDEGZEZNDEDEGZEZGZDXADDUKXJWHD
    XIWGXGVBXHDFXFDXAULUBDUMUGUHWNUFUFUFUFUFUFZUGUHWFVJWHEGVKVIDDUNVJWHDWNQUFZUFUFUF
    UFUFVKVBVFEGZVFXMVKXMVBFAEVOEGZEGZVKVBVFXNADPQXOXNVKXNAVORLXNVPVKVPXNAVOSMVPVLWA
    EZGZVKXQVPVCVOTMXQWFVKXPWEVLWDWADFVCVKWOUBXKUGUHXLUFUFUFUFUFMVFADKLUFUFUFQVGVAAE
    GZIXRVGDAJMXRUOUPXREIEGUOBDAUQURUFUFUFDUSUT $.
$}
${
  inverse.1 $e |- ( < 0 A ) $.
  inverse $p |- ( equal ( * A ( / 1 A ) ) 1 ) $=
    ( f-equal f-.2b t0 pap tap t-false wt f-.2a f-.2f t1 nonzero ax-inverse ax-mp )
    CCDEFAFGFEFGFHFGICJAFKLFAFGFGFLFGIABMANO $.
$}

$( ==================== Derived: fractions ==================== $)

${
  inversepos.1 $e |- ( < 0 A ) $.
  inversepos $p |- ( < 0 ( / 1 A ) ) $=
    ( f-.3c t0 pap f-.2f t1 tap wt id f-equal t-false wa f-.2a f-- f-.2b ax-timesnumber pluszero symm
    timesabsorbl ax-timesabsorbs ax-minus cong ax-plusnumber plusabsorbl ax-plusabsorbs number0 argr timesoner
    pluszeror trans args apply distributer ax-distributes ax-timesassociates timesid timesnought ax-timeszero
    ax-plusassociates timeslcomm minusnumber inverse posone negnotpos a1i wi ax-lessdifference ax-right substd
    ax-lesstimes syl mpd absurdd ax-irreflexive ax-left ax-lesstotal symmd congd transd cases cases0 )
    CDEZFGEAEHZEHZIZWEWFJKWEELEHIZWFCWDEDEHZWGWHIZMZWFWJWCNODEZWDEHZEAEHZEHZLKWNELEH
    IWJWNWCWKGEHZEHLWCWMWOWMWKNAEZWDEHZEHZWOWMPDEZWMEHZWRWTWMWMWLAQRZSWTPNWOEZNWDEZW
    PGEHZEHZEHZEZDEZHZWRWTWMXIXAWMNWSWLEHZEZAEHZXIXLWMWLATSXLXKWSAEHZEZHZXIXOXLXJAUA
    SXONPXBXCGEHZEHZEZDEZHZEZPXDEDEHZEZHZXIXNYCXKYAXMYBNXJXTXJWSWSXBWDEHZEHZEHZXTWSW
    LYFDWDUBUCYGYFXTYFDYEUDRYFPWSDEHZEZYEEHZXTYJYFDYEUESYJYIYFEZHZXTYLYJYHYEUFSYLWSX
    TEZHXTYKYMYIWSYFXTPYHDDUGRZUHZYFYEXTYEWOWDQRYENWSWOEHZEZWDEHZXTYRYEWOWDTSYRYQWSW
    DEHZEZHZXTUUAYRYPWDUASUUANPXBGEHZEDEHZEZPXPEDEHZEZHZXTYTUUFYQUUDYSUUENYPUUCYPUUB
    UUCUUBYPWOUISUUCUUBUUBWOGQUJSUKUHZYSXPUUEXPYSWDUISUUEXPXPWDGQZUJSUKZULUMUUGPNUUB
    EZUUEEHZEZNDEZUUEEHZEZHZXTUUBDUUEUNUUQPXTEZDEZHZXTUUPUUSUUMUURUUODPUULXTUULPUUKX
    PEHZEZUUKDEHZEZHXTUUBXPDUOUVDXSUVBXRUVCDPUVAXQUVAXBNGEZXPEHZEHXQWOGXPUPXBUVFXPXP
    UUIUQZUCUKUHUUBURZULUMUKUHUUEUSZULUMUUTXRYHEHXTXQDDUTXRYHDYNUCUKUKUKUKUKUKUKULUM
    XTXQDUDRUKUKUKUKUKUHXMXDYBXDXMAUISYBXDXDAGQZUJSUKZULUMYDPNXQEZYBEHZEZUUNYBEHZEZH
    ZXIXQDYBUNUVQPXIEZDEZHZXIUVPUVSUVNUVRUVODPUVMXIUVMPUVLXDEHZEZUVLDEHZEZHXIXQXDDUO
    UWDXHUWBXGUWCDPUWAXFUWAXBNXPEXDEHZEHXFWOXPXDUPXBUWEXEUWEXCUVEXDEHZEHXEWDGXDUPXCU
    WFXDXDUVJUQUCUKUCUKUHXQURULUMUKUHYBUSULUMUVTXGYHEHXIXFDDUTXGYHDYNUCUKZUKUKUKUKUK
    UKXIWSWREHZWRUWHXIUWHWSWSXBWQEHZEHZEHZXIWSWRUWJDWQUBUCUWKUWJXIUWJDUWIUDRUWJYIUWI
    EHZXIUWLUWJDUWIUESUWLYIUWJEZHZXIUWNUWLYHUWIUFSUWNWSXIEZHXIUWMUWOYIWSUWJXIYOUWJUW
    IXIUWIWOWQQRUWIYQWQEHZXIUWPUWIWOWQTSUWPYQWSWQEHZEZHZXIUWSUWPYPWQUASUWSUUDPXEEZDE
    ZHZEZHZXIUWRUXCYQUUDUWQUXBUUHUWQWQUXBWQAWDQRWQNXMEZWDEHZUXBUXFWQAWDTSUXFUXEYSEZH
    ZUXBUXHUXFXMWDUASUXHNYBEZUUEEZHZUXBUXGUXJUXEUXIYSUUENXMYBUVKUHUUJULUMUXKPNXDEZUU
    EEHZEZUUOEZHZUXBXDDUUEUNUXPPUXBEZDEZHZUXBUXOUXRUXNUXQUUODPUXMUXBUXMPUXLXPEHZEZUX
    LDEHZEZHUXBXDXPDUOUYCUXAUYAUWTUYBDPUXTXEUXTWPXPEHZXEUXTWPUVFEHUYDAGXPUPWPUVFXPUV
    GUCUKAWDGVAUKUHXDURULUMUKUHUVIULUMUXSUWTYHEHUXBXEDDUTUWTYHDYNUCUKUKUKUKUKUKUKULU
    MUXDPUUKUXBEHZEZUUNUXBEHZEZHZXIUUBDUXBUNUYIUVTXIUYHUVSUYFUVRUYGDPUYEXIUYEPUUKXEE
    HZEZUVCEZHXIUUBXEDUOUYLXHUYKXGUVCDPUYJXFUYJXBUVEXEEHZEHXFWOGXEUPXBUYMXEXEWDXDQUQ
    UCUKUHUVHULUMUKUHUXBUSULUMUWGUKUKUKUKUKUKULUMXIXFDUDRUKUKUKUKUKSWRDWQVBRUKUKUKWK
    WQGABVCZUCUKUCGVDVEUKVFWJWCAEHIZWNIZUYOWJBVFWJWCWLEHZIUYOUYPVGWJWHUYQKWHEZUYQEHI
    WJWDDVHVFWGWIVIVJWLAVKVLVMVJVNWGUYRLEHIZMZWFUYTWCDEHZLKVUAELEHIUYTDVOVFUYTWCGEHZ
    VUAWCUYTGDUYTGWPYSEHZDKGEVUCEHIUYTGWQVUCWQGUYNSVUCWQAWDUASUKVFUYTVUCWPYHEHZDWPUY
    TYSYHUYTYHYSUYTUYSKYHEYSEHIZWGUYSVIUYTWGUYSVUEVGWGUYSVPDWDVQVLVMVRVSKVUDEDEHIUYT
    VUDWPDEHDADUAAURUKVFVTVTVSVUBIUYTVDVFVJVJVNWAWB $.
$}
${
  fracpos.1 $e |- ( < 0 A ) $.
  fracpos.2 $e |- ( < 0 B ) $.
  fracpos $p |- ( < 0 ( / A B ) ) $=
    ( f-.3c t0 pap f-.2a f-.2f t1 tap ax-divide symm cong inversepos lesstimes subst )
    EFGZHAGIJGBGKZGKZGKRIAGBGKZGKRTUAUATABLMNASCBDOPQ $.
$}
${
  divone.1 $e |- ( equal ( is_number A ) 'true ) $.
  divone $p |- ( equal ( / A 1 ) A ) $=
    ( f-.2f pap t1 tap f-.2a ax-divide dividenumber timesid symm posone inverse trans cong timesidr )
    CADEDFGADZCEDEDFZDFZAAEHSQEDFAQRERGEDRDFZETRREEIJKELMNOABPNN $.
$}
${
  fractimes.1 $e |- ( < 0 B ) $.
  fractimes.2 $e |- ( equal ( is_number A ) 'true ) $.
  fractimes $p |- ( equal ( * ( / A B ) B ) A ) $=
    ( f-.2a f-.2f pap tap t1 f-.2b t0 ax-timesnumber pluszero symm timesabsorbl ax-timesabsorbs ax-divide cong
    timesoner pluszeror trans argr args apply distributer ax-distributes ax-timesassociates timesid timeslcomm
    timesnought ax-timeszero ax-plusassociates number0 inverse timesidr )
    EFAGBGHZGBGHZEAGZEBGZFIGBGHZGHZGHZAUQJKGZUQGHZVBVDUQUQUPBLMZNVDJEUTGZURUSIGHZGHZ
    GHZGZKGZHZVBVDUQVLVEUQEVCUPGHZGZBGHZVLVOUQUPBONVOVNVCBGHZGZHZVLVRVOVMBPNVREJVFUR
    IGHZGHZGZKGZHZGZJVGGKGHZGZHZVLVQWFVNWDVPWEEVMWCVMVCURUTGHZGHZWCVCUPWHABQRWIWHWCW
    HAUTLMWHEVCAGHZGZUTGHZWCWLWHAUTONWLWKVCUTGHZGZHZWCWOWLWJUTPNWOEJVSGKGHZGZJVFIGHZ
    GKGHZGZHZWCWNWTWKWQWMWSEWJWPWJVSWPVSWJASNWPVSVSAILTNUAUBZWMWRWSWRWMUTSNWSWRWRUTI
    LZTNUAZUCUDXAJEVSGZWSGHZGZEKGZWSGHZGZHZWCVSKWSUEXKJWCGZKGZHZWCXJXMXGXLXIKJXFWCXF
    JXEWRGHZGZXEKGHZGZHWCVSWRKUFXRWBXPWAXQKJXOVTXOURWRGHZVTXOUREIGZWRGHZGHXSAIWRUGUR
    YAWRWRXCUHZRUAAUTIUIUAUBVSUJZUCUDUAUBWSUKZUCUDXNWAVCKGHZGHWCVTKKULWAYEKKUMMZRUAU
    AUAUAUAUAUAUAUBVPVGWEVGVPBSNWEVGVGBILZTNUAZUCUDWGJEVTGZWEGHZGZXHWEGHZGZHZVLVTKWE
    UEYNJVLGZKGZHZVLYMYPYKYOYLKJYJVLYJJYIVGGHZGZYIKGHZGZHVLVTVGKUFUUAVKYSVJYTKJYRVIY
    RVFXEVGGHZGHVIUTVSVGUGVFUUBVHUUBURXTVGGHZGHVHAIVGUGURUUCVGVGYGUHRUARUAUBVTUJUCUD
    UAUBWEUKUCUDYQVJYEGHVLVIKKULVJYEKYFRUAZUAUAUAUAUAUAVLVCVBGHZVBUUEVLUUEVBVLVBAVAL
    MZVBWKVAGHZVLUUGVBAVAONUUGWKVCVAGHZGZHZVLUUJUUGWJVAPNUUJWQJVFVGGHZGZKGZHZGZHZVLU
    UIUUOWKWQUUHUUNXBUUHVAUUNVABUTLMVAEVPGZUTGHZUUNUURVABUTONUURUUQWMGZHZUUNUUTUURVP
    UTPNUUTEWEGZWSGZHZUUNUUSUVBUUQUVAWMWSEVPWEYHUBXDUCUDUVCJEVGGZWSGHZGZXIGZHZUUNVGK
    WSUEUVHJUUNGZKGZHZUUNUVGUVJUVFUVIXIKJUVEUUNUVEJUVDWRGHZGZUVDKGHZGZHUUNVGWRKUFUVO
    UUMUVMUULUVNKJUVLUUKUVLUSWRGHZUUKUVLUSYAGHUVPBIWRUGUSYAWRYBRUABUTIUIUAUBVGUJUCUD
    UAUBYDUCUDUVKUULYEGHUUNUUKKKULUULYEKYFRUAUAUAUAUAUAUAUCUDUUPJXEUUNGHZGZXHUUNGHZG
    ZHZVLVSKUUNUEUWAYQVLUVTYPUVRYOUVSKJUVQVLUVQJXEUUKGHZGZXQGZHVLVSUUKKUFUWDVKUWCVJX
    QKJUWBVIUWBURUUKGHZVIUWBURXTUUKGHZGHUWEAIUUKUGURUWFUUKUUKUTVGLUHRUAAUTVGUIUAUBYC
    UCUDUAUBUUNUKUCUDUUDUAUAUAUAUAUANUUFUAUAUAVBVSAURVAIBCUNRADUOUAUA $.
$}
${
  cross.1 $e |- ( equal ( * A B ) C ) $.
  cross.2 $e |- ( equal ( * C D ) E ) $.
  cross.3 $e |- ( equal ( * F B ) E ) $.
  cross.4 $e |- ( < 0 B ) $.
  cross.5 $e |- ( < 0 D ) $.
  cross.6 $e |- ( equal ( is_number A ) 'true ) $.
  cross $p |- ( equal A ( / F D ) ) $=
    ( f-.2a pap tap f-.2f t1 timesidr symm ax-timesnumber inverse cong argr args apply f-.2b t0 pluszero
    timesabsorbl ax-timesabsorbs timesoner pluszeror trans distributer ax-distributes ax-timesassociates
    timesid timesnought ax-timeszero ax-plusassociates number0 timeslcomm argl ax-divide )
    AMMFNZBNOZNZMPQNZBNOZNZVHDNOZNOZNZOZPFNDNOZAMANZQNOZVNVQAALRSVQMVQNZQNZOZVNVTVQV
    QAQTZRSVTMVPMBNZVINOZNOZNZMDNZVKNOZNZOZVNWIVTWHVSWEVRWGQMWDVQVPWCQBJUAZUBUCDKUAU
    DUESWIMMVPBNOZNZDNZOZNZVLNZOZVNWQWIWQUFUGNZWQNOZWIWSWQWQWNVLTUHZSWSUFVJMVKNZVPWB
    WFQNOZNOZNOZNOZNOZNZUGNZOZWIWSWQXIWTWQMWRWNNOZNZVLNOZXIXLWQWNVLUISXLXKWRVLNOZNZO
    ZXIXOXLXJVLUJSXOMUFXDNZUGNZOZNZUFVJXAQNOZNOZNZUGNZOZNZOZXIXNYEXKXSXMYDMXJXRXJWNX
    RWNWKDTUHWNMWRWKNOZNZDNOZXRYIWNWKDUISYIYHWRDNOZNZOZXRYLYIYGDUJSYLMUFVPWBQNOZNOZN
    ZUGNZOZNZUFXBNUGNOZNZOZXRYKYTYHYRYJYSMYGYQYGWKYQWKABTUHWKMWRANOZNZBNOZYQUUDWKABU
    ISUUDUUCWRBNOZNZOZYQUUGUUDUUBBUJSUUGMUFVQNUGNOZNZUFYMNUGNOZNZOZYQUUFUUKUUCUUIUUE
    UUJMUUBUUHUUBVQUUHVQUUBAUKSUUHVQVQWAULSUMUCZUUEYMUUJYMUUEBUKSUUJYMYMBQTZULSUMZUD
    UEUULUFVRUUJNOZNZMUGNZUUJNOZNZOZYQVQUGUUJUNUVAUFYQNZUGNZOZYQUUTUVCUUQUVBUUSUGUFU
    UPYQUUPUFVRYMNOZNZVRUGNOZNZOYQVQYMUGUOUVHYPUVFYOUVGUGUFUVEYNUVEVPMQNZYMNOZNOYNAQ
    YMUPVPUVJYMYMUUNUQZUBUMUCVQURZUDUEUMUCUUJUSZUDUEUVDYOWRUGNOZNOYQYNUGUGUTYOUVNUGU
    GVAUHZUBUMUMUMUMUMUMUMUCYJXBYSXBYJDUKSYSXBXBDQTZULSUMZUDUEUUAUFMYNNZYSNOZNZUURYS
    NOZNZOZXRYNUGYSUNUWCUFXRNZUGNZOZXRUWBUWEUVTUWDUWAUGUFUVSXRUVSUFUVRXBNOZNZUVRUGNO
    ZNZOXRYNXBUGUOUWJXQUWHXPUWIUGUFUWGXDUWGVPMYMNZXBNOZNOXDAYMXBUPVPUWLXCUWLWBUVIXBN
    OZNOXCBQXBUPWBUWMXBXBUVPUQUBUMUBUMUCYNURUDUEUMUCYSUSUDUEUWFXPUVNNOXRXDUGUGUTXPUV
    NUGUVOUBUMUMUMUMUMUMUMUCXMVLYDVLVIVKTUHVLMWRVINOZNZVKNOZYDUWPVLVIVKUISUWPUWOWRVK
    NOZNZOZYDUWSUWPUWNVKUJSUWSMUFVJQNOZNUGNOZNZUFXTNUGNOZNZOZYDUWRUXDUWOUXBUWQUXCMUW
    NUXAUWNUWTUXAUWTUWNVIUKSUXAUWTUWTVIQTZULSUMZUCUWQXTUXCXTUWQVKUKSUXCXTXTVKQTZULSU
    MZUDUEUXEUFMUWTNZUXCNOZNZUURUXCNOZNZOZYDUWTUGUXCUNUXOUFYDNZUGNZOZYDUXNUXQUXLUXPU
    XMUGUFUXKYDUXKUFUXJXTNOZNZUXJUGNOZNZOYDUWTXTUGUOUYBYCUXTYBUYAUGUFUXSYAUXSVJUVIXT
    NOZNOYAVIQXTUPVJUYCXTXTUXHUQZUBUMUCUWTURUDUEUMUCUXCUSZUDUEUXRYBUVNNOYDYAUGUGUTYB
    UVNUGUVOUBUMUMUMUMUMUMUMZUDUEYFUFMXDNZYDNOZNZUURYDNOZNZOZXIXDUGYDUNUYLUFXINZUGNZ
    OZXIUYKUYNUYIUYMUYJUGUFUYHXIUYHUFUYGYANOZNZUYGUGNOZNZOXIXDYAUGUOUYSXHUYQXGUYRUGU
    FUYPXFUYPVPVJXAXCNOZNOZNOZXFUYPVPMXCNYANOZNOVUBAXCYAUPVPVUCVUAVUCWBVJXAXBNOZNOZN
    OZVUAVUCWBMXBNZYANOZNOVUFBXBYAUPWBVUHVUEVUHWFYANOZVUEVUHWFUVIYANOZNOVUIDQYAUPWFV
    UJYAYAVIXTTUQZUBUMVUIVJWFXTNOZNOVUEDVIXTVBVJVULVUDDVKQVBZUBUMUMUBUMVUFVJWBVUDNOZ
    NOVUABVIVUDVBVJVUNUYTBVKXBVBZUBUMUMUBUMVUBVJVPUYTNOZNOXFAVIUYTVBVJVUPXEAVKXCVBZU
    BUMUMUCXDURUDUEUMUCYDUSZUDUEUYOXGUVNNOXIXFUGUGUTXGUVNUGUVOUBUMZUMUMUMUMUMUMXIWRW
    INOZWIVUTXIVUTWIXIWIWDWGTUHZWIMWRWDNOZNZWGNOZXIVVDWIWDWGUISVVDVVCWRWGNOZNZOZXIVV
    GVVDVVBWGUJSVVGMUFVJYNNOZNZUGNZOZNZUFVUDNZUGNZOZNZOZXIVVFVVPVVCVVLVVEVVOMVVBVVKV
    VBWDVVKWDAWCTUHWDUUCWCNOZVVKVVRWDAWCUISVVRUUCWRWCNOZNZOZVVKVWAVVRUUBWCUJSVWAUUIU
    FVJYMNOZNZUGNZOZNZOZVVKVVTVWFUUCUUIVVSVWEUUMVVSWCVWEWCBVITUHWCMUUENZVINOZVWEVWIW
    CBVIUISVWIVWHUWNNZOZVWEVWKVWIUUEVIUJSVWKMUUJNZUXANZOZVWEVWJVWMVWHVWLUWNUXAMUUEUU
    JUUOUCUXGUDUEVWNUFUWKUXANOZNZUURUXANOZNZOZVWEYMUGUXAUNVWSUFVWENZUGNZOZVWEVWRVXAV
    WPVWTVWQUGUFVWOVWEVWOUFUWKUWTNOZNZUWKUGNOZNZOVWEYMUWTUGUOVXFVWDVXDVWCVXEUGUFVXCV
    WBVXCWBUWTNOZVWBVXCWBUVIUWTNOZNOVXGBQUWTUPWBVXHUWTUWTUXFUQUBUMBVIQVBUMUCYMURUDUE
    UMUCUXAUSUDUEVXBVWCUVNNOVWEVWBUGUGUTVWCUVNUGUVOUBUMUMUMUMUMUMUMZUDUEVWGUFVRVWENO
    ZNZUURVWENOZNZOZVVKVQUGVWEUNVXNUFVVKNZUGNZOZVVKVXMVXPVXKVXOVXLUGUFVXJVVKVXJUFVRV
    WBNOZNZUVGNZOVVKVQVWBUGUOVXTVVJVXSVVIUVGUGUFVXRVVHVXRVPVWBNOZVVHVXRVPUVIVWBNOZNO
    VYAAQVWBUPVPVYBVWBVWBVIYMTUQZUBUMAVIYMVBUMUCUVLUDUEUMUCVWEUSZUDUEVXQVVIUVNNOVVKV
    VHUGUGUTVVIUVNUGUVOUBUMUMUMUMUMUMUMUCVVEWGVVOWGDVKTUHWGMYJNZVKNOZVVOVYFWGDVKUISV
    YFVYEUWQNZOZVVOVYHVYFYJVKUJSVYHMYSNZUXCNZOZVVOVYGVYJVYEVYIUWQUXCMYJYSUVQUCUXIUDU
    EVYKUFVUGUXCNOZNZUXMNZOZVVOXBUGUXCUNVYOUFVVONZUGNZOZVVOVYNVYQVYMVYPUXMUGUFVYLVVO
    VYLUFVUGXTNOZNZVUGUGNOZNZOVVOXBXTUGUOWUBVVNVYTVVMWUAUGUFVYSVUDVYSVULVUDVYSWFUYCN
    OVULDQXTUPWFUYCXTUYDUBUMVUMUMUCXBURUDUEUMUCUYEUDUEVYRVVMUVNNOVVOVUDUGUGUTVVMUVNU
    GUVOUBUMUMUMUMUMUMUMUDUEVVQUFMVVHNZVVONOZNZUURVVONOZNZOZXIVVHUGVVOUNWUHUYOXIWUGU
    YNWUEUYMWUFUGUFWUDXIWUDUFWUCVUDNOZNZWUCUGNOZNZOXIVVHVUDUGUOWULXHWUJXGWUKUGUFWUIX
    FWUIVJUVRVUDNOZNOXFVIYNVUDUPVJWUMXEWUMVUPXEWUMVPUWKVUDNOZNOVUPAYMVUDUPVPWUNUYTWU
    NVUNUYTWUNWBUVIVUDNOZNOVUNBQVUDUPWBWUOVUDVUDVKXBTUQUBUMVUOUMUBUMVUQUMUBUMUCVVHUR
    UDUEUMUCVVOUSUDUEVUSUMUMUMUMUMUMSVVAUMUMUMSWPVMWOVGVLMWNVFWNMCNZDNZOZVFWMWUQWLWU
    PDMWKCGUCVCUEWUREVFHVFEISUMUMUCVCUEUMUMUMUMVNMVEWCNOZNZVKNZOZVOVNWRVNNOZWVBWVCVN
    VNVFVLTUHZSWVCUFVJXAWBVEQNOZNOZNOZNOZNZUGNZOZWVBWVCVNWVKWVDVNMWRVFNOZNZVLNOZWVKW
    VNVNVFVLUISWVNWVMXMNZOZWVKWVPWVNWVLVLUJSWVPMUFWVFNZUGNZOZNZYDNZOZWVKWVOWWAWVMWVT
    XMYDMWVLWVSWVLVFWVSVFFBTUHVFMWRFNOZNZBNOZWVSWWEVFFBUISWWEWWDUUENZOZWVSWWGWWEWWCB
    UJSWWGMUFWVENUGNOZNZUUJNZOZWVSWWFWWJWWDWWIUUEUUJMWWCWWHWWCWVEWWHWVEWWCFUKZSWWHWV
    EWVEFQTULSUMUCZUUOUDUEWWKUFMWVENZUUJNOZNZUUSNZOZWVSWVEUGUUJUNWWRUFWVSNZUGNZOZWVS
    WWQWWTWWPWWSUUSUGUFWWOWVSWWOUFWWNYMNOZNZWWNUGNOZNZOWVSWVEYMUGUOWXEWVRWXCWVQWXDUG
    UFWXBWVFWXBVEYMNOZWVFWXBVEUVJNOWXFFQYMUPVEUVJYMUVKUBUMFBQVBZUMUCWVEURZUDUEUMUCUV
    MUDUEWXAWVQUVNNOWVSWVFUGUGUTWVQUVNUGUVOUBUMUMUMUMUMUMUMUCUYFUDUEWWBUFMWVFNZYDNOZ
    NZUYJNZOZWVKWVFUGYDUNWXMUFWVKNZUGNZOZWVKWXLWXOWXKWXNUYJUGUFWXJWVKWXJUFWXIYANOZNZ
    WXIUGNOZNZOWVKWVFYAUGUOWXTWVJWXRWVIWXSUGUFWXQWVHWXQWBVJXAWVENOZNOZNOZWVHWXQWBWWN
    YANOZNOWYCBWVEYAUPWBWYDWYBWYDVEYANOZWYBWYDVEVUJNOWYEFQYAUPVEVUJYAVUKUBUMWYEVJVEX
    TNOZNOWYBFVIXTVBVJWYFWYAFVKQVBZUBUMUMUBUMWYCVJWBWYANOZNOWVHBVIWYAVBVJWYHWVGBVKWV
    EVBZUBUMUMUCWVFURUDUEUMUCVURUDUEWXPWVIUVNNOWVKWVHUGUGUTWVIUVNUGUVOUBUMZUMUMUMUMU
    MUMWVKWRWVBNOZWVBWYKWVKWYKWVBWVKWVBWUSVKTUHZWVBMWRWUSNOZNZVKNOZWVKWYOWVBWUSVKUIS
    WYOWYNUWQNZOZWVKWYQWYOWYMVKUJSWYQMUFVJWVFNOZNZUGNZOZNZUXCNZOZWVKWYPXUCWYNXUBUWQU
    XCMWYMXUAWYMWUSXUAWUSFWCTUHWUSWWDWCNOZXUAXUEWUSFWCUISXUEWWDVVSNZOZXUAXUGXUEWWCWC
    UJSXUGWWIVWENZOZXUAXUFXUHWWDWWIVVSVWEWWMVXIUDUEXUIUFWWNVWENOZNZVXLNZOZXUAWVEUGVW
    EUNXUMUFXUANZUGNZOZXUAXULXUOXUKXUNVXLUGUFXUJXUAXUJUFWWNVWBNOZNZWXDNZOXUAWVEVWBUG
    UOXUSWYTXURWYSWXDUGUFXUQWYRXUQVEVWBNOZWYRXUQVEVYBNOXUTFQVWBUPVEVYBVWBVYCUBUMXUTV
    JWXFNOWYRFVIYMVBVJWXFWVFWXGUBUMUMUCWXHUDUEUMUCVYDUDUEXUPWYSUVNNOXUAWYRUGUGUTWYSU
    VNUGUVOUBUMUMUMUMUMUMUMUCUXIUDUEXUDUFMWYRNZUXCNOZNZUXMNZOZWVKWYRUGUXCUNXVEWXPWVK
    XVDWXOXVCWXNUXMUGUFXVBWVKXVBUFXVAXTNOZNZXVAUGNOZNZOWVKWYRXTUGUOXVIWVJXVGWVIXVHUG
    UFXVFWVHXVFVJWXIXTNOZNOWVHVIWVFXTUPVJXVJWVGXVJWYHWVGXVJWBWWNXTNOZNOWYHBWVEXTUPWB
    XVKWYAXVKWYFWYAXVKVEUYCNOWYFFQXTUPVEUYCXTUYDUBUMWYGUMUBUMWYIUMUBUMUCWYRURUDUEUMU
    CUYEUDUEWYJUMUMUMUMUMUMSWYLUMUMUMWVBWWDVKNZOZVOWVAXVLWUTWWDVKMWUSWWCWUSWVEWWCVEW
    CQWJUBWWLUMUCVCUEXVMVEVKNOZVOFVKUIVOXVNFDVDSUMUMUMUM $.
$}
${
  fracplus.1 $e |- ( equal ( * A D ) E ) $.
  fracplus.2 $e |- ( equal ( * C B ) F ) $.
  fracplus.3 $e |- ( equal ( + E F ) G ) $.
  fracplus.4 $e |- ( equal ( * B D ) H ) $.
  fracplus.5 $e |- ( < 0 B ) $.
  fracplus.6 $e |- ( < 0 D ) $.
  fracplus $p |- ( equal ( * ( + ( / A B ) ( / C D ) ) H ) G ) $=
    ( f-.2a f-.2b f-.2f pap tap symm cong t1 t0 ax-timesnumber pluszero timesabsorbl ax-timesabsorbs
    ax-plusnumber plusabsorbl ax-plusabsorbs ax-divide timesoner pluszeror trans argr args apply distributer
    ax-distributes ax-timesassociates timesid timeslcomm timesnought ax-timeszero ax-plusassociates number0
    inverse timesidr ) OPQARBRSZRQCRDRSZRSZRZHRSVLOBRZDRSZRSZGVLHVNVNHLTUAVOPOOARZDRSZRZVMQUBRZBRSZRSZR
    SZRZOOCRZBRSZRZODRZVSDRSZRSZRSZRZSZGVOPUCRZVORSZWLWNVOVOVKVNUDUEZTWNPOVTRZVPVMWG
    UBRSZRSZRSZRSZRZPOWHRZVMWDWQRSZRSZRSZRZUCRZSZRSZWLWNVOXIWOVOOWMVKRSZRZVNRSZXIXLV
    OVKVNUFTXLXKWMVNRSZRZSZXIXOXLXJVNUGTXOOPWPVPUBRSZRSZRZPXBWDUBRSZRSZRZUCRZSZRSZRZ
    PWRRZUCRZSZRZSZXIXNYIXKYEXMYHOXJYDXJVKYDVKVIVJUHUEVKPWMVIRSZRZVJRSZYDYMVKVIVJUIT
    YMYLWMVJRSZRZSZYDYPYMYKVJUJTYPPXRUCRZSZRZYCRZSZYDYOYTYLYSYNYCPYKYRYKWMVPVTRSZRSZ
    YRWMVIUUBABUKUAUUCUUBYRUUBAVTUDUEUUBOWMARSZRZVTRSZYRUUFUUBAVTUFTUUFUUEWMVTRSZRZS
    ZYRUUIUUFUUDVTUGTUUIOPXPRUCRSZRZPWPUBRSZRUCRSZRZSZYRUUHUUNUUEUUKUUGUUMOUUDUUJUUD
    XPUUJXPUUDAULTUUJXPXPAUBUDUMTUNUOZUUGUULUUMUULUUGVTULTUUMUULUULVTUBUDZUMTUNZUPUQ
    UUOPOXPRZUUMRSZRZOUCRZUUMRSZRZSZYRXPUCUUMURUVEYSUCRZSZYRUVDUVFUVAYSUVCUCPUUTYRUU
    TPUUSUULRSZRZUUSUCRSZRZSYRXPUULUCUSUVKYQUVIXRUVJUCPUVHXQUVHVPUULRSZXQUVHVPOUBRZU
    ULRSZRSUVLAUBUULUTVPUVNUULUULUUQVAZUAUNAVTUBVBUNUOXPVCZUPUQUNUOUUMVDZUPUQUVGXRWM
    UCRSZRSYRXQUCUCVEXRUVRUCUCVFUEZUAUNUNUNUNUNUNUNUNUOYNWMWDWHRSZRSZYCWMVJUVTCDUKUA
    UWAUVTYCUVTCWHUDUEUVTOWMCRSZRZWHRSZYCUWDUVTCWHUFTUWDUWCWMWHRSZRZSZYCUWGUWDUWBWHU
    GTUWGOPXSRUCRSZRZPXBUBRSZRUCRSZRZSZYCUWFUWLUWCUWIUWEUWKOUWBUWHUWBXSUWHXSUWBCULTU
    WHXSXSCUBUDUMTUNUOZUWEUWJUWKUWJUWEWHULTUWKUWJUWJWHUBUDZUMTUNZUPUQUWMPOXSRZUWKRSZ
    RZUVBUWKRSZRZSZYCXSUCUWKURUXBPYCRZUCRZSZYCUXAUXDUWSUXCUWTUCPUWRYCUWRPUWQUWJRSZRZ
    UWQUCRSZRZSYCXSUWJUCUSUXIYBUXGYAUXHUCPUXFXTUXFWDUWJRSZXTUXFWDUVMUWJRSZRSUXJCUBUW
    JUTWDUXKUWJUWJUWOVAZUAUNCWHUBVBUNUOXSVCZUPUQUNUOUWKVDZUPUQUXEYAUVRRSYCXTUCUCVEYA
    UVRUCUVSUAUNUNUNUNUNUNUNUNUPUQUUAXRWMYCRSZRSYDXQUCYCVEXRUXOYCYCXTUCUHUEUAUNUNUNU
    NUNUOXMVNYHVNBDUDUEVNOWMBRSZRZDRSZYHUXRVNBDUFTUXRUXQWMDRSZRZSZYHUYAUXRUXPDUGTUYA
    OPVMUBRSZRUCRSZRZPWQRUCRSZRZSZYHUXTUYFUXQUYDUXSUYEOUXPUYCUXPUYBUYCUYBUXPBULTUYCU
    YBUYBBUBUDZUMTUNZUOZUXSWQUYEWQUXSDULTUYEWQWQDUBUDZUMTUNZUPUQUYGPOUYBRZUYERSZRZUV
    BUYERSZRZSZYHUYBUCUYEURUYRPYHRZUCRZSZYHUYQUYTUYOUYSUYPUCPUYNYHUYNPUYMWQRSZRZUYMU
    CRSZRZSYHUYBWQUCUSVUEYGVUCYFVUDUCPVUBWRVUBVMUVMWQRSZRSWRBUBWQUTVMVUFWQWQUYKVAZUA
    UNUOUYBVCZUPUQUNUOUYEVDZUPUQVUAYFUVRRSYHWRUCUCVEYFUVRUCUVSUAUNUNUNUNUNUNUNUPUQYJ
    POXQRZYHRSZRZOYCRYHRSZRZSZXIXQYCYHURVUOPXAUCRZSZRZXHRZSZXIVUNVUSVULVURVUMXHPVUKV
    UQVUKPVUJWRRSZRZVUJUCRSZRZSVUQXQWRUCUSVVDVUPVVBXAVVCUCPVVAWTVVAWPUUSWRRSZRSWTVTX
    PWRUTWPVVEWSVVEVPUVMWRRSZRSWSAUBWRUTVPVVFWRWRBWQUDVAZUAUNUAUNUOXQVCUPUQUNUOVUMPO
    XTRZYHRSZRZUVBYHRSZRZSZXHXTUCYHURVVMPXHRZUCRZSZXHVVLVVOVVJVVNVVKUCPVVIXHVVIPVVHW
    RRSZRZVVHUCRSZRZSXHXTWRUCUSVVTXGVVRXFVVSUCPVVQXEVVQXBUWQWRRSZRSXEWHXSWRUTXBVWAXD
    VWAWDWRRSZXDVWAWDVVFRSVWBCUBWRUTWDVVFWRVVGUAUNCBWQVBUNUAUNUOXTVCUPUQUNUOYHVDUPUQ
    VVPXFUVRRSXHXEUCUCVEXFUVRUCUVSUAUNZUNUNUPUQVUTXAWMXHRSZRSXIWTUCXHVEXAVWDXHXHXEUC
    UHUEUAUNZUNUNUNUNUNUNXIWMWLRSZWLVWFXIVWFWLXIWLWBWJUHUEZWLPWMWBRSZRZWJRSZXIVWJWLW
    BWJUITVWJVWIWMWJRSZRZSZXIVWMVWJVWHWJUJTVWMVUTXIVWLVUSVWIVURVWKXHPVWHVUQVWHWBVUQW
    BVQWAUDUEWBOWMVQRSZRZWARSZVUQVWPWBVQWAUFTVWPVWOWMWARSZRZSZVUQVWSVWPVWNWAUGTVWSOP
    VPWQRSZRZUCRZSZRZPWPUYBRSZRZUCRZSZRZSZVUQVWRVXIVWOVXDVWQVXHOVWNVXCVWNVQVXCVQADUD
    ZUEVQUUEDRSZVXCVXLVQADUFTVXLUUEUXSRZSZVXCVXNVXLUUDDUGTVXNUUKUYERZSZVXCVXMVXOUUEU
    UKUXSUYEUUPUYLUPUQVXPPUUSUYERSZRZUYPRZSZVXCXPUCUYEURVXTPVXCRZUCRZSZVXCVXSVYBVXRV
    YAUYPUCPVXQVXCVXQPUUSWQRSZRZUVJRZSVXCXPWQUCUSVYFVXBVYEVXAUVJUCPVYDVWTVYDVPVUFRSV
    WTAUBWQUTVPVUFWQVUGUAUNUOUVPUPUQUNUOVUIUPUQVYCVXAUVRRSVXCVWTUCUCVEVXAUVRUCUVSUAU
    NUNUNUNUNUNUNUOVWQWAVXHWABVTUDUEWAUXQVTRSZVXHVYGWABVTUFTVYGUXQUUGRZSZVXHVYIVYGUX
    PVTUGTVYIUYDUUMRZSZVXHVYHVYJUXQUYDUUGUUMUYJUURUPUQVYKPUYMUUMRSZRZUVCRZSZVXHUYBUC
    UUMURVYOPVXHRZUCRZSZVXHVYNVYQVYMVYPUVCUCPVYLVXHVYLPUYMUULRSZRZVUDRZSVXHUYBUULUCU
    SWUAVXGVYTVXFVUDUCPVYSVXEVYSVMUULRSZVXEVYSVMUVNRSWUBBUBUULUTVMUVNUULUVOUAUNBVTUB
    VBUNUOVUHUPUQUNUOUVQUPUQVYRVXFUVRRSVXHVXEUCUCVEVXFUVRUCUVSUAUNUNUNUNUNUNUNUPUQVX
    JPOVWTRZVXHRSZRZUVBVXHRSZRZSZVUQVWTUCVXHURWUHVURUCRZSZVUQWUGWUIWUEVURWUFUCPWUDVU
    QWUDPWUCVXERSZRZWUCUCRSZRZSVUQVWTVXEUCUSWUNVUPWULXAWUMUCPWUKWTWUKVPWPWRRSZRSZWTW
    UKVPOWQRZVXERSZRSWUPAWQVXEUTVPWURWUOWURWGVXERSZWUOWURWGUVMVXERSZRSWUSDUBVXEUTWGW
    UTVXEVXEVTUYBUDVAUAUNWUSWPWGUYBRSZRSWUODVTUYBVBWPWVAWRDBUBVBUAUNUNUAUNAVTWRVBUNU
    OVWTVCUPUQUNUOVXHVDUPUQWUJXAUVRRSVUQWTUCUCVEXAUVRUCUVSUAUNUNUNUNUNUNUNUOVWKWJXHW
    JWEWIUDUEWJOWMWERSZRZWIRSZXHWVDWJWEWIUFTWVDWVCWMWIRSZRZSZXHWVGWVDWVBWIUGTWVGOPVM
    XSRSZRZUCRZSZRZPXBWQRSZRZUCRZSZRZSZXHWVFWVQWVCWVLWVEWVPOWVBWVKWVBWEWVKWECBUDZUEW
    EUWCBRSZWVKWVTWECBUFTWVTUWCUXPRZSZWVKWWBWVTUWBBUGTWWBUWIUYCRZSZWVKWWAWWCUWCUWIUX
    PUYCUWNUYIUPUQWWDPUWQUYCRSZRZUVBUYCRSZRZSZWVKXSUCUYCURWWIPWVKRZUCRZSZWVKWWHWWKWW
    FWWJWWGUCPWWEWVKWWEPUWQUYBRSZRZUXHRZSWVKXSUYBUCUSWWOWVJWWNWVIUXHUCPWWMWVHWWMWDUY
    BRSZWVHWWMWDUVMUYBRSZRSWWPCUBUYBUTWDWWQUYBUYBUYHVAUAUNCBUBVBUNUOUXMUPUQUNUOUYCVD
    UPUQWWLWVIUVRRSWVKWVHUCUCVEWVIUVRUCUVSUAUNUNUNUNUNUNUNUOWVEWIWVPWIDWHUDUEWIOUXSR
    ZWHRSZWVPWWSWIDWHUFTWWSWWRUWERZSZWVPWXAWWSUXSWHUGTWXAOUYERZUWKRZSZWVPWWTWXCWWRWX
    BUWEUWKOUXSUYEUYLUOUWPUPUQWXDPWUQUWKRSZRZUWTRZSZWVPWQUCUWKURWXHPWVPRZUCRZSZWVPWX
    GWXJWXFWXIUWTUCPWXEWVPWXEPWUQUWJRSZRZWUQUCRSZRZSWVPWQUWJUCUSWXOWVOWXMWVNWXNUCPWX
    LWVMWXLWGUWJRSZWVMWXLWGUXKRSWXPDUBUWJUTWGUXKUWJUXLUAUNDWHUBVBUNUOWQVCUPUQUNUOUXN
    UPUQWXKWVNUVRRSWVPWVMUCUCVEWVNUVRUCUVSUAUNUNUNUNUNUNUNUPUQWVRPOWVHRZWVPRSZRZUVBW
    VPRSZRZSZXHWVHUCWVPURWYBVVPXHWYAVVOWXSVVNWXTUCPWXRXHWXRPWXQWVMRSZRZWXQUCRSZRZSXH
    WVHWVMUCUSWYFXGWYDXFWYEUCPWYCXEWYCVMXBXCRSZRSZXEWYCVMUWQWVMRSZRSWYHBXSWVMUTVMWYI
    WYGWYIWDWVMRSZWYGWYIWDUVMWVMRSZRSWYJCUBWVMUTWDWYKWVMWVMWHWQUDVAUAUNCWHWQVBUNUAUN
    BWHXCVBUNUOWVHVCUPUQUNUOWVPVDUPUQVWCUNUNUNUNUNUNUPUQVWEUNUNUNUNTVWGUNUNUNWLPVRUB
    RSZRZWFUBRSZRZSZGWKWYOWCWYMWJWYNPWBWYLVRWAUBBMVGUAUOWFWIUBDNVGUAUPUQWYPPVQRZWERZ
    SZGWYOWYRWYMWYQWYNWEPWYLVQVQVXKVHUOWEWVSVHUPUQWYSPERZFRZSGWYRXUAWYQWYTWEFPVQEIUO JUPUQKUNUNUNUNUN $.
$}
${
  fracminus.1 $e |- ( equal ( * A D ) E ) $.
  fracminus.2 $e |- ( equal ( * C B ) F ) $.
  fracminus.3 $e |- ( equal ( - E F ) G ) $.
  fracminus.4 $e |- ( equal ( * B D ) H ) $.
  fracminus.5 $e |- ( < 0 B ) $.
  fracminus.6 $e |- ( < 0 D ) $.
  fracminus $p |- ( equal ( * ( - ( / A B ) ( / C D ) ) H ) G ) $=
    ( f-.2a f-- f-.2f pap tap symm cong t1 f-.2b t0 ax-timesnumber pluszero timesabsorbl ax-timesabsorbs
    ax-minus ax-plusnumber plusabsorbl ax-plusabsorbs ax-divide timesoner pluszeror trans argr args apply
    distributer ax-distributes ax-timesassociates timesid timeslcomm timesnought ax-timeszero
    ax-plusassociates number0 minusnumber inverse timesidr )
    OPQARBRSZRQCRDRSZRSZRZHRSVOOBRZDRSZRSZGVOHVQVQHLTUAVRPOOARZDRSZRZVPQUBRZBRSZRSZR
    SZRZOOCRZBRSZRZODRZWBDRSZRSZRSZRZSZGVRUCUDRZVRRSZWOWQVRVRVNVQUEUFZTWQUCOWCRZVSVP
    WJUBRSZRSZRSZRSZRZUCOPUDRUBRSZRZOWKRZVPWGWTRSZRSZRSZRSZRZUDRZSZRSZWOWQVRXOWRVROW
    PVNRSZRZVQRSZXOXRVRVNVQUGTXRXQWPVQRSZRZSZXOYAXRXPVQUHTYAOUCWSVSUBRSZRSZRZUCXFXGW
    GUBRSZRSZRSZRZUDRZSZRSZRZUCXARZUDRZSZRZSZXOXTYPXQYLXSYOOXPYKXPWPUCVLRXFVMRSZRSZR
    SZYKWPVNYSVLVMUIUAYTYSYKYSVLYRUJUFYSUCWPVLRSZRZYRRSZYKUUCYSVLYRUKTUUCUUBWPYRRSZR
    ZSZYKUUFUUCUUAYRULTUUFUCYDUDRZSZRZYJRZSZYKUUEUUJUUBUUIUUDYJUCUUAUUHUUAWPVSWCRSZR
    SZUUHWPVLUULABUMUAUUMUULUUHUULAWCUEUFUULOWPARSZRZWCRSZUUHUUPUULAWCUGTUUPUUOWPWCR
    SZRZSZUUHUUSUUPUUNWCUHTUUSOUCYBRUDRSZRZUCWSUBRSZRUDRSZRZSZUUHUURUVDUUOUVAUUQUVCO
    UUNUUTUUNYBUUTYBUUNAUNTUUTYBYBAUBUEUOTUPUQZUUQUVBUVCUVBUUQWCUNTUVCUVBUVBWCUBUEZU
    OTUPZURUSUVEUCOYBRZUVCRSZRZOUDRZUVCRSZRZSZUUHYBUDUVCUTUVOUUIUDRZSZUUHUVNUVPUVKUU
    IUVMUDUCUVJUUHUVJUCUVIUVBRSZRZUVIUDRSZRZSUUHYBUVBUDVAUWAUUGUVSYDUVTUDUCUVRYCUVRV
    SUVBRSZYCUVRVSOUBRZUVBRSZRSUWBAUBUVBVBVSUWDUVBUVBUVGVCZUAUPAWCUBVDUPUQYBVEZURUSU
    PUQUVCVFZURUSUVQYDWPUDRSZRSUUHYCUDUDVGYDUWHUDUDVHUFZUAUPUPUPUPUPUPUPUPUQUUDYRYJY
    RXEVMUEUFYROWPXERSZRZVMRSZYJUWLYRXEVMUGTUWLUWKWPVMRSZRZSZYJUWOUWLUWJVMUHTUWOOUCX
    FUBRSZRUDRSZRZUCYFRZUDRZSZRZSZYJUWNUXBUWKUWRUWMUXAOUWJUWQUWJUWPUWQUWPUWJXEUNTUWQ
    UWPUWPXEUBUEUOTUPUQZUWMWPWGWKRSZRSZUXAWPVMUXECDUMUAUXFUXEUXAUXECWKUEUFUXEOWPCRSZ
    RZWKRSZUXAUXIUXECWKUGTUXIUXHWPWKRSZRZSZUXAUXLUXIUXGWKUHTUXLOUCYERUDRSZRZUCXGUBRS
    ZRUDRSZRZSZUXAUXKUXQUXHUXNUXJUXPOUXGUXMUXGYEUXMYEUXGCUNTUXMYEYECUBUEUOTUPUQZUXJU
    XOUXPUXOUXJWKUNTUXPUXOUXOWKUBUEZUOTUPZURUSUXRUCOYERZUXPRSZRZUVLUXPRSZRZSZUXAYEUD
    UXPUTUYGUCUXARZUDRZSZUXAUYFUYIUYDUYHUYEUDUCUYCUXAUYCUCUYBUXORSZRZUYBUDRSZRZSUXAY
    EUXOUDVAUYNUWTUYLUWSUYMUDUCUYKYFUYKWGUXORSZYFUYKWGUWCUXORSZRSUYOCUBUXOVBWGUYPUXO
    UXOUXTVCZUAUPCWKUBVDUPUQYEVEZURUSUPUQUXPVFZURUSUYJUWSUWHRSUXAYFUDUDVGUWSUWHUDUWI
    UAUPUPUPUPUPUPUPUPURUSUXCUCOUWPRZUXARSZRZUVLUXARSZRZSZYJUWPUDUXAUTVUEUCYJRZUDRZS
    ZYJVUDVUGVUBVUFVUCUDUCVUAYJVUAUCUYTYFRSZRZUYTUDRSZRZSYJUWPYFUDVAVULYIVUJYHVUKUDU
    CVUIYGVUIXFUWCYFRSZRSYGXEUBYFVBXFVUMYFYFWKYEUEVCUAUPUQUWPVEZURUSUPUQUXAVFURUSVUH
    YHUWHRSYJYGUDUDVGYHUWHUDUWIUAUPUPUPUPUPUPUPURUSUUKYDWPYJRSZRSYKYCUDYJVGYDVUOYJYJ
    YGUDUJUFUAUPUPUPUPUPUPUQXSVQYOVQBDUEUFVQOWPBRSZRZDRSZYOVURVQBDUGTVURVUQWPDRSZRZS
    ZYOVVAVURVUPDUHTVVAOUCVPUBRSZRUDRSZRZUCWTRUDRSZRZSZYOVUTVVFVUQVVDVUSVVEOVUPVVCVU
    PVVBVVCVVBVUPBUNTVVCVVBVVBBUBUEZUOTUPZUQZVUSWTVVEWTVUSDUNTVVEWTWTDUBUEZUOTUPZURU
    SVVGUCOVVBRZVVERSZRZUVLVVERSZRZSZYOVVBUDVVEUTVVRUCYORZUDRZSZYOVVQVVTVVOVVSVVPUDU
    CVVNYOVVNUCVVMWTRSZRZVVMUDRSZRZSYOVVBWTUDVAVWEYNVWCYMVWDUDUCVWBXAVWBVPUWCWTRSZRS
    XABUBWTVBVPVWFWTWTVVKVCZUAUPUQVVBVEZURUSUPUQVVEVFZURUSVWAYMUWHRSYOXAUDUDVGYMUWHU
    DUWIUAUPUPUPUPUPUPUPURUSYQUCOYCRZYORSZRZOYJRYORSZRZSZXOYCYJYOUTVWOUCXDUDRZSZRZXN
    RZSZXOVWNVWSVWLVWRVWMXNUCVWKVWQVWKUCVWJXARSZRZVWJUDRSZRZSVWQYCXAUDVAVXDVWPVXBXDV
    XCUDUCVXAXCVXAWSUVIXARSZRSXCWCYBXAVBWSVXEXBVXEVSUWCXARSZRSXBAUBXAVBVSVXFXAXABWTU
    EVCZUAUPUAUPUQYCVEURUSUPUQVWMUCOYGRZYORSZRZUVLYORSZRZSZXNYGUDYOUTVXMUCXNRZUDRZSZ
    XNVXLVXOVXJVXNVXKUDUCVXIXNVXIUCVXHXARSZRZVXHUDRSZRZSXNYGXAUDVAVXTXMVXRXLVXSUDUCV
    XQXKVXQXFOYFRXARSZRSXKXEYFXAVBXFVYAXJVYAXGUYBXARSZRSXJWKYEXAVBXGVYBXIVYBWGXARSZX
    IVYBWGVXFRSVYCCUBXAVBWGVXFXAVXGUAUPCBWTVDUPUAUPUAUPUQYGVEURUSUPUQYOVFURUSVXPXLUW
    HRSXNXKUDUDVGXLUWHUDUWIUAUPZUPUPURUSVWTXDWPXNRSZRSXOXCUDXNVGXDVYEXNXNXKUDUJUFUAU
    PZUPUPUPUPUPUPXOWPWORSZWOVYGXOVYGWPUCWERXFWMRSZRSZRSZXOWPWOVYIWEWMUIUAVYJVYIXOVY
    IWEVYHUJUFVYIUCWPWERSZRZVYHRSZXOVYMVYIWEVYHUKTVYMVYLWPVYHRSZRZSZXOVYPVYMVYKVYHUL
    TVYPVWTXOVYOVWSVYLVWRVYNXNUCVYKVWQVYKWEVWQWEVTWDUEUFWEOWPVTRSZRZWDRSZVWQVYSWEVTW
    DUGTVYSVYRWPWDRSZRZSZVWQWUBVYSVYQWDUHTWUBOUCVSWTRSZRZUDRZSZRZUCWSVVBRSZRZUDRZSZR
    ZSZVWQWUAWULVYRWUGVYTWUKOVYQWUFVYQVTWUFVTADUEZUFVTUUODRSZWUFWUOVTADUGTWUOUUOVUSR
    ZSZWUFWUQWUOUUNDUHTWUQUVAVVERZSZWUFWUPWURUUOUVAVUSVVEUVFVVLURUSWUSUCUVIVVERSZRZV
    VPRZSZWUFYBUDVVEUTWVCUCWUFRZUDRZSZWUFWVBWVEWVAWVDVVPUDUCWUTWUFWUTUCUVIWTRSZRZUVT
    RZSWUFYBWTUDVAWVIWUEWVHWUDUVTUDUCWVGWUCWVGVSVWFRSWUCAUBWTVBVSVWFWTVWGUAUPUQUWFUR
    USUPUQVWIURUSWVFWUDUWHRSWUFWUCUDUDVGWUDUWHUDUWIUAUPUPUPUPUPUPUPUQVYTWDWUKWDBWCUE
    UFWDVUQWCRSZWUKWVJWDBWCUGTWVJVUQUUQRZSZWUKWVLWVJVUPWCUHTWVLVVDUVCRZSZWUKWVKWVMVU
    QVVDUUQUVCVVJUVHURUSWVNUCVVMUVCRSZRZUVMRZSZWUKVVBUDUVCUTWVRUCWUKRZUDRZSZWUKWVQWV
    TWVPWVSUVMUDUCWVOWUKWVOUCVVMUVBRSZRZVWDRZSWUKVVBUVBUDVAWWDWUJWWCWUIVWDUDUCWWBWUH
    WWBVPUVBRSZWUHWWBVPUWDRSWWEBUBUVBVBVPUWDUVBUWEUAUPBWCUBVDUPUQVWHURUSUPUQUWGURUSW
    WAWUIUWHRSWUKWUHUDUDVGWUIUWHUDUWIUAUPUPUPUPUPUPUPURUSWUMUCOWUCRZWUKRSZRZUVLWUKRS
    ZRZSZVWQWUCUDWUKUTWWKVWRUDRZSZVWQWWJWWLWWHVWRWWIUDUCWWGVWQWWGUCWWFWUHRSZRZWWFUDR
    SZRZSVWQWUCWUHUDVAWWQVWPWWOXDWWPUDUCWWNXCWWNVSWSXARSZRSZXCWWNVSOWTRZWUHRSZRSWWSA
    WTWUHVBVSWXAWWRWXAWJWUHRSZWWRWXAWJUWCWUHRSZRSWXBDUBWUHVBWJWXCWUHWUHWCVVBUEVCUAUP
    WXBWSWJVVBRSZRSWWRDWCVVBVDWSWXDXADBUBVDUAUPUPUAUPAWCXAVDUPUQWUCVEURUSUPUQWUKVFUR
    USWWMXDUWHRSVWQXCUDUDVGXDUWHUDUWIUAUPUPUPUPUPUPUPUQVYNVYHXNVYHXEWMUEUFVYHUWKWMRS
    ZXNWXEVYHXEWMUGTWXEUWKWPWMRSZRZSZXNWXHWXEUWJWMUHTWXHUWRUCXJRZUDRZSZRZSZXNWXGWXLU
    WKUWRWXFWXKUXDWXFWMWXKWMWHWLUEUFWMOWPWHRSZRZWLRSZWXKWXPWMWHWLUGTWXPWXOWPWLRSZRZS
    ZWXKWXSWXPWXNWLUHTWXSOUCVPYERSZRZUDRZSZRZUCXGWTRSZRZUDRZSZRZSZWXKWXRWYIWXOWYDWXQ
    WYHOWXNWYCWXNWHWYCWHCBUEZUFWHUXHBRSZWYCWYLWHCBUGTWYLUXHVUPRZSZWYCWYNWYLUXGBUHTWY
    NUXNVVCRZSZWYCWYMWYOUXHUXNVUPVVCUXSVVIURUSWYPUCUYBVVCRSZRZUVLVVCRSZRZSZWYCYEUDVV
    CUTXUAUCWYCRZUDRZSZWYCWYTXUCWYRXUBWYSUDUCWYQWYCWYQUCUYBVVBRSZRZUYMRZSWYCYEVVBUDV
    AXUGWYBXUFWYAUYMUDUCXUEWXTXUEWGVVBRSZWXTXUEWGUWCVVBRSZRSXUHCUBVVBVBWGXUIVVBVVBVV
    HVCUAUPCBUBVDUPUQUYRURUSUPUQVVCVFURUSXUDWYAUWHRSWYCWXTUDUDVGWYAUWHUDUWIUAUPUPUPU
    PUPUPUPUQWXQWLWYHWLDWKUEUFWLOVUSRZWKRSZWYHXUKWLDWKUGTXUKXUJUXJRZSZWYHXUMXUKVUSWK
    UHTXUMOVVERZUXPRZSZWYHXULXUOXUJXUNUXJUXPOVUSVVEVVLUQUYAURUSXUPUCWWTUXPRSZRZUYERZ
    SZWYHWTUDUXPUTXUTUCWYHRZUDRZSZWYHXUSXVBXURXVAUYEUDUCXUQWYHXUQUCWWTUXORSZRZWWTUDR
    SZRZSWYHWTUXOUDVAXVGWYGXVEWYFXVFUDUCXVDWYEXVDWJUXORSZWYEXVDWJUYPRSXVHDUBUXOVBWJU
    YPUXOUYQUAUPDWKUBVDUPUQWTVEURUSUPUQUYSURUSXVCWYFUWHRSWYHWYEUDUDVGWYFUWHUDUWIUAUP
    UPUPUPUPUPUPURUSWYJUCOWXTRZWYHRSZRZUVLWYHRSZRZSZWXKWXTUDWYHUTXVNUCWXKRZUDRZSZWXK
    XVMXVPXVKXVOXVLUDUCXVJWXKXVJUCXVIWYERSZRZXVIUDRSZRZSWXKWXTWYEUDVAXWAWXJXVSWXIXVT
    UDUCXVRXJXVRVPXGXHRSZRSZXJXVRVPUYBWYERSZRSXWCBYEWYEVBVPXWDXWBXWDWGWYERSZXWBXWDWG
    UWCWYERSZRSXWECUBWYEVBWGXWFWYEWYEWKWTUEVCUAUPCWKWTVDUPUAUPBWKXHVDUPUQWXTVEURUSUP
    UQWYHVFURUSXVQWXIUWHRSWXKXJUDUDVGWXIUWHUDUWIUAUPUPUPUPUPUPUPURUSWXMUCUYTWXKRSZRZ
    UVLWXKRSZRZSZXNUWPUDWXKUTXWKVXPXNXWJVXOXWHVXNXWIUDUCXWGXNXWGUCUYTXJRSZRZVUKRZSXN
    UWPXJUDVAXWNXMXWMXLVUKUDUCXWLXKXWLXFUWCXJRSZRSXKXEUBXJVBXFXWOXJXJWKXIUEVCUAUPUQV
    UNURUSUPUQWXKVFURUSVYDUPUPUPUPUPUPURUSVYFUPUPUPUPUPTWOWEWMVIUFUPUPUPWOPWAUBRSZRZ
    WIUBRSZRZSZGWNXWSWFXWQWMXWRPWEXWPWAWDUBBMVJUAUQWIWLUBDNVJUAURUSXWTPVTRZWHRZSZGXW
    SXXBXWQXXAXWRWHPXWPVTVTWUNVKUQWHWYKVKURUSXXCPERZFRZSGXXBXXEXXAXXDWHFPVTEIUQJURUS KUPUPUPUPUP $.
$}
${
  fractimesfrac.1 $e |- ( equal ( * A C ) G ) $.
  fractimesfrac.2 $e |- ( equal ( * B D ) H ) $.
  fractimesfrac.3 $e |- ( < 0 B ) $.
  fractimesfrac.4 $e |- ( < 0 D ) $.
  fractimesfrac $p |- ( equal ( * ( * ( / A B ) ( / C D ) ) H ) G ) $=
    ( f-.2a f-.2f pap tap symm cong t1 f-.2b t0 ax-timesnumber pluszero timesabsorbl ax-timesabsorbs ax-divide
    timesoner pluszeror trans argr args apply distributer ax-distributes ax-timesassociates timesid timeslcomm
    timesnought ax-timeszero ax-plusassociates number0 inverse number1 f-is_number t-true )
    KKLAMBMNZMLCMDMNZMNZMZFMNVGKBMZDMNZMNZEVGFVIVIFHOPVJKKAMZCMNZMZKVHLQMZBMNZMNZMZK
    DMZVNDMNZMNZMZNZMZNZEVJRSMZVJMNZWDWFVJVJVFVITUAZOWFRKVOMZKVSMZVKVHKCMZVRQMNZMNMN
    ZMNZMNZMNZMZSMZNZWDWFVJWRWGVJKWEVFMNZMZVIMNZWRXAVJVFVIUBOXAWTWEVIMNZMZNZWRXDXAWS
    VIUCOXDKRWHWIVKWJQMNZMNZMNZMNZMZSMZNZMZRVHWKMNZMZSMZNZMZNZWRXCXQWTXLXBXPKWSXKWSV
    FXKVFVDVETUAVFKWEVDMNZMZVEMNZXKYAVFVDVEUBOYAXTWEVEMNZMZNZXKYDYAXSVEUCOYDKRWHVKQM
    NZMNZMZSMZNZMZRWIXEMNZMZSMZNZMZNZXKYCYOXTYJYBYNKXSYIXSWEVKVOMNZMNZYIWEVDYQABUDPY
    RYQYIYQAVOTUAYQKWEAMNZMZVOMNZYIUUAYQAVOUBOUUAYTWEVOMNZMZNZYIUUDUUAYSVOUCOUUDKRYE
    MSMNZMZRWHQMNZMSMNZMZNZYIUUCUUIYTUUFUUBUUHKYSUUEYSYEUUEYEYSAUEOUUEYEYEAQTUFOUGUH
    ZUUBUUGUUHUUGUUBVOUEOUUHUUGUUGVOQTZUFOUGZUIUJUUJRKYEMZUUHMNZMZKSMZUUHMNZMZNZYIYE
    SUUHUKUUTRYIMZSMZNZYIUUSUVBUUPUVAUURSRUUOYIUUORUUNUUGMNZMZUUNSMNZMZNYIYEUUGSULUV
    GYHUVEYGUVFSRUVDYFUVDVKUUGMNZYFUVDVKKQMZUUGMNZMNUVHAQUUGUMVKUVJUUGUUGUULUNZPUGAV
    OQUOUGUHYEUPZUIUJUGUHUUHUQZUIUJUVCYGWESMNZMNYIYFSSURYGUVNSSUSUAZPUGUGUGUGUGUGUGU
    GUHYBWEWJVSMNZMNZYNWEVEUVPCDUDPUVQUVPYNUVPCVSTUAUVPKWECMNZMZVSMNZYNUVTUVPCVSUBOU
    VTUVSWEVSMNZMZNZYNUWCUVTUVRVSUCOUWCKRXEMSMNZMZRWIQMNZMSMNZMZNZYNUWBUWHUVSUWEUWAU
    WGKUVRUWDUVRXEUWDXEUVRCUEOUWDXEXECQTZUFOUGZUHUWAUWFUWGUWFUWAVSUEOUWGUWFUWFVSQTZU
    FOUGZUIUJUWIRKXEMZUWGMNZMZUUQUWGMNZMZNZYNXESUWGUKUWSRYNMZSMZNZYNUWRUXAUWPUWTUWQS
    RUWOYNUWORUWNUWFMNZMZUWNSMNZMZNYNXEUWFSULUXFYMUXDYLUXESRUXCYKUXCWJUWFMNZYKUXCWJU
    VIUWFMNZMNUXGCQUWFUMWJUXHUWFUWFUWLUNZPUGCVSQUOUGUHXEUPUIUJUGUHUWGUQZUIUJUXBYLUVN
    MNYNYKSSURYLUVNSUVOPUGUGUGUGUGUGUGUGUIUJYPRKYFMZYNMNZMZUUQYNMNZMZNZXKYFSYNUKUXPR
    XKMZSMZNZXKUXOUXRUXMUXQUXNSRUXLXKUXLRUXKYKMNZMZUXKSMNZMZNXKYFYKSULUYCXJUYAXIUYBS
    RUXTXHUXTWHUUNYKMNZMNXHVOYEYKUMWHUYDXGUYDVKYKMNZXGUYDVKUVIYKMNZMNUYEAQYKUMVKUYFY
    KYKVSXETUNPUGAVSXEUOUGPUGUHYFUPUIUJUGUHYNUQUIUJUXSXIUVNMNXKXHSSURXIUVNSUVOPUGUGU
    GUGUGUGUGUHXBVIXPVIBDTUAVIKWEBMNZMZDMNZXPUYIVIBDUBOUYIUYHWEDMNZMZNZXPUYLUYIUYGDU
    COUYLKRVHQMNZMSMNZMZRWKMSMNZMZNZXPUYKUYQUYHUYOUYJUYPKUYGUYNUYGUYMUYNUYMUYGBUEOUY
    NUYMUYMBQTUFOUGUHZUYJWKUYPWKUYJDUEOUYPWKWKDQTZUFOUGZUIUJUYRRKUYMMZUYPMNZMZUUQUYP
    MNZMZNZXPUYMSUYPUKVUGRXPMZSMZNZXPVUFVUIVUDVUHVUESRVUCXPVUCRVUBWKMNZMZVUBSMNZMZNX
    PUYMWKSULVUNXOVULXNVUMSRVUKXMVUKVHUVIWKMNZMNXMBQWKUMVHVUOWKWKUYTUNPUGUHUYMUPZUIU
    JUGUHUYPUQUIUJVUJXNUVNMNXPXMSSURXNUVNSUVOPUGUGUGUGUGUGUGUIUJXRRKXHMZXPMNZMZUUQXP
    MNZMZNZWRXHSXPUKVVBRWRMZSMZNZWRVVAVVDVUSVVCVUTSRVURWRVURRVUQXMMNZMZVUQSMNZMZNWRX
    HXMSULVVIWQVVGWPVVHSRVVFWOVVFWHKXGMXMMNZMNWOVOXGXMUMWHVVJWNVVJWIKXFMZXMMNZMNWNVS
    XFXMUMWIVVLWMVVLVKUWNXMMNZMNWMAXEXMUMVKVVMWLVVMWJXMMNZWLVVMWJUVIXMMNZMNVVNCQXMUM
    WJVVOXMXMBWKTUNPUGCBWKUOZUGPUGPUGPUGUHXHUPUIUJUGUHXPUQUIUJVVEWPUVNMNWRWOSSURWPUV
    NSUVOPUGZUGUGUGUGUGUGWRWEWDMNZWDVVRWRVVRWDWRWDVLWBTUAZWDKWEVLMNZMZWBMNZWRVWBWDVL
    WBUBOVWBVWAWEWBMNZMZNZWRVWEVWBVVTWBUCOVWEKRXFMZSMZNZMZRWHWIXMMNZMNZMZSMZNZMZNZWR
    VWDVWOVWAVWIVWCVWNKVVTVWHVVTVLVWHVLACTZUAVLYTCMNZVWHVWRVLACUBOVWRYTUVRMZNZVWHVWT
    VWRYSCUCOVWTUUFUWDMZNZVWHVWSVXAYTUUFUVRUWDUUKUWKUIUJVXBRUUNUWDMNZMZUUQUWDMNZMZNZ
    VWHYESUWDUKVXGRVWHMZSMZNZVWHVXFVXIVXDVXHVXESRVXCVWHVXCRUUNXEMNZMZUVFMZNVWHYEXESU
    LVXMVWGVXLVWFUVFSRVXKXFVXKVKUVIXEMNZMNXFAQXEUMVKVXNXEXEUWJUNPUGUHUVLUIUJUGUHUWDU
    QUIUJVXJVWFUVNMNVWHXFSSURVWFUVNSUVOPUGUGUGUGUGUGUGUHVWCWBVWNWBVPVTTUAWBKWEVPMNZM
    ZVTMNZVWNVXQWBVPVTUBOVXQVXPWEVTMNZMZNZVWNVXTVXQVXOVTUCOVXTKRWHUYMMNZMZSMZNZMZRWI
    WKMNZMZSMZNZMZNZVWNVXSVYJVXPVYEVXRVYIKVXOVYDVXOVPVYDVPBVOTUAVPUYHVOMNZVYDVYLVPBV
    OUBOVYLUYHUUBMZNZVYDVYNVYLUYGVOUCOVYNUYOUUHMZNZVYDVYMVYOUYHUYOUUBUUHUYSUUMUIUJVY
    PRVUBUUHMNZMZUURMZNZVYDUYMSUUHUKVYTRVYDMZSMZNZVYDVYSWUBVYRWUAUURSRVYQVYDVYQRVUBU
    UGMNZMZVUMMZNVYDUYMUUGSULWUFVYCWUEVYBVUMSRWUDVYAWUDVHUUGMNZVYAWUDVHUVJMNWUGBQUUG
    UMVHUVJUUGUVKPUGBVOQUOUGUHVUPUIUJUGUHUVMUIUJWUCVYBUVNMNVYDVYASSURVYBUVNSUVOPUGUG
    UGUGUGUGUGUHVXRVTVYIVTDVSTUAVTKUYJMZVSMNZVYIWUIVTDVSUBOWUIWUHUWAMZNZVYIWUKWUIUYJ
    VSUCOWUKKUYPMZUWGMZNZVYIWUJWUMWUHWULUWAUWGKUYJUYPVUAUHUWMUIUJWUNRKWKMZUWGMNZMZUW
    QMZNZVYIWKSUWGUKWUSRVYIMZSMZNZVYIWURWVAWUQWUTUWQSRWUPVYIWUPRWUOUWFMNZMZWUOSMNZMZ
    NVYIWKUWFSULWVFVYHWVDVYGWVESRWVCVYFWVCVRUWFMNZVYFWVCVRUXHMNWVGDQUWFUMVRUXHUWFUXI
    PUGDVSQUOUGUHWKUPUIUJUGUHUXJUIUJWVBVYGUVNMNVYIVYFSSURVYGUVNSUVOPUGUGUGUGUGUGUGUI
    UJVYKRKVYAMZVYIMNZMZUUQVYIMNZMZNZVWNVYASVYIUKWVMRVWNMZSMZNZVWNWVLWVOWVJWVNWVKSRW
    VIVWNWVIRWVHVYFMNZMZWVHSMNZMZNVWNVYAVYFSULWVTVWMWVRVWLWVSSRWVQVWKWVQWHVUBVYFMNZM
    NVWKVOUYMVYFUMWHWWAVWJWWAVHVYFMNZVWJWWAVHUVIVYFMNZMNWWBBQVYFUMVHWWCVYFVYFVSWKTUN
    PUGBVSWKUOUGPUGUHVYAUPUIUJUGUHVYIUQUIUJWVPVWLUVNMNVWNVWKSSURVWLUVNSUVOPUGUGUGUGU
    GUGUGUIUJVWPRVVKVWNMNZMZUUQVWNMNZMZNZWRXFSVWNUKWWHVVEWRWWGVVDWWEVVCWWFSRWWDWRWWD
    RVVKVWKMNZMZVVKSMNZMZNWRXFVWKSULWWLWQWWJWPWWKSRWWIWOWWIVKWHWIWLMNZMNZMNZWOWWIVKU
    WNVWKMNZMNWWOAXEVWKUMVKWWPWWNWWPWJVWKMNZWWNWWPWJUVIVWKMNZMNWWQCQVWKUMWJWWRVWKVWK
    VOVWJTUNPUGWWQWHWJVWJMNZMNWWNCVOVWJUOWHWWSWWMWWSWIVVNMNWWMCVSXMUOWIVVNWLVVPPUGPU
    GUGPUGWWOWHVKWWMMNZMNWOAVOWWMUOWHWWTWNAVSWLUOPUGUGUHXFUPUIUJUGUHVWNUQUIUJVVQUGUG
    UGUGUGUGOVVSUGUGUGWDKEMZQMZNZEWCWXBVMWXAWBQKVLEGUHWBUVIQMZNQWAWXDVQUVIVTQKVPQBIU
    TUHDJUTUIUJQVAUNUGUIUJWXCWEEMNEEUEEVBEMNVBVLMNVCVBEVLVLEGOPVWQUGUAUGUGUGUG $.
$}
${
  dividefrom.1 $e |- ( equal ( * C B ) A ) $.
  dividefrom.2 $e |- ( equal ( equal B 0 ) 'false ) $.
  dividefrom.3 $e |- ( equal ( is_number B ) 'true ) $.
  dividefrom.4 $e |- ( equal ( is_number C ) 'true ) $.
  dividefrom $p |- ( equal ( / A B ) C ) $=
    ( f-.2f pap tap f-.2a symm argr argl apply t1 f-.2b t0 dividenumber pluszero ax-divide cong ax-timesnumber
    timesabsorbl ax-timesabsorbs timesoner pluszeror trans args distributer ax-distributes ax-timesassociates
    timesid timeslcomm timesnought ax-timeszero ax-plusassociates number0 f-equal t-false wt ax-inverse ax-mp
    timesidr ) HAIZBIZJHKCIZBIJZIZBIZJZCVFVJVEVIBHAVHVHADLMNOVKVGKBIZHPIBIJZIJZIJZCVKQRIZVKIJZV
    OVQVKVKVHBSTLVQQKVMIZVLVGPIJZIJZIJZIZRIZJZVOVQVPKVHIVMIJZIJZWDVPVKWEVHBUAUBWFWEW
    DWEVHVMUCTWEKVPVHIJZIZVMIJZWDWIWEVHVMUDLWIWHVPVMIJZIZJZWDWLWIWGVMUELWLKQVTIZRIZJ
    ZIZQVRPIJZIRIJZIZJZWDWKWSWHWPWJWRKWGWOWGVHWOVHCBUCTVHKVPCIJZIZBIJZWOXCVHCBUDLXCX
    BVPBIJZIZJZWOXFXCXABUELXFKQVSIRIJZIZQVLPIJZIRIJZIZJZWOXEXKXBXHXDXJKXAXGXAVSXGVSX
    ACUFLXGVSVSCPUCUGLUHMZXDXIXJXIXDBUFLXJXIXIBPUCZUGLUHZUIOXLQKVSIZXJIJZIZKRIZXJIJZ
    IZJZWOVSRXJUJYBQWOIZRIZJZWOYAYDXRYCXTRQXQWOXQQXPXIIJZIZXPRIJZIZJWOVSXIRUKYIWNYGW
    MYHRQYFVTYFVGXIIJZVTYFVGKPIZXIIJZIJYJCPXIULVGYLXIXIXNUMUBUHCBPUNZUHMVSUOZUIOUHMX
    JUPUIOYEWMVPRIJZIJWOVTRRUQWMYORRURTZUBUHUHUHUHUHUHUHMWJWQWRWQWJVMUFLWRWQWQVMPUCZ
    UGLUHZUIOWTQKVTIZWRIJZIZXSWRIJZIZJZWDVTRWRUJUUDQWDIZRIZJZWDUUCUUFUUAUUEUUBRQYTWD
    YTQYSWQIJZIZYSRIJZIZJWDVTWQRUKUUKWCUUIWBUUJRQUUHWAUUHVLVRVSIJZIJZWAUUHVLXPWQIJZI
    JUUMBVSWQULVLUUNUULUUNVGWQIJZUULUUNVGYKWQIJZIJUUOCPWQULVGUUPWQWQYQUMZUBUHCVMPUNU
    HUBUHBVMVSUNUHMVTUOUIOUHMWRUPZUIOUUGWBYOIJWDWARRUQWBYORYPUBUHZUHUHUHUHUHUHUHWDVP
    VOIJZVOUUTWDUUTVOWDVOCVNUCTZVOXBVNIJZWDUVBVOCVNUDLUVBXBVPVNIJZIZJZWDUVEUVBXAVNUE
    LUVEXHQVRXIIJZIZRIZJZIZJZWDUVDUVJXBXHUVCUVIXMUVCVNUVIVNBVMUCTVNKXDIZVMIJZUVIUVMV
    NBVMUDLUVMUVLWJIZJZUVIUVOUVMXDVMUELUVOKXJIZWRIZJZUVIUVNUVQUVLUVPWJWRKXDXJXOMYRUI
    OUVRQKXIIZWRIJZIZUUBIZJZUVIXIRWRUJUWCQUVIIZRIZJZUVIUWBUWEUWAUWDUUBRQUVTUVIUVTQUV
    SWQIJZIZUVSRIJZIZJUVIXIWQRUKUWJUVHUWHUVGUWIRQUWGUVFUWGVLWQIJZUVFUWGVLUUPIJUWKBPW
    QULVLUUPWQUUQUBUHBVMPUNUHMXIUOUIOUHMUURUIOUWFUVGYOIJUVIUVFRRUQUVGYORYPUBUHUHUHUH
    UHUHUHUIOUVKQXPUVIIJZIZXSUVIIJZIZJZWDVSRUVIUJUWPUUGWDUWOUUFUWMUUEUWNRQUWLWDUWLQX
    PUVFIJZIZYHIZJWDVSUVFRUKUWSWCUWRWBYHRQUWQWAUWQVGUVFIJZWAUWQVGYKUVFIJZIJUWTCPUVFU
    LVGUXAUVFUVFVMXIUCUMUBUHUWTVRYJIJWACVMXIUNVRYJVTYMUBUHUHMYNUIOUHMUVIUPUIOUUSUHUH
    UHUHUHUHLUVAUHUHUHVOVSCVGVNPUSUSXDIZRIZJZIUTIJVAUSVNIPIJVAUXDUSBIZRIZJUTUXCUXFUX
    BUXERUSXDBBFTMNOEUHBVBVCUBCGVDUHUHUH $.
$}
inversezero $p |- ( equal ( / 1 0 ) 0 ) $=
  ( f-equal f-.2b t0 pap tap wt f-.2f t1 number0 pluszero ax-inverse0 ax-mp ) ABCDCDEDCDEFAGHDCDEDCDEFCIJCKL
  $.
dividezero $p |- ( equal ( / A 0 ) 0 ) $=
  ( f-.2f pap t0 tap f-.2a t1 ax-divide inversezero cong timesnought trans )
  BACDCEFACZBGCDCEZCEZDADHOMDCEDMNDIJAKLL $.
${
  lessnegfrac.1 $e |- ( equal ( - B A ) ( / ( - 0 C ) D ) ) $.
  lessnegfrac.2 $e |- ( < 0 C ) $.
  lessnegfrac.3 $e |- ( < 0 D ) $.
  lessnegfrac $p |- ( equal ( < A B ) 'false ) $=
    ( f-.3c pap tap t0 f-.2f f-- t-false ax-lessdifference cong trans f-equal wt f-.2a minusnumber fractimes
    negnotpos a1i id ax-lesstimes sylc substd absurdd cases0 )
    HAIBIJZHKIZLMKICIJZIDIJZIJZNUKULMBIAIJZIJUOABOULUPUNEPQRUOINIJSZUOUOSZUQURULTUNI
    DIJZIJZNRUTINIJSURUTULUMIJNULUSUMUMDGKCUAUBPCFUCQUDURURULDIJSZUTSURUEVAURGUDUNDU FUGUHUIUQUEUJQ $.
$}

$( ==================== Derived: what is no number counts as 0 ==================== $)

${
  plusotherl.1 $e |- ( equal ( is_number A ) 'false ) $.
  plusotherl $p |- ( equal ( + A B ) ( + 0 B ) ) $=
    ( f-.2b pap tap t0 plusabsorbl symm f-equal f-is_number t-false wt ax-plusother ax-mp argr argl apply
    trans ) DAEBEFZDDGEZAEFZEZBEZFZUABEZFUETABHIUDUFUCUABDUBGJKAEFELEFMJUBEGEFMCANOPQRS $.
$}
${
  plusotherr.1 $e |- ( equal ( is_number B ) 'false ) $.
  plusotherr $p |- ( equal ( + A B ) ( + A 0 ) ) $=
    ( f-.2b pap tap t0 ax-plusabsorbs symm f-equal f-is_number t-false wt ax-plusother ax-mp cong trans )
    DAEZBEFZRDGEBEFZEFZRGEFUASABHIRTGJKBEFELEFMJTEGEFMCBNOPQ $.
$}
${
  timesotherl.1 $e |- ( equal ( is_number A ) 'false ) $.
  timesotherl $p |- ( equal ( * A B ) ( * 0 B ) ) $=
    ( f-.2a pap tap f-.2b t0 timesabsorbl symm f-equal f-is_number t-false wt ax-plusother ax-mp argr argl
    apply trans ) DAEBEFZDGHEAEFZEZBEZFZDHEZBEZFUEUAABIJUDUGUCUFBDUBHKLAEFEMEFNKUBEHEFNCAOPQRST $.
$}
${
  timesotherr.1 $e |- ( equal ( is_number B ) 'false ) $.
  timesotherr $p |- ( equal ( * A B ) ( * A 0 ) ) $=
    ( f-.2a pap tap f-.2b t0 ax-timesabsorbs symm f-equal f-is_number t-false wt ax-plusother ax-mp cong trans
    ) DAEZBEFZSGHEBEFZEFZSHEFUBTABIJSUAHKLBEFEMEFNKUAEHEFNCBOPQR $.
$}
${
  minusotherl.1 $e |- ( equal ( is_number A ) 'false ) $.
  minusotherl $p |- ( equal ( - A B ) ( - 0 B ) ) $=
    ( f-- pap tap f-.2b f-.2a t0 t1 ax-minus plusotherl symm trans )
    DAEBEFGAEHDIEZJEFEBEFZEFZOBEFZABKQGIEPEFZRAPCLRSIBKMNN $.
$}
${
  minusotherr.1 $e |- ( equal ( is_number B ) 'false ) $.
  minusotherr $p |- ( equal ( - A B ) ( - A 0 ) ) $=
    ( f-- pap tap f-.2b f-.2a t0 t1 ax-minus timesotherr cong symm trans )
    DAEZBEFGAEZHDIEJEFZEZBEFZEFZPIEFZABKUAQSIEFZEFZUBQTUCRBCLMUBUDAIKNOO $.
$}
${
  divideotherl.1 $e |- ( equal ( is_number A ) 'false ) $.
  divideotherl $p |- ( equal ( / A B ) ( / 0 B ) ) $=
    ( f-.2f pap tap f-.2a t1 t0 ax-divide timesotherl symm trans )
    DAEBEFGAEDHEBEFZEFZDIEBEFZABJOGIENEFZPANCKPQIBJLMM $.
$}
${
  divideotherr.1 $e |- ( equal ( is_number B ) 'false ) $.
  divideotherr $p |- ( equal ( / A B ) ( / A 0 ) ) $=
    ( f-.2f pap tap f-.2a t1 t0 ax-divide f-equal f-.2b wt f-is_number t-false ax-plusother ax-mp ax-inverse0
    inversezero symm trans cong )
    DAEZBEFGAEZDHEZBEFZEFZUCIEFZABJUGUDUEIEFZEFZUHUDUFUIUFIUIKLIEBEFEIEFMZKUFEIEFMKN
    BEFEOEFMUKCBPQBRQUIISTUAUBUHUJAIJTUAUA $.
$}
${
  lessotherl.1 $e |- ( equal ( is_number A ) 'false ) $.
  lessotherl $p |- ( equal ( < A B ) ( < 0 B ) ) $=
    ( f-.3c pap tap t0 f-- ax-lessdifference minusotherr cong symm trans )
    DAEBEFDGEZHBEZAEFZEFZNBEFZABIQNOGEFZEFZRNPSBACJKRTGBILMM $.
$}
${
  lessotherr.1 $e |- ( equal ( is_number B ) 'false ) $.
  lessotherr $p |- ( equal ( < A B ) ( < A 0 ) ) $=
    ( f-.3c pap tap t0 f-- ax-lessdifference minusotherl cong symm trans )
    DAEZBEFDGEZHBEAEFZEFZNGEFZABIQOHGEAEFZEFZROPSBACJKRTAGILMM $.
$}

$( ==================== Derived: the order is transitive, and floor is unique ==================== $)

lesstrans $p |- ( ( < A B ) -> ( ( < B C ) -> ( < A C ) ) ) $=
  ( f-.3c pap tap wt wa t0 f-.2b f-- f-equal ax-plusnumber pluszero symm f-.2a t1 plusabsorbl ax-plusabsorbs
  ax-minus cong timesoner ax-timesnumber pluszeror trans argr timesabsorbl ax-timesabsorbs args apply
  distributer ax-distributes ax-timesassociates timesid timesnought ax-timeszero ax-plusassociates number0
  pluslcomm cancell minusnumber ax-lessdifference a1i id wi ax-subst ax-mp syl adl adr ax-lessplus sylc substd
  exp ) DAEZBEFZGZDBECEFZGZVOCEFZGVQVSHZDIEZJKBEAEFZEKCEZBEFZEFZEFZVTLWGEVTEFGWAWGWBWDAE
  FZEFZVTWBWFWHWFJIEZWFEFZWHWKWFWFWCWEMNZOWKJPKIEQEFZEZPAEQEFZEFZEZJPCEQEFZEZIEFZE
  FZWHWKWFXAWLWFJWJWCEFZEZWEEFZXAXDWFWCWEROXDXCWJWEEFZEZFZXAXGXDXBWESOXGJWQJPBEQEF
  ZEZIEFZEFZEZJWNXHEFZEZWTEFZEZFZXAXFXPXCXLXEXOJXBXKXBWJJBEWNAEFZEFZEFZXKWJWCXSBAT
  UAXTXSXKXSBXRMNXSJWJBEFZEZXREFZXKYCXSBXRROYCYBWJXREFZEZFZXKYFYCYAXRSOYFJXJEZWQIE
  ZFZEZFZXKYEYJYBYGYDYIJYAXJYAXHXJXHYABUBOXJXHXHBQUCZUDOUEZUFYDXRYIXRWMAUCNXRPWJWM
  EFZEZAEFZYIYPXRWMAUGOYPYOWJAEFZEZFZYIYSYPYNAUHOYSPJWNQEFZEIEFZEZJWOEIEFZEZFZYIYR
  UUDYOUUBYQUUCPYNUUAYNYTUUAYTYNWMUBOUUAYTYTWMQUCUDOUEUFZYQWOUUCWOYQAUBOUUCWOWOAQU
  CZUDOUEUIUJUUEJPYTEZUUCEFZEZPIEZUUCEFZEZFZYIYTIUUCUKUUNJYIEZIEZFZYIUUMUUPUUJUUOU
  ULIJUUIYIUUIJUUHWOEFZEZUUHIEFZEZFYIYTWOIULUVAYHUUSWQUUTIJUURWPUURWNPQEZWOEFZEFWP
  WMQWOUMWNUVCWOWOUUGUNUAUEUFYTUOZUIUJUEUFUUCUPUIUJUUQWQWJIEFZEFYIWPIIUQWQUVEIIURN
  ZUAUEUEUEUEUEUEUEZUIUJYKXIYIEFZXKYKXIWJYIEFZEFUVHXHIYIUQXIUVIYIYIWPIMNZUAUEXHWPI
  USUEUEUEUEUEUEUFXEWJJCEZWNBEFZEFZEFZXOWJWEUVMCBTUAUVNUVMXOUVMCUVLMNUVMJWJCEFZEZU
  VLEFZXOUVQUVMCUVLROUVQUVPWJUVLEFZEZFZXOUVTUVQUVOUVLSOUVTJWTEZXNIEZFZEZFZXOUVSUWD
  UVPUWAUVRUWCJUVOWTUVOWRWTWRUVOCUBOWTWRWRCQUCUDOUEUFZUVRUVLUWCUVLWMBUCNUVLYOBEFZU
  WCUWGUVLWMBUGOUWGYOYAEZFZUWCUWIUWGYNBUHOUWIUUBXJEZFZUWCUWHUWJYOUUBYAXJUUFYMUIUJU
  WKJUUHXJEFZEZUUKXJEFZEZFZUWCYTIXJUKUWPJUWCEZIEZFZUWCUWOUWRUWMUWQUWNIJUWLUWCUWLJU
  UHXHEFZEZUUTEZFUWCYTXHIULUXBUWBUXAXNUUTIJUWTXMUWTWNUVBXHEFZEFXMWMQXHUMWNUXCXHXHY
  LUNUAUEUFUVDUIUJUEUFXJUPUIUJUWSXNUVEEFUWCXMIIUQXNUVEIUVFUAUEUEUEUEUEUEUEUIUJUWEW
  SUWCEFZXOUWEWSWJUWCEFZEFUXDWRIUWCUQWSUXEUWCUWCXMIMNUAUEWRXMIUSUEUEUEUEUEUEUIUJXQ
  WQYGXOEFZEFXAWPXJXOUQWQUXFWTUXFXIXOEFZWTUXFXIWJXOEFZEFUXGXHIXOUQXIUXHXOXOXMWTMNU
  AUEXHWTWRIMUTUEUAUEUEUEUEUEXAWJWHEFZWHUXIXAUXIWJUVKXREFZEFZXAWJWHUXJCATUAUXKUXJX
  AUXJCXRMNUXJUVPXREFZXAUXLUXJCXRROUXLUVPYDEZFZXAUXNUXLUVOXRSOUXNUWAYIEZFZXAUXMUXO
  UVPUWAYDYIUWFUVGUIUJUXPWSYIEFZXAUXPWSUVIEFUXQWRIYIUQWSUVIYIUVJUAUEWRWPIUSUEUEUEU
  EUEUEOWHCAVANUEUEUEUAVTWIACVBOUEVCWAWBWCEFZGZWBWEEFZGZWGGVQVSUXSVQVQUXSVQVDLVPEU
  XREFGVQUXSVEABVBVPUXRVFVGVHVIVQVSUYALVREUXTEFGVSUYAVEBCVBVRUXTVFVGVJWCWEVKVLVMVN $.
lessasym $p |- ( ( < A B ) -> ( equal ( < B A ) 'false ) ) $=
  ( f-.3c pap tap wt f-equal t-false wa ax-irreflexive a1i lesstrans imp substd absurdd ax-right cases )
  CADZBDEFZGCBDADEZDHDEFZTSTFZIZUAUCRADEZHGUDDHDEFUCAJKSUBUDFABALMNOSUAPQ $.
lessleft $p |- ( equal ( < A B ) ( < ( + 0 A ) B ) ) $=
  ( f-.3c pap tap t0 f-- f-.2b ax-lessdifference minusnumber pluszero symm f-.2a t1 ax-minus cong
  ax-plusnumber plusabsorbl ax-plusabsorbs timesoner ax-timesnumber pluszeror trans argr timesabsorbl
  ax-timesabsorbs args apply distributer ax-distributes ax-timesassociates timesid timesnought ax-timeszero
  ax-plusassociates number0 pluslcomm )
  CADBDECFDZGBDZADEZDEZCHFDZADEZDBDEZABIVAURUSVCDEZDEZVDURUTVEUTVBUTDEZVEVGUTUTBAJ
  KLVGHMGFDNDEZDZMADNDEZDEZDZHMBDNDEZDZFDEZDEZVEVGVBHBDZVIADEZDEZDEZVPVBUTVSBAOPVT
  VSVPVSBVRQKVSHVBBDEZDZVRDEZVPWCVSBVRRLWCWBVBVRDEZDZEZVPWFWCWAVRSLWFHVODZVLFDZEZD
  ZEZVPWEWJWBWGWDWIHWAVOWAVMVOVMWABTLVOVMVMBNUAUBLUCUDZWDVRWIVRVHAUAKVRMVBVHDEZDZA
  DEZWIWOVRVHAUELWOWNVCDZEZWIWQWOWMAUFLWQMHVINDEZDFDEZDZHVJDFDEZDZEZWIWPXBWNWTVCXA
  MWMWSWMWRWSWRWMVHTLWSWRWRVHNUAUBLUCUDZVCVJXAVJVCATLXAVJVJANUAZUBLUCZUGUHXCHMWRDZ
  XADEZDZMFDXADEZDZEZWIWRFXAUIXLHWIDZFDZEZWIXKXNXIXMXJFHXHWIXHHXGVJDEZDZXGFDEZDZEW
  IWRVJFUJXSWHXQVLXRFHXPVKXPVIMNDVJDEZDEVKVHNVJUKVIXTVJVJXEULPUCUDWRUMUGUHUCUDXAUN
  UGUHXOVLVBFDEZDEWIVKFFUOVLYAFFUPKZPUCUCUCZUCUCUCUCUGUHWKVNWIDEZVPWKVNVBWIDEZDEYD
  VMFWIUOVNYEWIWIVKFQKPUCVMVKFUQUCZUCUCUCUCUCVPVBVEDEZVEYGVPYGVBVQVIVCDEZDEZDEZVPV
  BVEYIBVCOPYJYIVPYIBYHQKYIWBYHDEZVPYKYIBYHRLYKWBVBYHDEZDZEZVPYNYKWAYHSLYNWKVPYMWJ
  WBWGYLWIWLYLYHWIYHVHVCUAKYHWQWIWQYHVHVCUELWQWNVBVCDEZDZEZWIYQWQWMVCUFLYQXCWIYPXB
  WNWTYOXAXDYOVCXAVCFAQKVCHYADZADEZXAYSVCFARLYSYRVCDZEZXAUUAYSYAASLUUAVBXADZEXAYTU
  UBYRVBVCXAHYAFYBUDXFUGUHXAVJFQKUCUCUCUCUGUHYCUCUCUCUCUGUHYFUCUCUCUCUCLVEBVCJKUCU CUCPVDVFVCBILUCUC $.
lelt $p |- ( ( ( equal ( < A B ) 'false ) & ( < A C ) ) -> ( < B C ) ) $=
  ( f-equal f-.3c pap tap t-false wt wa ax-right adl lesstrans sylc f-.2b t0 lessleft a1i ax-left ax-lesstotal
  argrd argld applyd symm transd substd cases )
  DEAFZBFGFHFGIZUHCFGZIZJZEBFZCFGZIZUMAFGZULUPIZJUQUKUOULUQKULUQUKUIUKKZLBACMNULDU
  PFHFGIZJZUJUNUTUJEOPFZAFGZFZCFZGZUNDUJFVEFGIUTACQRUTVEEVABFGZFZCFZGZUNVDVHUTVCVG
  UTCEUTVBVFUTUIUSDVBFVFFGIULUSUIUIUKSLULUSKABTNUAUBUCDVIFUNFGIUTUNVIBCQUDRUEUEULU SUKURLUFUG $.
near $p |- ( ( ( ( is_integer A ) & ( is_integer B ) ) & ( < A ( + B 1 ) ) ) -> ( equal ( < B A ) 'false ) ) $=
  ( f-is_integer pap tap wt wa f-.3c f-.2b t1 f-equal t-false f-- t0 ax-lessdifference minusnumber pluszero
  symm f-.2a ax-minus cong ax-plusnumber plusabsorbl ax-plusabsorbs ax-pluscommutes argr ax-timesnumber
  timesabsorbl ax-timesabsorbs timesoner pluszeror trans args apply distributer ax-distributes
  ax-timesassociates timesid timesnought ax-timeszero ax-plusassociates number0 minusminusl pluslcomm a1i
  ax-left ax-right ax-integerminus sylc adl wi ax-subst ax-mp adr ax-discrete transd substd absurdd cases )
  CADEFZCBDEFZGZHADIBDJDEZDEZFZGZKHBDADEZDZLDEFZWGWFWGFZGZWIWKWDLWKWDHMADBDEZDJDEZ
  LKWDDWMDEFWKWMWDWMHNDZMJDWLDEZDEZWDWLJOWPWNMWCDADEZDEZWDWNWOWQWOINDZWODEZWQWTWOW
  OJWLPQRWTIJDZISMNDJDEZDZSADJDEZDEZDZISBDJDEZDZNDZEZDZEZDEZWQWTWSXAXCWLDEZDEZDEZX
  MWSWOXOJWLTUAXPXOXMXOJXNUBQXOIWSJDEZDZXNDEZXMXSXOJXNUCRXSXRWSXNDEZDZEZXMYBXSXQXN
  UDRYBIXANDEZDZXLDZEZXMYAYEXRYDXTXLIXQYCNJUEZUFXTXNXLXNXBWLUGQXNSWSXBDEZDZWLDEZXL
  YJXNXBWLUHRYJYIWSWLDEZDZEZXLYMYJYHWLUIRYMSIXCJDEZDNDEZDZIXDDZIXCXGDEZDZNDZEZDEZD
  ZEZXLYLUUCYIYPYKUUBSYHYOYHYNYOYNYHXBUJRYOYNYNXBJUGUKRULUFZYKWSIADXCBDEZDEZDEZUUB
  WSWLUUGABTUAUUHUUGUUBUUGAUUFUBQUUGIWSADEZDZUUFDEZUUBUUKUUGAUUFUCRUUKUUJWSUUFDEZD
  ZEZUUBUUNUUKUUIUUFUDRUUNIYQNDEZDZUUADZEZUUBUUMUUQUUJUUPUULUUAIUUIUUOUUIXDUUOXDUU
  IAUJRUUOXDXDAJUGZUKRULZUFUULUUFUUAUUFXBBUGQUUFYIBDEZUUAUVAUUFXBBUHRUVAYIWSBDEZDZ
  EZUUAUVDUVAYHBUIRUVDYPXJDZEZUUAUVCUVEYIYPUVBXJUUEUVBXGXJXGUVBBUJRXJXGXGBJUGZUKRU
  LZUMUNUVFISYNDZXJDEZDZSNDZXJDEZDZEZUUAYNNXJUOUVOIUUADZNDZEZUUAUVNUVQUVKUVPUVMNIU
  VJUUAUVJIUVIXGDEZDZUVINDEZDZEUUAYNXGNUPUWBYTUVTYSUWANIUVSYRUVSXCSJDZXGDEZDEYRXBJ
  XGUQXCUWDXGXGUVGURUAULUFYNUSZUMUNULUFXJUTUMUNUVRYSWSNDEZDEUUAYRNNVAYSUWFNNVBQZUA
  ULULULULULULULUMUNUURYQWSUUADEZDEUUBXDNUUAVAYQUWHUUAUUAYRNUBQUAULULULULULULUMUNU
  UDIUVIUUBDEZDZUVLUUBDEZDZEZXLYNNUUBUOUWMIXLDZNDZEZXLUWLUWOUWJUWNUWKNIUWIXLUWIIUV
  IXDDEZDZUVIUUADEZDZEXLYNXDUUAUPUWTXKUWRXFUWSXJIUWQXEUWQXCUWCXDDEZDEXEXBJXDUQXCUX
  AXDXDUUSURUAULUFZUWSIUVIYRDEZDZUWADZEXJYNYRNUPUXEXIUXDXHUWANIUXCXGUXCXCYRDEZXGUX
  CXCUWCYRDEZDEUXFXBJYRUQXCUXGYRYRXBXGUGURUAULXGUVGVCULUFUWEUMUNULUMUNULUFUUBUTUMU
  NUWPXFIXJDZNDEZDEXLXEXJNVAXFUXIXJUXIXHUWFDEXJXGNNVAXHUWFNUWGUAULUAULULULULULULUL
  UMUNYFXAWSXLDEZDEXMJNXLVAXAUXJXLXLXEXJUBQUAULULULULULULXMWSWQDEZWQUXKXMUXKWSIWCD
  XCADEZDEZDEZXMWSWQUXMWCATUAUXNUXMXMUXMWCUXLUBQUXMIWSWCDEZDZUXLDEZXMUXQUXMWCUXLUC
  RUXQUXPWSUXLDEZDZEZXMUXTUXQUXOUXLUDRUXTIXAXJDEZDZXFNDZEZDZEZXMUXSUYEUXPUYBUXRUYD
  IUXOUYAUXOWCUYAWCBJUBQWCIUVBDZJDEZUYAUYHWCBJUCRUYHUYGXQDZEZUYAUYJUYHUVBJUDRUYJUX
  HYCDZEZUYAUYIUYKUYGUXHXQYCIUVBXJUVHUFYGUMUNUYLXHYCDEZUYAUYLXHWSYCDEZDEUYMXGNYCVA
  XHUYNYCYCJNUBQUAULXGJNVDULULULULULUFUXRUXLUYDUXLXBAUGQUXLYIADEZUYDUYOUXLXBAUHRUY
  OYIUUIDZEZUYDUYQUYOYHAUIRUYQYPUUODZEZUYDUYPUYRYIYPUUIUUOUUEUUTUMUNUYSIUVIUUODEZD
  ZUVLUUODEZDZEZUYDYNNUUOUOVUDIUYDDZNDZEZUYDVUCVUFVUAVUEVUBNIUYTUYDUYTUWRUWADZEUYD
  YNXDNUPVUHUYCUWRXFUWANUXBUWEUMUNULUFUUOUTUMUNVUGXFUWFDEUYDXENNVAXFUWFNUWGUAULULU
  LULULULULUMUNUYFXAUXHUYDDEZDEXMJXJUYDVAXAVUIXLVUIXHUYDDEZXLVUIXHWSUYDDEZDEVUJXGN
  UYDVAXHVUKUYDUYDXENUBQUAULXGXENVDULUAULULULULULULRWQWCAPQULULULUAWDWRAWCORULULRV
  EWKCWLDEFZWNWLDEZFZKWMDLDEFWFWJVULWBWEVULWBVTWAVULVTWAVFVTWAVGABVHVIVJVJWFWJVUNW
  HVUMDEFWJVUNVKBAOWGVUMVLVMVNWLVOVIVPWFWJWEWBWEVGVJVQVRWFWIVGVS $.
floorunique $p |- ( ( is_integer B ) -> ( ( equal ( < A B ) 'false ) -> ( ( < A ( + B 1 ) ) -> ( equal ( floor A ) B ) ) ) ) $=
  ( f-is_integer pap tap wt f-equal f-.3c t-false f-.2b t1 f-floor wi wa t0 f-is_number t-true ax-floorinteger
  istrue ax-integernumber ax-mp pluszero symm a1i ax-left adl jca ax-right ax-floorabove lelt syl near
  ax-floorbelow ax-lesstotal sylc symmd ax-true substd ax-pluszero transd exp )
  CBDEFZGHADZBDEDIDEFZVCJBDKDEZDEFZGLADEZDZBDEFZMVBVDNZVFVIVJVFNZVGJODZVGDEZBVHVMD
  EFVKVMVGVGCVGDEZFZGPVGDEDQDEFVNARSZVGTUAUBUCUDVKVMVLBDEZBVKGHVGDZBDEDIDEFZGHBDZV
  GDEDIDEFZGVMDVQDEFVKVBVONZVTJVGDKDEZDEFZNVSVKWBWDVKVBVOVJVFVBVBVDUEUFZVOVKVPUDZU
  GVKVDVCWCDEFZNWDVKVDWGVJVFVDVBVDUHUFWGVKAUIUDUGABWCUJUKUGBVGULUKVKVOVBNZVRVEDEFZ
  NWAVKWHWIVKVOVBWFWEUGVKGVCVGDEDIDEFZVFNWIVKWJVFWJVKAUMUDVJVFUHUGAVGVEUJUKUGVGBUL
  UKVGBUNUOVKPBDEZFGVQDBDEFVKQWKVKWKQVKVBGWKDQDEFWEBTUKUPQFVKUQUDURBUSUKUTUTVAVA $.

$( ==================== Derived: integers and floor ==================== $)

integer0 $p |- ( equal ( is_integer 0 ) 'true ) $=
  ( f-is_integer t0 pap tap f-- t1 t-true f-.2b minusnumber pluszero symm f-.2a ax-minus cong ax-plusnumber
  plusabsorbl ax-plusabsorbs ax-pluscommutes argr ax-timesnumber timesabsorbl ax-timesabsorbs timesoner
  pluszeror trans args apply distributer ax-distributes ax-timesassociates number1 timesid timesnought
  ax-timeszero ax-plusassociates number0 cancell wt f-equal ax-integer1 istrue wi ax-integerminus ax-mp
  ax-integer ) ABCDAEFCFCDZCDZGABVFVFBVFHBCZVFCDZBVIVFVFFFIJKVIBBVIVHHFCZLEBCFCDZCZFCDZCDZCDZBV
  HVFVNFFMNVOVNBVNFVMOJVNHVHFCDZCZVMCDZBVRVNFVMPKVRVQVHVMCDZCZDZBWAVRVPVMQKWAHVJBC
  DZCZHVMCZBCZDZCZDZBVTWGVQWCVSWFHVPWBBFRZSVSVMWFVMVKFTZJVMLVHVKCDZCZFCDZWFWMVMVKF
  UAKWMWLVPCZDZWFWOWMWKFUBKWOLWFCZWBCZDZWFWNWQWLWPVPWBLWKWFWKVMWFVMWKVKUCKWFVMVMWJ
  UDKUESWIUFUGWRHLVMCZWBCDZCZLBCWBCDZCZDZWFVMBWBUHXDHWFCZBCZDZWFXCXFXAXEXBBHWTWFWT
  HWSFCDZCZWSBCDZCZDWFVMFBUIXKWEXIWDXJBHXHVMXHVLLFCFCDZCDVMVKFFUJVLXLFFUKULNUESVMU
  MUFUGUESWBUNUFUGXGWDVHBCDZCDWFVMBBUOWDXMBBUPJZNUEUEUEUEUEUEUEUFUGWHVJWFCDZBWHVJV
  HWFCDZCDXOFBWFUOVJXPWFWFVMBOJNUEFBUPUQUEUEUEUEUEUEBXMBXMBXNKXNUEUEUEKNVGURZUSVGC
  GCDURAFCDZURZXQXRUTVAZXSXSXQVBXTFFVCVDVDVFVEVDUE $.
${
  integerd0.1 $e |- ( equal ( is_integer A ) 'true ) $.
  integerd0 $p |- ( equal ( is_integer d0 A ) 'true ) $=
    ( f-is_integer td0 pap tap f-.2b t-true df-d0 cong wt f-equal istrue wi ax-integerplus ax-mp ax-integer
    trans ) CADZEFCGAEAEFZEFZHCSTAIJUAKZLUAEHEFKCAEFZKZUBUCBMZUDUDUBNUEAAOPPTQPR $.
$}
${
  integerd1.1 $e |- ( equal ( is_integer A ) 'true ) $.
  integerd1 $p |- ( equal ( is_integer d1 A ) 'true ) $=
    ( f-is_integer td1 pap tap f-.2b t1 t-true df-d1 cong wt f-equal ax-integer1 istrue wi ax-integerplus
    ax-mp ax-integer trans ) CADZEFCGGAEAEFZEHEFZEFZICUAUCAJKUDLZMUDEIEFLCHEFZLZUEUFNOCUBEFLZUGUEPCAEFZLZUHUI
    BOZUJUJUHPUKAAQRRUBHQRRUCSRT $.
$}
${
  integerneg.1 $e |- ( equal ( is_integer A ) 'true ) $.
  integerneg $p |- ( equal ( is_integer ( - 0 A ) ) 'true ) $=
    ( f-is_integer f-- t0 pap tap wt f-equal t-true istrue wi integer0 ax-integerminus ax-mp ax-integer )
    CDEFAFGZFGZHZIRFJFGHCAFGZHZSTBKCEFGZHUASLUBMKEANOOQPO $.
$}
${
  floorinteger.1 $e |- ( equal ( is_integer A ) 'true ) $.
  floorinteger $p |- ( equal ( floor A ) A ) $=
    ( f-.3c pap f-.2b t1 tap wt f-equal f-floor f-- t0 minusnumber pluszero symm f-.2a ax-minus cong
    ax-plusnumber plusabsorbl ax-plusabsorbs timesoner ax-timesnumber pluszeror trans argr ax-pluscommutes
    args apply ax-plusassociates pluslcomm timesabsorbl ax-timesabsorbs distributer ax-distributes
    ax-timesassociates timesid timesnought ax-timeszero number0 cancell number1 posone lesspos istrue t-false
    wi ax-irreflexive f-is_integer floorunique ax-mp )
    CADZEADFDGZDGZHZIJADGDADGHZVNAVMFKVMDADGZELDZVQDGZFVSVQVQVMAMNOVSEFDZLDGZFVSVREV
    MDPKLDFDGZDZADGZDGZDGZWAVRVQWEVMAQRWFWEWAWEVMWDSNWEEVRVMDGZDZWDDGZWAWIWEVMWDTOWI
    WHVRWDDGZDZGZWAWLWIWGWDUAOWLEVTEPADFDGZDZLDGZDGZDZEWCWMDGZDZLDZGZDZGZWAWKXBWHWQW
    JXAEWGWPWGVMWPVMAFSNVMEVRADGZDZFDGZWPXFVMAFTOXFXEVRFDGZDZGZWPXIXFXDFUAOXIEWODZWA
    DZGZWPXHXKXEXJXGWAEXDWOXDWMWOWMXDAUBOWOWMWMAFUCZUDOUEZUFLFUGZUHUIXLWNWADGZWPXLWN
    VRWADGZDGXPWMLWAUJWNXQWAWAFLSNRUEWMFLUKUEUEUEUEUEUFWJWDXAWDWBAUCNWDPVRWBDGZDZADG
    ZXAXTWDWBAULOXTXSXDDZGZXAYBXTXRAUMOYBPEWCFDGZDLDGZDZWODZGZXAYAYFXSYEXDWOPXRYDXRY
    CYDYCXRWBUBOYDYCYCWBFUCUDOUEUFXNUHUIYGEPYCDZWODGZDZPLDWODGZDZGZXAYCLWOUNYMEXADZL
    DZGZXAYLYOYJYNYKLEYIXAYIEYHWMDGZDZYHLDGZDZGXAYCWMLUOYTWTYRWSYSLEYQWRYQWCPFDWMDGZ
    DGWRWBFWMUPWCUUAWMWMXMUQRUEUFYCURUHUIUEUFWOUSUHUIYPWSVRLDGZDGXAWRLLUJWSUUBLLUTNR
    UEUEUEUEUEUEUEUHUIXCVTXJXADGZDGWAFWOXAUJVTUUCLUUCWNXADGZLUUCWNVRXADGZDGUUDWMLXAU
    JWNUUEXAXAWRLSNRUEWMLUTVAUERUEUEUEUEUEUEWAXGFXGWAXOOFVBNUEUEUEVCVDVEIVLADGDVFDGH
    ZVOVPVGZAVHVIADGZHUUFUUGVGUUHBVEAAVJVKVKVK $.
$}
${
  floorbetween.1 $e |- ( equal ( is_integer B ) 'true ) $.
  floorbetween.2 $e |- ( equal ( < A B ) 'false ) $.
  floorbetween.3 $e |- ( equal ( + B 1 ) C ) $.
  floorbetween.4 $e |- ( equal ( < A C ) 'true ) $.
  floorbetween $p |- ( equal ( floor A ) B ) $=
    ( f-.3c pap f-.2b t1 tap wt f-equal f-floor symm cong istrue subst t-false wi f-is_integer floorunique
    ax-mp ) HAIZJBIKILZILZMZNOAILIBILMZUECILZUGUECUFUFCFPQUJGRSNUEBILITILMZUHUIUAZEUBBILZMUK
    ULUAUMDRABUCUDUDUD $.
$}
${
  floorother.1 $e |- ( equal ( is_number A ) 'false ) $.
  floorother $p |- ( equal ( floor A ) 0 ) $=
    ( f-.3c pap f-.2b t0 t1 tap wt f-equal f-floor lessotherl number1 pluszero cong trans symm posone subst
    t-false wi ax-irreflexive f-is_integer integer0 istrue floorunique ax-mp )
    CADZEFDGDHZDHZIZJKADHDFDHIZCFDZGDHZUJUJUNUJUMUIDHUNAUIBLUMUIGGMNOPQRSJUHFDHZDTDH
    IZUKULUAZUOUMFDHTAFBLFUBPUCFDHZIUPUQUAURUDUEAFUFUGUGUG $.
$}
${
  notintegerbetween.1 $e |- ( equal ( is_integer B ) 'true ) $.
  notintegerbetween.2 $e |- ( equal ( < B A ) 'true ) $.
  notintegerbetween.3 $e |- ( equal ( + B 1 ) C ) $.
  notintegerbetween.4 $e |- ( equal ( < A C ) 'true ) $.
  notintegerbetween $p |- ( equal ( is_integer A ) 'false ) $=
    ( f-equal f-is_integer pap tap t-false wt t-true f-.3c f-- t1 t0 ax-lessdifference f-.2b minusnumber
    pluszero symm f-.2a ax-minus cong ax-plusnumber plusabsorbl ax-plusabsorbs ax-pluscommutes argr
    ax-timesnumber timesabsorbl ax-timesabsorbs timesoner pluszeror trans args apply distributer
    ax-distributes ax-timesassociates timesid timesnought ax-timeszero ax-plusassociates number0 minusminusl
    pluslcomm argl a1i wi ax-integerminus istrue mpi ax-discrete syl subst transd ax-true substd absurdd id
    cases0 ) HIAJKZJLJKMZWEWEMZWFWGNLWGNOPAJBJKZJQJKZLHNJWIJKMWGWINWIORJZPQJWHJKZJKZNWHQSWLWJ
    PCJZAJZKZJKZNWJWKWOWKPTBJQJKZJZAJZKZWOWKTRJZWKJKZWTXBWKWKQWHUAUBUCXBTQJZTUDPRJQJ
    KZJZUDAJQJKZJKZJZTUDBJQJKZJZRJZKZJZKZJKZWTXBXAXCXEWHJKZJKZJKZXOXAWKXQQWHUEUFXRXQ
    XOXQQXPUGUBXQTXAQJKZJZXPJKZXOYAXQQXPUHUCYAXTXAXPJKZJZKZXOYDYAXSXPUIUCYDTXCRJKZJZ
    XNJZKZXOYCYGXTYFYBXNTXSYERQUJZUKYBXPXNXPXDWHULUBXPUDXAXDJKZJZWHJKZXNYLXPXDWHUMUC
    YLYKXAWHJKZJZKZXNYOYLYJWHUNUCYOUDTXEQJKZJRJKZJZTXFJZTXEXIJKZJZRJZKZJKZJZKZXNYNUU
    EYKYRYMUUDUDYJYQYJYPYQYPYJXDUOUCYQYPYPXDQULUPUCUQUKZYMXATAJXEBJKZJKZJKZUUDXAWHUU
    IABUEUFUUJUUIUUDUUIAUUHUGUBUUITXAAJKZJZUUHJKZUUDUUMUUIAUUHUHUCUUMUULXAUUHJKZJZKZ
    UUDUUPUUMUUKUUHUIUCUUPTYSRJKZJZUUCJZKZUUDUUOUUSUULUURUUNUUCTUUKUUQUUKXFUUQXFUUKA
    UOUCUUQXFXFAQULZUPUCUQZUKUUNUUHUUCUUHXDBULUBUUHYKBJKZUUCUVCUUHXDBUMUCUVCYKXABJKZ
    JZKZUUCUVFUVCYJBUNUCUVFYRXLJZKZUUCUVEUVGYKYRUVDXLUUGUVDXIXLXIUVDBUOUCXLXIXIBQULZ
    UPUCUQZURUSUVHTUDYPJZXLJKZJZUDRJZXLJKZJZKZUUCYPRXLUTUVQTUUCJZRJZKZUUCUVPUVSUVMUV
    RUVORTUVLUUCUVLTUVKXIJKZJZUVKRJKZJZKUUCYPXIRVAUWDUUBUWBUUAUWCRTUWAYTUWAXEUDQJZXI
    JKZJKYTXDQXIVBXEUWFXIXIUVIVCUFUQUKYPVDZURUSUQUKXLVEURUSUVTUUAXARJKZJKUUCYTRRVFUU
    AUWHRRVGUBZUFUQUQUQUQUQUQUQURUSUUTYSXAUUCJKZJKUUDXFRUUCVFYSUWJUUCUUCYTRUGUBUFUQU
    QUQUQUQUQURUSUUFTUVKUUDJKZJZUVNUUDJKZJZKZXNYPRUUDUTUWOTXNJZRJZKZXNUWNUWQUWLUWPUW
    MRTUWKXNUWKTUVKXFJKZJZUVKUUCJKZJZKXNYPXFUUCVAUXBXMUWTXHUXAXLTUWSXGUWSXEUWEXFJKZJ
    KXGXDQXFVBXEUXCXFXFUVAVCUFUQUKZUXATUVKYTJKZJZUWCJZKXLYPYTRVAUXGXKUXFXJUWCRTUXEXI
    UXEXEYTJKZXIUXEXEUWEYTJKZJKUXHXDQYTVBXEUXIYTYTXDXIULVCUFUQXIUVIVHUQUKUWGURUSUQUR
    USUQUKUUDVEURUSUWRXHTXLJZRJKZJKXNXGXLRVFXHUXKXLUXKXJUWHJKXLXIRRVFXJUWHRUWIUFUQUF
    UQUQUQUQUQUQUQURUSYHXCXAXNJKZJKXOQRXNVFXCUXLXNXNXGXLUGUBUFUQUQUQUQUQUQXOXAWTJKZW
    TUXMXOUXMXATWQJXEAJKZJKZJKZXOXAWTUXOWQAUEUFUXPUXOXOUXOWQUXNUGUBUXOTXAWQJKZJZUXNJ
    KZXOUXSUXOWQUXNUHUCUXSUXRXAUXNJKZJZKZXOUYBUXSUXQUXNUIUCUYBTXCXLJKZJZXHRJZKZJZKZX
    OUYAUYGUXRUYDUXTUYFTUXQUYCUXQWQUYCWQBQUGUBWQTUVDJZQJKZUYCUYJWQBQUHUCUYJUYIXSJZKZ
    UYCUYLUYJUVDQUIUCUYLUXJYEJZKZUYCUYKUYMUYIUXJXSYETUVDXLUVJUKYIURUSUYNXJYEJKZUYCUY
    NXJXAYEJKZJKUYOXIRYEVFXJUYPYEYEQRUGUBUFUQXIQRVIUQUQUQUQUQUKUXTUXNUYFUXNXDAULUBUX
    NYKAJKZUYFUYQUXNXDAUMUCUYQYKUUKJZKZUYFUYSUYQYJAUNUCUYSYRUUQJZKZUYFUYRUYTYKYRUUKU
    UQUUGUVBURUSVUATUVKUUQJKZJZUVNUUQJKZJZKZUYFYPRUUQUTVUFTUYFJZRJZKZUYFVUEVUHVUCVUG
    VUDRTVUBUYFVUBUWTUWCJZKUYFYPXFRVAVUJUYEUWTXHUWCRUXDUWGURUSUQUKUUQVEURUSVUIXHUWHJ
    KUYFXGRRVFXHUWHRUWIUFUQUQUQUQUQUQUQURUSUYHXCUXJUYFJKZJKXOQXLUYFVFXCVUKXNVUKXJUYF
    JKZXNVUKXJXAUYFJKZJKVULXIRUYFVFXJVUMUYFUYFXGRUGUBUFUQXIXGRVIUQUFUQUQUQUQUQUQUCWT
    WQAUAUBUQUQUQWSWNWRWMAPWQCFUKVJUSUQUFWPOAJCJKZNVUNWPACSUCGUQUQUQUCVKWGWJWHJKZMZH
    WIJLJKMZWGIWHJKMZVUPVUQVLWGIBJKZMVURABVMVUSDVNVOWHVPVQOBJAJKZVUOBASVUTEVNVRVOVSN MWGVTVKWAWBWFWCWD $.
$}

$( ==================== Derived: the axioms of the primitive functions, under the names that certificates give them ==================== $)

notisfalse $p |- ( ( not A ) -> ( equal A 'false ) ) $=
  ( f-not pap tap wt f-equal t-false wi nottrue ax-subst syl ax-false syl6 ax-1 cases0 )
  BACDZEZFACGCDEZHAAEZQGEZRSFPCGCDEQTHAIPGJKRLMRQNO $.
andleft $p |- ( ( and A B ) -> A ) $=
  ( f-and pap tap wt wi ax-1 f-equal t-false f-if df-and a1i id iffalse transd ax-subst syl ax-false syl6
  cases0 ) CADBDEZFZAFZGAUDUCHIADJDEFZUCJFZUDUEIUBDZJDEFUCUFGUEUBKADBDJDEZJUGUHDEFUEABLMUEA BJUENOPUBJQRUDSTUA
  $.
andright $p |- ( ( and A B ) -> B ) $=
  ( f-and pap tap wt wi f-equal f-if t-false df-and a1i ax-iftrue transd ax-subst syl id iffalse ax-false syl6
  cases0 ) CADBDEZFZBFZGZAAFZHUBDZBDEFUEUFUBIADBDJDEZBUGUHDEFZUFABKZLABJMNUBBOPHADJDEFZUCJF
  ZUDUKUGJDEFUCULGUKUBUHJUIUKUJLUKABJUKQRNUBJOPUDSTUA $.
orleft $p |- ( A -> ( or A B ) ) $=
  ( wt t-true f-or pap tap f-if f-equal df-or a1i ax-iftrue transd symmd ax-true substd )
  ACZDEAFBFGZQRDQRHAFDFBFGZDIRFSFGCQABJKADBLMNDCQOKP $.
orright $p |- ( B -> ( or A B ) ) $=
  ( wt f-or pap tap orleft adr f-equal t-false wa f-if t-true df-or a1i ax-right iffalse transd symmd ax-left
  substd cases ) BCZDAEBEFZCZAUCACUEABGHUCIAEJEFCZKZBUDUGUDBUGUDLAEMEBEFZBIUDEUHEFCUGABNOUGAMBUCU
  FPQRSUCUFTUAUB $.
${
  notnegative.1 $e |- ( ph -> ( equal ( < A 0 ) 'false ) ) $.
  notnegative.2 $e |- ( ph -> ( equal ( < 0 A ) 'false ) ) $.
  notnegative $p |- ( ph -> ( equal ( + 0 A ) ( + 0 0 ) ) ) $=
    ( f-equal f-.3c pap t0 tap t-false wt f-.2b ax-lesstotal sylc )
    AEFBGHGIGJGIKEFHGBGIGJGIKELHGZBGIGOHGIGIKCDBHMN $.
$}
if.true $p |- ( equal ( if 'true A B ) A ) $=
  ( t-true ax-true iftrue ) CABDE $.
if.false $p |- ( equal ( if 'false A B ) B ) $=
  ( ax-iffalse ) ABC $.
if.holds $p |- ( implies D ( equal ( if D A B ) A ) ) $=
  ( f-equal f-if pap tap ax-iftrue disch ) CDECFAFBFGFAFGCABHI $.
if.fails $p |- ( implies ( not D ) ( equal ( if D A B ) B ) ) $=
  ( f-not pap tap f-equal f-if wt t-false notisfalse id iffalse syl disch )
  DCEFZGHCEAEBEFEBEFZPIGCEJEFIZQICKRCABRLMNO $.
truth.false $p |- ( implies ( not A ) ( equal A 'false ) ) $=
  ( f-not pap tap f-equal t-false notisfalse disch ) BACDEACFCDAGH $.
equal.holds $p |- ( implies ( equal A B ) ( equal ( equal A B ) 'true ) ) $=
  ( f-equal pap tap t-true ax-equal disch ) CADBDEZCIDFDEABGH $.
equal.boolean $p |- ( implies ( not ( equal A B ) ) ( equal ( equal A B ) 'false ) ) $=
  ( f-not f-equal pap tap t-false notisfalse disch ) CDAEBEFZEFDJEGEFJHI $.
pair.head $p |- ( equal ( head ( pair A B ) ) A ) $=
  ( ax-head ) ABC $.
pair.tail $p |- ( equal ( tail ( pair A B ) ) B ) $=
  ( ax-tail ) ABC $.
pair.pair $p |- ( equal ( is_pair ( pair A B ) ) 'true ) $=
  ( ax-pair ) ABC $.
pair.parts $p |- ( implies ( is_pair A ) ( equal ( pair ( head A ) ( tail A ) ) A ) ) $=
  ( f-is_pair pap tap f-equal f-pair f-head f-tail ax-parts disch ) BACDEFGACDCHACDCDCACDAIJ $.
head.other $p |- ( implies ( not ( is_pair A ) ) ( equal ( head A ) 'nil ) ) $=
  ( f-not f-is_pair pap tap f-equal f-head t-nil wt t-false notisfalse ax-headother syl disch )
  BCADEZDEZFGADEDHDEZPIFODJDEIQIOKALMN $.
tail.other $p |- ( implies ( not ( is_pair A ) ) ( equal ( tail A ) 'nil ) ) $=
  ( f-not f-is_pair pap tap f-equal f-tail t-nil wt t-false notisfalse ax-tailother syl disch )
  BCADEZDEZFGADEDHDEZPIFODJDEIQIOKALMN $.
is_pair.holds $p |- ( implies ( is_pair A ) ( equal ( is_pair A ) 'true ) ) $=
  ( f-is_pair pap tap f-equal t-true wt f-pair f-head f-tail ax-parts symmd congd ax-pair a1i transd disch )
  BACDZERCFCDRGZRBHIACDZCJACDZCDZCDZFBSAUBSUBAAKLMEUCCFCDGSTUANOPQ $.
is_number.holds $p |- ( implies ( is_number A ) ( equal ( is_number A ) 'true ) ) $=
  ( f-is_number pap tap f-equal t-true wt f-.2b t0 ax-pluszero symmd congd ax-plusnumber a1i transd disch )
  BACDZEQCFCDQGZQBHICACDZCDZFBRASRSAAJKLETCFCDGRIAMNOP $.
is_integer.holds $p |- ( implies ( is_integer A ) ( equal ( is_integer A ) 'true ) ) $=
  ( f-is_integer pap tap f-equal t-true ax-integer disch ) BACDZEICFCDAGH $.
is_symbol.holds $p |- ( implies ( is_symbol A ) ( equal ( is_symbol A ) 'true ) ) $=
  ( f-is_symbol pap tap f-equal t-true ax-issymbol disch ) BACDZEICFCDAGH $.
less.holds $p |- ( implies ( < A B ) ( equal ( < A B ) 'true ) ) $=
  ( f-.3c pap tap f-equal t-true ax-less disch ) CADBDEZFJDGDEABHI $.
kinds.cover $p |- ( or ( or ( is_pair A ) ( is_number A ) ) ( is_symbol A ) ) $=
  ( f-or f-is_pair pap tap f-is_number f-is_symbol wt orleft syl f-equal t-false orright adr wa ax-cover imp
  cases cases0 ) BBCADEZDFADEZDEZDGADEZDEHZTTHUBHZUDTUAIUBUCIZJKTDLDEHZUDUAUGUAHZUDUHUEUDTUAMUFJN
  UGKUADLDEHZOUCHZUDUGUIUJAPQUBUCMJRS $.
kinds.pair_number $p |- ( implies ( is_pair A ) ( equal ( is_number A ) 'false ) ) $=
  ( f-is_pair pap tap f-equal f-is_number t-false ax-pairnumber disch ) BACDEFACDCGCDAHI $.
kinds.pair_symbol $p |- ( implies ( is_pair A ) ( equal ( is_symbol A ) 'false ) ) $=
  ( f-is_pair pap tap f-equal f-is_symbol t-false ax-pairsymbol disch ) BACDEFACDCGCDAHI $.
kinds.number_symbol $p |- ( implies ( is_number A ) ( equal ( is_symbol A ) 'false ) ) $=
  ( f-is_number pap tap f-equal f-is_symbol t-false ax-numbersymbol disch ) BACDEFACDCGCDAHI $.
kinds.integer_number $p |- ( implies ( is_integer A ) ( equal ( is_number A ) 'true ) ) $=
  ( f-is_integer pap tap f-equal f-is_number t-true ax-integernumber disch ) BACDEFACDCGCDAHI $.
size.pair $p |- ( equal ( size ( pair A B ) ) ( + ( + 1 ( size A ) ) ( size B ) ) ) $=
  ( ax-size ) ABC $.
size.other $p |- ( implies ( not ( is_pair A ) ) ( equal ( size A ) 0 ) ) $=
  ( f-not f-is_pair pap tap f-equal f-size t0 wt t-false notisfalse ax-sizeother syl disch )
  BCADEZDEZFGADEDHDEZPIFODJDEIQIOKALMN $.
size.integer $p |- ( equal ( is_integer ( size A ) ) 'true ) $=
  ( ax-sizeinteger ) AB $.
size.natural $p |- ( not ( < ( size A ) 0 ) ) $=
  ( f-.3c f-size pap tap t0 ax-sizenatural noti ) BCADEDFDEAGH $.
plus.number $p |- ( equal ( is_number ( + A B ) ) 'true ) $=
  ( ax-plusnumber ) ABC $.
minus.number $p |- ( equal ( is_number ( - A B ) ) 'true ) $=
  ( minusnumber ) ABC $.
times.number $p |- ( equal ( is_number ( * A B ) ) 'true ) $=
  ( ax-timesnumber ) ABC $.
divide.number $p |- ( equal ( is_number ( / A B ) ) 'true ) $=
  ( dividenumber ) ABC $.
plus.other $p |- ( implies ( not ( is_number A ) ) ( equal ( + A B ) ( + 0 B ) ) ) $=
  ( f-not f-is_number pap tap f-equal f-.2b t0 wt t-false notisfalse plusabsorbl symm a1i ax-plusother argrd
  argld applyd transd syl disch )
  CDAEFZEFZGHAEBEFZEZHIEZBEZFZEFZUDJGUCEKEFJZUJJUCLUKUEHUGAEFZEZBEZFZUIUFUOEFJUKUO
  UEABMNOUNUHUKUMUGUKBHUKULIAPQRSTUAUB $.
times.other $p |- ( implies ( not ( is_number A ) ) ( equal ( * A B ) 0 ) ) $=
  ( f-not f-is_number pap tap f-equal f-.2a t0 wt t-false notisfalse f-.2b timesabsorbl symm a1i ax-plusother
  argrd argld applyd ax-timeszero transd syl disch )
  CDAEFZEFZGHAEBEFZEZIEFZUFJGUEEKEFJZUIJUELUJUGHMIEAEFZEZBEZFZIUHUNEFJUJUNUGABNOPU
  JUNHIEZBEZFZIUMUPUJULUOUJBHUJUKIAQRSTGUQEIEFJUJBUAPUBUBUCUD $.
less.left $p |- ( equal ( < A B ) ( < ( + A 0 ) B ) ) $=
  ( f-.3c pap tap t0 f-- f-.2b ax-lessdifference minusnumber pluszero symm f-.2a t1 ax-minus cong
  ax-plusnumber plusabsorbl ax-plusabsorbs timesoner ax-timesnumber pluszeror trans argr timesabsorbl
  ax-timesabsorbs args apply distributer ax-distributes ax-timesassociates timesid timesnought ax-timeszero
  ax-plusassociates number0 pluslcomm )
  CADBDECFDZGBDZADEZDEZCHADFDEZDBDEZABIVAURUSVBDEZDEZVCURUTVDUTHFDZUTDEZVDVGUTUTBA
  JKLVGHMGFDNDEZDZMADNDEZDEZDZHMBDNDEZDZFDEZDEZVDVGVFHBDZVIADEZDEZDEZVPVFUTVSBAOPV
  TVSVPVSBVRQKVSHVFBDEZDZVRDEZVPWCVSBVRRLWCWBVFVRDEZDZEZVPWFWCWAVRSLWFHVODZVLFDZEZ
  DZEZVPWEWJWBWGWDWIHWAVOWAVMVOVMWABTLVOVMVMBNUAUBLUCUDZWDVRWIVRVHAUAKVRMVFVHDEZDZ
  ADEZWIWOVRVHAUELWOWNVFADEZDZEZWIWRWOWMAUFLWRMHVINDEZDFDEZDZHVJDZFDEZDZEZWIWQXDWN
  XAWPXCMWMWTWMWSWTWSWMVHTLWTWSWSVHNUAUBLUCUDZWPVJXCVJWPATLXCVJVJANUAZUBLUCZUGUHXE
  HMWSDZXCDEZDZMFDXCDEZDZEZWIWSFXCUIXNHWIDZFDZEZWIXMXPXKXOXLFHXJWIXJHXIVJDEZDZXIFD
  EZDZEWIWSVJFUJYAWHXSVLXTFHXRVKXRVIMNDVJDEZDEVKVHNVJUKVIYBVJVJXGULPUCUDWSUMUGUHUC
  UDXCUNUGUHXQVLVFFDEZDEWIVKFFUOVLYCFFUPKZPUCUCUCZUCUCUCUCUGUHWKVNWIDEZVPWKVNVFWID
  EZDEYFVMFWIUOVNYGWIWIVKFQKPUCVMVKFUQUCZUCUCUCUCUCVPVFVDDEZVDYIVPYIVFVQVIVBDEZDEZ
  DEZVPVFVDYKBVBOPYLYKVPYKBYJQKYKWBYJDEZVPYMYKBYJRLYMWBVFYJDEZDZEZVPYPYMWAYJSLYPWK
  VPYOWJWBWGYNWIWLYNYJWIYJVHVBUAKYJWNVBDEZWIYQYJVHVBUELYQWNVFVBDEZDZEZWIYTYQWMVBUF
  LYTXEWIYSXDWNXAYRXCXFYRVBXCVBAFQKVBHWPDZFDEZXCUUBVBAFRLUUBUUAYCDZEZXCUUDUUBWPFSL
  UUDHXCDZFDZEZXCUUCUUFUUAUUEYCFHWPXCXHUDYDUGUHUUGXBYCDEXCVJFFUOXBYCFYDPUCUCUCUCUC
  UGUHYEUCUCUCUCUGUHYHUCUCUCUCUCLVDBVBJKUCUCUCPVCVEVBBILUCUC $.
less.right $p |- ( equal ( < A B ) ( < A ( + B 0 ) ) ) $=
  ( f-.3c pap tap t0 f-- f-.2b ax-lessdifference minusnumber pluszero symm f-.2a t1 ax-minus cong
  ax-plusnumber plusabsorbl ax-plusabsorbs timesoner ax-timesnumber pluszeror trans argr timesabsorbl
  ax-timesabsorbs args apply distributer ax-distributes ax-timesassociates timesid timesnought ax-timeszero
  ax-plusassociates number0 pluslcomm )
  CADZBDECFDZGBDADEZDEZURHBDZFDEZDEZABIVAUSGVCDADEZDEZVDUSUTVEUTHFDZUTDEZVEVHUTUTB
  AJKLVHHMGFDNDEZDZMADNDEZDEZDZHMBDNDEZDZFDEZDEZVEVHVGVBVJADEZDEZDEZVQVGUTVSBAOPVT
  VSVQVSBVRQKVSHVGBDEZDZVRDEZVQWCVSBVRRLWCWBVGVRDEZDZEZVQWFWCWAVRSLWFHVPDZVMFDZEZD
  ZEZVQWEWJWBWGWDWIHWAVPWAVNVPVNWABTLVPVNVNBNUAUBLUCUDZWDVRWIVRVIAUAKVRMVGVIDEZDZA
  DEZWIWOVRVIAUELWOWNVGADEZDZEZWIWRWOWMAUFLWRMHVJNDEZDFDEZDZHVKDFDEZDZEZWIWQXCWNXA
  WPXBMWMWTWMWSWTWSWMVITLWTWSWSVINUAUBLUCUDWPVKXBVKWPATLXBVKVKANUAZUBLUCUGUHXDHMWS
  DZXBDEZDZMFDXBDEZDZEZWIWSFXBUIXKHWIDZFDZEZWIXJXMXHXLXIFHXGWIXGHXFVKDEZDZXFFDEZDZ
  EWIWSVKFUJXRWHXPVMXQFHXOVLXOVJMNDVKDEZDEVLVINVKUKVJXSVKVKXEULPUCUDWSUMUGUHUCUDXB
  UNUGUHXNVMVGFDEZDEWIVLFFUOVMXTFFUPKZPUCUCUCUCUCUCUCZUGUHWKVOWIDEZVQWKVOVGWIDEZDE
  YCVNFWIUOVOYDWIWIVLFQKPUCVNVLFUQUCZUCUCUCUCUCVQVGVEDEZVEYFVQYFVGHVCDVRDEZDEZVQVG
  VEYGVCAOPYHYGVQYGVCVRQKYGHVGVCDEZDZVRDEZVQYKYGVCVRRLYKYJWDDZEZVQYMYKYIVRSLYMWKVQ
  YLWJYJWGWDWIHYIVPYIVCVPVCBFQKVCWBFDEZVPYNVCBFRLYNWBXTDZEZVPYPYNWAFSLYPWGFDZEZVPY
  OYQWBWGXTFWLYAUGUHYRVOXTDEVPVNFFUOVOXTFYAPUCUCUCUCUCUDYBUGUHYEUCUCUCUCUCLVEVCAJK UCUCUCPVDVFAVCILUCUC $.
floor.other $p |- ( implies ( not ( is_number A ) ) ( equal ( floor A ) 0 ) ) $=
  ( f-not f-is_number pap tap f-equal f-floor t0 wt t-false notisfalse f-.3c f-.2b t1 t-true lessleft a1i
  ax-plusother argrd argld applyd number1 pluszero cong ax-less1 trans transd symmd ax-true substd wi
  ax-irreflexive f-is_integer integer0 istrue floorunique ax-mp mpd syl disch )
  BCADEZDEZFGADEDHDEZVBIFVADJDEIZVCIZVAKVDLADZMHDZNDEZDEZIZVEVDOVIVDVIOVDVILVGADEZ
  DZVHDZEZOFVIDVNDEIVDAVHPQVDVNLHDZVHDZEZOVMVPVDVLVOVDVHLVDVKHARSZTUAFVQDODEIVDVQV
  ONDEOVOVHNNUBUCUDUEUFQUGUGUHOIVDUIQUJVDFVFHDEZDZJDEIZVJVEUKZVDVSVLHDZEZJVTWDDEIV
  DAHPQVDWDVOHDZEZJWCWEVDVLVOVDHVRTUAFWFDJDEIVDHULQUGUGWAWBUKZVDUMHDEZIWGWHUNUOAHU PUQQURURUSUT $.
plus.commutative $p |- ( equal ( + A B ) ( + B A ) ) $=
  ( ax-pluscommutes ) ABC $.
plus.associative $p |- ( equal ( + ( + A B ) C ) ( + A ( + B C ) ) ) $=
  ( ax-plusassociates ) ABCD $.
plus.zero $p |- ( implies ( is_number A ) ( equal ( + 0 A ) A ) ) $=
  ( f-is_number pap tap f-equal f-.2b t0 ax-pluszero disch ) BACDEFGCACDCACDAHI $.
plus.absorb $p |- ( equal ( + A ( + 0 B ) ) ( + A B ) ) $=
  ( ax-plusabsorbs ) ABC $.
minus.plus $p |- ( equal ( - A B ) ( + A ( * ( - 0 1 ) B ) ) ) $=
  ( ax-minus ) ABC $.
times.commutative $p |- ( equal ( * A B ) ( * B A ) ) $=
  ( ax-timescommutes ) ABC $.
times.associative $p |- ( equal ( * ( * A B ) C ) ( * A ( * B C ) ) ) $=
  ( ax-timesassociates ) ABCD $.
times.one $p |- ( equal ( * 1 A ) ( + 0 A ) ) $=
  ( ax-timesone ) AB $.
times.zero $p |- ( equal ( * 0 A ) 0 ) $=
  ( ax-timeszero ) AB $.
times.absorb $p |- ( equal ( * A ( + 0 B ) ) ( * A B ) ) $=
  ( ax-timesabsorbs ) ABC $.
times.distributive $p |- ( equal ( * A ( + B C ) ) ( + ( * A B ) ( * A C ) ) ) $=
  ( ax-distributes ) ABCD $.
divide.times $p |- ( equal ( / A B ) ( * A ( / 1 B ) ) ) $=
  ( ax-divide ) ABC $.
divide.inverse $p |- ( implies ( not ( equal ( + 0 A ) 0 ) ) ( equal ( * A ( / 1 A ) ) 1 ) ) $=
  ( f-not f-equal f-.2b t0 pap tap f-.2a f-.2f t1 wt t-false notisfalse ax-inverse syl disch )
  BCDEFAFGFEFGZFGZCHAFIJFAFGFGFJFGZRKCQFLFGKSKQMANOP $.
divide.zero $p |- ( implies ( equal ( + 0 A ) 0 ) ( equal ( / 1 A ) 0 ) ) $=
  ( f-equal f-.2b t0 pap tap f-.2f t1 ax-inverse0 disch ) BCDEAEFEDEFBGHEAEFEDEFAIJ $.
less.irreflexive $p |- ( not ( < A A ) ) $=
  ( f-.3c pap tap ax-irreflexive noti ) BACACDAEF $.
less.transitive $p |- ( implies ( and ( < A B ) ( < B C ) ) ( < A C ) ) $=
  ( f-and f-.3c pap tap wt andleft andright lesstrans sylc disch )
  DEAFZBFGZFEBFCFGZFGZNCFGZQHOHPHRHOPIOPJABCKLM $.
less.total $p |- ( implies ( and ( not ( < A B ) ) ( not ( < B A ) ) ) ( equal ( + 0 A ) ( + 0 B ) ) ) $=
  ( f-and f-not f-.3c pap tap f-equal f-.2b t0 wt t-false andleft notisfalse syl andright ax-lesstotal sylc
  disch ) CDEAFBFGZFGZFDEBFAFGZFGZFGZHIJFZAFGFUEBFGFGZUDKZHTFLFGKZHUBFLFGKZUFKUGUAKUHUAUCM
  TNOUGUCKUIUAUCPUBNOABQRS $.
less.difference $p |- ( equal ( < A B ) ( < 0 ( - B A ) ) ) $=
  ( ax-lessdifference ) ABC $.
less.plus $p |- ( implies ( and ( < 0 A ) ( not ( < B 0 ) ) ) ( < 0 ( + A B ) ) ) $=
  ( f-and f-.3c t0 pap tap f-not f-.2b wt wa andleft adl ax-right ax-lessplus sylc f-equal t-false f--
  ax-lessdifference minusnumber pluszero symm f-.2a t1 ax-minus cong ax-plusnumber plusabsorbl ax-plusabsorbs
  timesoner ax-timesnumber pluszeror trans argr timesabsorbl ax-timesabsorbs number0 args apply distributer
  timesnought ax-timeszero ax-plusassociates a1i andright notisfalse syl notnegative symmd congd transd substd
  cases disch ) CDEFZAFGZFHDBFEFGZFGZFGZVPIAFZBFGZFGZVTJZWCJZVPBFGZWDWFJZKVQJZWGWEWDWGWHVQVSLZMW
  DWGNABOPWDQWFFRFGJZKZVQWCWKVQVPWAIEFZEFZGZFGZFGZWCQVQFWPFGJWKVQVPSAFEFGZFGWPEATV
  PWQWOWQWLWQFGZWOWRWQWQAEUAUBUCWRIUDAFUEFGZFZEFGZWOWRWLWAUDSEFUEFGZFZEFGZFGZFGZXA
  WLWQXEAEUFUGXFXEXAXEAXDUHUBXEIWLAFGZFZXDFGZXAXIXEAXDUIUCXIXHWLXDFGZFZGZXAXLXIXGX
  DUJUCXLIXAFZEFZGZXAXKXNXHXMXJEIXGXAXGWSXAWSXGAUKUCXAWSWSAUEULUMUCUNUOZXJXDEXDXBE
  ULUBXDUDWLXBFGZFZEFGZEXSXDXBEUPUCXSXRWNFZGZEYAXSXQEUQUCYAUDIXCUEFGZFEFGZFZEFZGZE
  XTYEXRYDWNEUDXQYCXQYBYCYBXQXBUKUCYCYBYBXBUEULUMUCUNUOEURUBZUSUTYFIUDYBFEFGZFZUDE
  FEFGZFZGZEYBEEVAYLWNEYKWMYIWLYJEIYHEYBVBUOEVCUSUTYGUNUNUNUNUNUNUSUTXOWTWNFGXAWSE
  EVDWTWNEYGUGUNZUNUNUNUNUNXAWLWOFGZWOYNXAYNWOXAWOAWNUHUBZWOXHWNFGZXAYPWOAWNUIUCYP
  XHWLWNFGZFZGZXAYSYPXGWNUJUCYSXOXAYRXNXHXMYQEXPYQWNEWNEEUHUBWNIWNFZEFGZEUUAWNEEUI
  UCUUAYTWNFZGZEUUCUUAWNEUJUCUUCWNEUUBWMYTWLWNEIWNEYGUOYGUSUTYGUNUNUNUNUSUTYMUNUNU
  NUNUCYOUNUNUNUGUNVEVPWKWOWBWKWOWAWLBFGZFGZWBWAWKWNUUDWKUUDWNWKBWDWJQVRFRFGJZWDVS
  JUUFVQVSVFVRVGVHMWDWJNVIVJVKQUUEFWBFGJWKABUJVEVLVKVLWDWJWHWIMVMVNVO $.
notless.plus $p |- ( implies ( and ( not ( < A 0 ) ) ( not ( < B 0 ) ) ) ( not ( < ( + A B ) 0 ) ) ) $=
  ( f-and f-not f-.3c pap t0 tap f-.2b wt f-equal t-false wa f-implies less.plus a1i f-if df-and ax-iftrue adr
  transd symmd andright adl substd mpimpd lessasym syl f-- ax-lessdifference minusnumber pluszero symm f-.2a
  t1 ax-minus cong ax-plusnumber plusabsorbl ax-plusabsorbs number0 argr ax-timesnumber timesabsorbl
  ax-timesabsorbs timesoner pluszeror trans args apply ax-plusassociates distributer ax-distributes
  ax-timesassociates timesid timesnought ax-timeszero andleft notisfalse ax-right notnegative argrd argld
  applyd cases notd disch ) CDEAFGFHZFHZFDEBFGFHZFHZFHZDEIAFBFHZFGFHZFHWLJZWNWOKWNFZLFHJZEGFZAFHZWOWSJZMZWRW
  MFHZJWQXACWSFWKFHZXBNXCFXBFHJXAABOPXAWKXCXAXCWKXAXCQWSFWKFLFHZWKKXCFXDFHJXAWSWKR
  PWOWTKXDFWKFHJWSWKLSTUAUBWOWTWKJZWIWKUCZUDUEUFGWMUGUHWOKWSFLFHJZMZWNEIIGFZAFHZFZ
  BFZHZFZGFZHZLWPXPFHJXHWNWRUIGFZWMFHZFHZXPWMGUJXSWRXQXMFHZFHZXPWRXRXTXRXIXRFHZXTY
  BXRXRGWMUKULUMYBIUNXQUOFHZFZUNAFUOFHZFHZFZIYDUNBFUOFHZFHZFZGFZHZFZHZXTYBXIXIYDWM
  FHZFHZFHZYNXIXRYPGWMUPUQYQYPYNYPGYOURULYPIXIGFZHZFZYOFHZYNUUAYPGYOUSUMUUAYTYPFZH
  ZYNUUCUUAYSYOUTUMUUCXIYNFZHZYNUUBUUDYTXIYPYNIYSGGVAULZVBZYPYOYNYOYCWMVCULYOUNXIY
  CFHZFZWMFHZYNUUJYOYCWMVDUMUUJUUIXIWMFHZFZHZYNUUMUUJUUHWMVEUMUUMUNIYDUOFHZFGFHZFZ
  IYEFZIYHFGFHZFHZFZHZYNUULUUTUUIUUPUUKUUSUNUUHUUOUUHUUNUUOUUNUUHYCVFUMUUOUUNUUNYC
  UOVCVGUMVHVBZUUKWMUUSWMABURULWMXMUUSXMWMABUSUMXMXKXIBFHZFZHZUUSUVEXMXJBUTUMUVEIU
  UQGFHZFZUURFZHZUUSUVDUVHXKUVGUVCUURIXJUVFXJYEUVFYEXJAVFUMUVFYEYEAUOVCZVGUMVHZVBU
  VCYHUURYHUVCBVFUMUURYHYHBUOVCZVGUMVHZVIVJUVIUUQXIUURFZHZFHUUSYEGUURVKUUQUVOUURUU
  RYHGURULZUQVHZVHVHVHVHVIVJUVAIUNUUNFZUUSFHZFZUNGFZUUSFHZFZHZYNUUNGUUSVLUWDIYNFZG
  FZHZYNUWCUWFUVTUWEUWBGIUVSYNUVSIUVRYEFHZFZUVRUURFHZFZHYNUUNYEUURVMUWKYMUWIYGUWJY
  LIUWHYFUWHYDUNUOFZYEFHZFHYFYCUOYEVNYDUWMYEYEUVJVOUQVHVBUWJIUVRYHFHZFZUVRGFHZFZHY
  LUUNYHGVMUWQYKUWOYJUWPGIUWNYIUWNYDUWLYHFHZFHYIYCUOYHVNYDUWRYHYHUVLVOUQVHVBUUNVPV
  IVJVHZVIVJVHVBUUSVQVIVJUWGYGIYLFZGFZHZFHYNYFYLGVKYGUXBYLUXBYJYSFHYLYIGGVKYJYSGUU
  FUQVHZUQVHVHVHZVHVHVHVHVIVJYNYFYLURULZVHVHVHVHVHYNXIXTFHZXTUXFYNUXFXIXIYDXMFHZFH
  ZFHZYNXIXTUXHGXMUPUQUXIUXHYNUXHGUXGURULUXHYTUXGFHZYNUXJUXHGUXGUSUMUXJYTUXHFZHZYN
  UXLUXJYSUXGUTUMUXLUUEYNUXKUUDYTXIUXHYNUUGUXHUXGYNUXGYCXMVCULUXGUUIXMFHZYNUXMUXGY
  CXMVDUMUXMUUIXIXMFHZFZHZYNUXPUXMUUHXMVEUMUXPUVAYNUXOUUTUUIUUPUXNUUSUVBUXNXMUUSXM
  XJBURULXMIXIXJFHZFZBFHZUUSUXSXMXJBUSUMUXSUXRUVCFZHZUUSUYAUXSUXQBUTUMUYAUVIUUSUXT
  UVHUXRUVGUVCUURIUXQUVFUXQXJUVFXJGAURULXJYTAFHZUVFUYBXJGAUSUMUYBYTXJFZHZUVFUYDUYB
  YSAUTUMUYDXIUVFFZHUVFUYCUYEYTXIXJUVFUUGUVKVIVJUVFYEGURULVHVHVHVHVBUVMVIVJUVQVHVH
  VHVHVIVJUXDVHVHVHVHVIVJUXEVHVHVHVHVHUMXTGXMUKULVHVHVHUQXPYAXMGUJUMVHVHPXHXPEYTBF
  ZHZFZGFZHZLXOUYIXHXNUYHXHGEXHXMUYGXLUYFXHXKYTXHBIXHXJYSXHAWOXGKWHFLFHJZWOWIJUYKW
  IWKVRWHVSUHUDWOXGVTWAWBWCWDWBWCWDXHUYJWJLKUYJFWJFHJXHUYJWRXQUYGFHZFHZWJUYGGUJUYM
  WRXQBFHZFHZWJWRUYLUYNUYLXIUYLFHZUYNUYPUYLUYLGUYGUKULUMUYPYLUYNUYPXIXIYDUYGFHZFHZ
  FHZYLXIUYLUYRGUYGUPUQUYSUYRYLUYRGUYQURULUYRYTUYQFHZYLUYTUYRGUYQUSUMUYTYTUYRFZHZY
  LVUBUYTYSUYQUTUMVUBXIYLFZHZYLVUAVUCYTXIUYRYLUUGUYRUYQYLUYQYCUYGVCULUYQUUIUYGFHZY
  LVUEUYQYCUYGVDUMVUEUUIXIUYGFHZFZHZYLVUHVUEUUHUYGVEUMVUHUUPUURFZHZYLVUGVUIUUIUUPV
  UFUURUVBVUFUYGUURUYGYSBURULUYGIXIYSFHZFZBFHZUURVUMUYGYSBUSUMVUMVULUVCFZHZUURVUOV
  UMVUKBUTUMVUOUVOUURVUNUVNVULXIUVCUURIVUKGVUKYSGYSGGURULYSYTGFHZGVUPYSGGUSUMVUPYT
  YSFZHZGVURVUPYSGUTUMVURYSGVUQYRYTXIYSGUUGUUFVIVJUUFVHVHVHVHVBUVMVIVJUVPVHVHVHVHV
  IVJVUJIUWJFZUWAUURFHZFZHZYLUUNGUURVLVVBUXBYLVVAUXAVUSUWTVUTGIUWJYLUWSVBUURVQVIVJ
  UXCVHVHZVHVHVHVHVIVJYLYIGURULZVHVHVHVHVHYLXIUYNFHZUYNVVEYLVVEXIXIYDBFHZFHZFHZYLX
  IUYNVVGGBUPUQVVHVVGYLVVGGVVFURULVVGYTVVFFHZYLVVIVVGGVVFUSUMVVIYTVVGFZHZYLVVKVVIY
  SVVFUTUMVVKVUDYLVVJVUCYTXIVVGYLUUGVVGVVFYLVVFYCBVCULVVFUUIBFHZYLVVLVVFYCBVDUMVVL
  UUIUVCFZHZYLVVNVVLUUHBVEUMVVNVUJYLVVMVUIUUIUUPUVCUURUVBUVMVIVJVVCVHVHVHVHVIVJVVD
  VHVHVHVHVHUMUYNGBUKULVHVHVHUQWJUYOBGUJUMVHVHPWOXGKWJFLFHJZWOXEVVOXFWJVSUHUDUAUAU AWEWFWG $.
less.times $p |- ( implies ( and ( < 0 A ) ( < 0 B ) ) ( < 0 ( * A B ) ) ) $=
  ( f-and f-.3c t0 pap tap f-.2a wt andleft andright ax-lesstimes sylc disch )
  CDEFZAFGZFOBFGZFGZOHAFBFGFGZRIPIQISIPQJPQKABLMN $.
notless.times $p |- ( implies ( and ( not ( < A 0 ) ) ( not ( < B 0 ) ) ) ( not ( < ( * A B ) 0 ) ) ) $=
  ( f-and f-not f-.3c pap t0 tap f-.2a wt f-equal t-false wa ax-right adl ax-lesstimes sylc lessasym syl f-.2b
  ax-timesabsorbs symm a1i andright notisfalse notnegative congd ax-timesnumber pluszero timesabsorbl t1
  timesoner pluszeror trans argr ax-plusnumber plusabsorbl ax-plusabsorbs number0 args apply distributer
  timesnought ax-timeszero transd argrd argld applyd ax-irreflexive cases andleft notd disch )
  CDEAFGFHZFHZFDEBFGFHZFHZFHZDEIAFZBFHZFZGFZHZFHVRJZWCWDKWCFLFHJZEGFZAFHZWDWGJZMZW
  EWFBFHZWIWJJZMZWFVTFHJZWEWLWHWKWMWIWKWHWDWHNOWIWKNABPQGVTRSWIKWJFLFHJZMZWCWFGFZH
  ZLWBWPWOWAWFWOGEWOVTGWOVTVSTGFZBFHZFHZGKVTFZWTFHJWOWTVTABUAUBUCWOWTVSWRGFZHZFHZG
  VSWOWSXCWOBWIWNKVPFLFHJZWDWHXEWDVQJXEVOVQUDVPUESOOWIWNNUFUGKXDFGFHJWOXDWRXDFHZGX
  FXDXDAXCUHUIZUBXFGGXFXDGXGXDIWRAFHZFZXCFHZGXJXDAXCUJUBXJXIWRXCFHZFZHZGXMXJXHXCUA
  UBXMITVSUKFHZFGFHZFZGFZHZGXLXQXIXPXKGIXHXOXHXNXOXNXHAULUBXOXNXNAUKUHUMUBUNUOXKXC
  GXCGGUPUIXCTXCFZGFHZGXTXCGGUQUBXTXSXCFZHZGYBXTXCGURUBYBXCGYAXBXSWRXCGTXCGGUSUIZU
  OYCUTVAYCUNUNUNUNZUTVAXRTIXNFGFHZFZIGFZGFHZFZHZGXNGGVBYJXCGYIXBYFWRYHGTYEGXNVCUO
  GVDUTVAYCUNUNUNUNUNUNGXCGXCGYCUBYCUNZUNUNUCVEVEVFVGVHKWQFLFHJZWOGVIZUCVEVJWDKWGF
  LFHJZMZWCWQLWBWPYOWAWFYOGEYOVTGYOVTXIBFZHZGXAYQFHJYOYQVTABUJUBUCYOYQIXCFZBFZHZGY
  PYSYOXIYRYOBIYOXHXCYOAWDYNKVNFLFHJZWDVOJUUAVOVQVKVNUESOWDYNNUFVFVGVHKYTFGFHJYOYT
  WRYTFHZGUUBYTYTXCBUHUIZUBUUBGGUUBYTGUUCYTIXKFZBFHZGUUEYTXCBUJUBUUEUUDWSFZHZGUUGU
  UEXKBUAUBUUGYGTIBFUKFHZFGFHZFZHGUUFUUJUUDYGWSUUIIXKGYDUOWSUUHUUIUUHWSBULUBUUIUUH
  UUHBUKUHUMUBUNUTVAUUIVDUNUNUNUNYKUNUNUCVEVEVFVGVHYLYOYMUCVEVJVLVM $.
integer.plus $p |- ( implies ( and ( is_integer A ) ( is_integer B ) ) ( equal ( is_integer ( + A B ) ) 'true ) ) $=
  ( f-and f-is_integer pap tap f-equal f-.2b t-true wt andleft andright ax-integerplus sylc ax-integer syl
  disch ) CDAEFZEDBEFZEFZGDHAEBEFZEFZEIEFZTJZUBJZUCJUDRJSJUERSKRSLABMNUAOPQ $.
integer.times $p |- ( implies ( and ( is_integer A ) ( is_integer B ) ) ( equal ( is_integer ( * A B ) ) 'true ) ) $=
  ( f-and f-is_integer pap tap f-equal f-.2a t-true wt andleft andright ax-integertimes sylc ax-integer syl
  disch ) CDAEFZEDBEFZEFZGDHAEBEFZEFZEIEFZTJZUBJZUCJUDRJSJUERSKRSLABMNUAOPQ $.
integer.minus $p |- ( implies ( and ( is_integer A ) ( is_integer B ) ) ( equal ( is_integer ( - A B ) ) 'true ) ) $=
  ( f-and f-is_integer pap tap f-equal f-- t-true wt andleft andright ax-integerminus sylc ax-integer syl
  disch ) CDAEFZEDBEFZEFZGDHAEBEFZEFZEIEFZTJZUBJZUCJUDRJSJUERSKRSLABMNUAOPQ $.
integer.discrete $p |- ( implies ( and ( is_integer A ) ( < 0 A ) ) ( not ( < A 1 ) ) ) $=
  ( f-and f-is_integer pap tap f-.3c t0 f-not t1 wt f-equal t-false andleft andright ax-discrete sylc notd
  disch ) BCADEZDFGDADEZDEZHFADIDEZDEUAJZUBUCSJTJKUBDLDEJSTMSTNAOPQR $.
floor.integer $p |- ( equal ( is_integer ( floor A ) ) 'true ) $=
  ( ax-floorinteger ) AB $.
floor.below $p |- ( not ( < A ( floor A ) ) ) $=
  ( f-.3c pap f-floor tap ax-floorbelow noti ) BACDACECEAFG $.
floor.above $p |- ( < A ( + ( floor A ) 1 ) ) $=
  ( ax-floorabove ) AB $.
floor.fixed $p |- ( implies ( is_integer A ) ( equal ( floor A ) A ) ) $=
  ( f-is_integer pap tap f-equal f-floor wt f-.3c f-.2b t1 f-- t0 minusnumber pluszero symm f-.2a ax-minus
  cong ax-plusnumber plusabsorbl ax-plusabsorbs timesoner ax-timesnumber pluszeror trans argr ax-pluscommutes
  args apply ax-plusassociates pluslcomm timesabsorbl ax-timesabsorbs distributer ax-distributes
  ax-timesassociates timesid timesnought ax-timeszero number0 cancell number1 posone lesspos istrue a1i
  t-false wi ax-irreflexive floorunique mpd disch )
  BACDZEFACDCACDZVMGZHACZIACJCDZCDZGZVNGZVSVOVRAVQJKVQCACDZILCZWACDZJWCWAWAVQAMNOW
  CIJCZLCDZJWCWBIVQCPKLCJCDZCZACDZCDZCDZWEWBWAWIVQAQRWJWIWEWIVQWHSNWIIWBVQCDZCZWHC
  DZWEWMWIVQWHTOWMWLWBWHCDZCZDZWEWPWMWKWHUAOWPIWDIPACJCDZCZLCDZCDZCZIWGWQCDZCZLCZD
  ZCZDZWEWOXFWLXAWNXEIWKWTWKVQWTVQAJSNVQIWBACDZCZJCDZWTXJVQAJTOXJXIWBJCDZCZDZWTXMX
  JXHJUAOXMIWSCZWECZDZWTXLXOXIXNXKWEIXHWSXHWQWSWQXHAUBOWSWQWQAJUCZUDOUEZUFLJUGZUHU
  IXPWRWECDZWTXPWRWBWECDZCDXTWQLWEUJWRYAWEWEJLSNRUEWQJLUKUEUEUEUEUEUFWNWHXEWHWFAUC
  NWHPWBWFCDZCZACDZXEYDWHWFAULOYDYCXHCZDZXEYFYDYBAUMOYFPIWGJCDZCLCDZCZWSCZDZXEYEYJ
  YCYIXHWSPYBYHYBYGYHYGYBWFUBOYHYGYGWFJUCUDOUEUFXRUHUIYKIPYGCZWSCDZCZPLCWSCDZCZDZX
  EYGLWSUNYQIXECZLCZDZXEYPYSYNYRYOLIYMXEYMIYLWQCDZCZYLLCDZCZDXEYGWQLUOUUDXDUUBXCUU
  CLIUUAXBUUAWGPJCWQCDZCDXBWFJWQUPWGUUEWQWQXQUQRUEUFYGURUHUIUEUFWSUSUHUIYTXCWBLCDZ
  CDXEXBLLUJXCUUFLLUTNRUEUEUEUEUEUEUEUHUIXGWDXNXECDZCDWEJWSXEUJWDUUGLUUGWRXECDZLUU
  GWRWBXECDZCDUUHWQLXEUJWRUUIXEXEXBLSNRUEWQLUTVAUERUEUEUEUEUEUEWEXKJXKWEXSOJVBNUEU
  EUEVCVDVEVFVOEVPACDCVGCDGZVSVTVHUUJVOAVIVFAAVJVKVKVL $.
