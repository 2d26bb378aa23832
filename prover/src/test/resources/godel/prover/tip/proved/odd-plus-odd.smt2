; Functions that call each other.
(declare-datatype Nat ((Z) (S (p Nat))))
(define-funs-rec ((ev ((x Nat)) Bool) (od ((x Nat)) Bool)) ((match x ((Z true) ((S y) (od y)))) (match x ((Z false) ((S y) (ev y))))))
(define-fun-rec plus ((x Nat) (y Nat)) Nat (match x ((Z y) ((S z) (S (plus z y))))))
(prove (forall ((x Nat) (y Nat)) (=> (od x) (=> (od y) (ev (plus x y))))))
