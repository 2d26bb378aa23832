; Functions as arguments, a lambda that captures two of them.
(declare-datatype list (par (a) ((nil) (cons (head a) (tail (list a))))))
(define-fun-rec map (par (a b) (((f (=> a b)) (x (list a))) (list b))) (match x ((nil (_ nil b)) ((cons y xs) (cons (@ f y) (map f xs))))))
(prove (par (a b c) (forall ((f (=> b c)) (g (=> a b)) (x (list a))) (= (map (lambda ((y a)) (@ f (@ g y))) x) (map f (map g x))))))
