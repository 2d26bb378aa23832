; Higher order, an accumulator.
(declare-datatype list (par (a) ((nil) (cons (head a) (tail (list a))))))
(define-fun-rec foldl (par (a b) (((f (=> b a b)) (z b) (x (list a))) b)) (match x ((nil z) ((cons y xs) (foldl f (@ f z y) xs)))))
(define-fun-rec foldr (par (a b) (((f (=> a b b)) (z b) (x (list a))) b)) (match x ((nil z) ((cons y xs) (@ f y (foldr f z xs))))))
(define-fun-rec app (par (a) (((x (list a)) (y (list a))) (list a))) (match x ((nil y) ((cons z xs) (cons z (app xs y))))))
(define-fun-rec rev (par (a) (((x (list a))) (list a))) (match x ((nil (_ nil a)) ((cons y xs) (app (rev xs) (cons y (_ nil a)))))))
(prove (par (a b) (forall ((f (=> b a b)) (z b) (x (list a))) (= (foldl f z (rev x)) (foldr (lambda ((u a) (v b)) (@ f v u)) z x)))))
