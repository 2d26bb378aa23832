; The length of two lists put together.
(declare-datatype Nat ((Zero) (Succ (pred Nat))))
(declare-datatype List (par (a) ((Nil) (Cons (first a) (rest (List a))))))
(define-fun-rec plus ((m Nat) (n Nat)) Nat
  (match m ((Zero n) ((Succ k) (Succ (plus k n))))))
(define-fun-rec append (par (a) (((xs (List a)) (ys (List a))) (List a)))
  (match xs ((Nil ys) ((Cons x more) (Cons x (append more ys))))))
(define-fun-rec length (par (a) (((xs (List a))) Nat))
  (match xs ((Nil Zero) ((Cons x more) (Succ (length more))))))
(prove (par (a) (forall ((xs (List a)) (ys (List a)))
  (= (length (append xs ys)) (plus (length xs) (length ys))))))
