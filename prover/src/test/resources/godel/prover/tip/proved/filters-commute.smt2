; Unknown tests are decided by cases.
(declare-datatype list (par (a) ((nil) (cons (head a) (tail (list a))))))
(define-fun-rec filter (par (a) (((f (=> a Bool)) (x (list a))) (list a))) (match x ((nil (_ nil a)) ((cons y xs) (ite (@ f y) (cons y (filter f xs)) (filter f xs))))))
(prove (par (a) (forall ((f (=> a Bool)) (g (=> a Bool)) (x (list a))) (= (filter f (filter g x)) (filter g (filter f x))))))
