; Not every function is the identity.
(declare-datatype list (par (a) ((nil) (cons (head a) (tail (list a))))))
(define-fun-rec map (par (a b) (((f (=> a b)) (x (list a))) (list b))) (match x ((nil (_ nil b)) ((cons y xs) (cons (@ f y) (map f xs))))))
(prove (par (a) (forall ((f (=> a a)) (x (list a))) (= (map f x) x))))
