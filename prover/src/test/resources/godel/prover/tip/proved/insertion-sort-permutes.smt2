; Equality computed by a function is found to be equality.
(declare-datatype Nat ((Z) (S (p Nat))))
(declare-datatype list (par (a) ((nil) (cons (head a) (tail (list a))))))
(define-fun-rec le ((x Nat) (y Nat)) Bool (match x ((Z true) ((S a) (match y ((Z false) ((S b) (le a b))))))))
(define-fun-rec ins ((x Nat) (y (list Nat))) (list Nat) (match y ((nil (cons x (_ nil Nat))) ((cons z xs) (ite (le x z) (cons x y) (cons z (ins x xs)))))))
(define-fun-rec isort ((x (list Nat))) (list Nat) (match x ((nil (_ nil Nat)) ((cons y xs) (ins y (isort xs))))))
(define-fun-rec eq ((x Nat) (y Nat)) Bool (match x ((Z (match y ((Z true) (_ false)))) ((S a) (match y ((Z false) ((S b) (eq a b))))))))
(define-fun-rec count ((x Nat) (y (list Nat))) Nat (match y ((nil Z) ((cons z xs) (ite (eq x z) (S (count x xs)) (count x xs))))))
(prove (forall ((n Nat) (x (list Nat))) (= (count n (isort x)) (count n x))))
