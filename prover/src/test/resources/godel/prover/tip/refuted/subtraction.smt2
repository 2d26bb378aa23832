; Truncated subtraction loses what it cannot take.
(declare-datatype Nat ((Z) (S (p Nat))))
(define-fun-rec plus ((x Nat) (y Nat)) Nat (match x ((Z y) ((S z) (S (plus z y))))))
(define-fun-rec minus ((x Nat) (y Nat)) Nat (match x ((Z Z) ((S a) (match y ((Z x) ((S b) (minus a b))))))))
(prove (forall ((x Nat) (y Nat)) (= (plus (minus x y) y) x)))
