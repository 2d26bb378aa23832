; False: the order of the parts can be seen.
(declare-datatype Bit ((Off) (On)))
(declare-datatype Bits ((Stop) (Then (bit Bit) (others Bits))))
(define-fun-rec join ((x Bits) (y Bits)) Bits
  (match x ((Stop y) ((Then b more) (Then b (join more y))))))
(prove (forall ((x Bits) (y Bits)) (= (join x y) (join y x))))
