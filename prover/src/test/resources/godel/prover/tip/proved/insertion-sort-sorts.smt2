; A lemma with a hypothesis.
(declare-datatype Nat ((Z) (S (p Nat))))
(declare-datatype list (par (a) ((nil) (cons (head a) (tail (list a))))))
(define-fun-rec le ((x Nat) (y Nat)) Bool (match x ((Z true) ((S a) (match y ((Z false) ((S b) (le a b))))))))
(define-fun-rec ins ((x Nat) (y (list Nat))) (list Nat) (match y ((nil (cons x (_ nil Nat))) ((cons z xs) (ite (le x z) (cons x y) (cons z (ins x xs)))))))
(define-fun-rec isort ((x (list Nat))) (list Nat) (match x ((nil (_ nil Nat)) ((cons y xs) (ins y (isort xs))))))
(define-fun-rec sorted ((x (list Nat))) Bool (match x ((nil true) ((cons y xs) (match xs ((nil true) ((cons z ys) (and (le y z) (sorted xs)))))))))
(prove (forall ((x (list Nat))) (sorted (isort x))))
