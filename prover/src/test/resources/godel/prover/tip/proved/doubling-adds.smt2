; Recursion by two constructors against addition.
(declare-datatype Nat ((Z) (S (p Nat))))
(define-fun-rec double ((x Nat)) Nat (match x ((Z Z) ((S z) (S (S (double z)))))))
(define-fun-rec plus ((x Nat) (y Nat)) Nat (match x ((Z y) ((S z) (S (plus z y))))))
(prove (forall ((x Nat)) (= (double x) (plus x x))))
