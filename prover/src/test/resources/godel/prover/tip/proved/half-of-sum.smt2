; Recursion in steps of two; commutativity of addition is a lemma to be found.
(declare-datatype Nat ((Z) (S (p Nat))))
(define-fun-rec half ((x Nat)) Nat (match x ((Z Z) ((S y) (match y ((Z Z) ((S z) (S (half z)))))))))
(define-fun-rec plus ((x Nat) (y Nat)) Nat (match x ((Z y) ((S z) (S (plus z y))))))
(prove (forall ((x Nat) (y Nat)) (= (half (plus x y)) (half (plus y x)))))
