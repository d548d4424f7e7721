/** Made by tests/renderer/rest-fonts, do not edit: see `isCovered`. */
export const COVERED_RUNS =
  '9 5 i 2o w k8 2 6 4 7 1 1 1 k 1 1r e 8w 2p 1j 8 r 4 6 b 74 28 1c 6o v 1 2 6 22 1 4d w1 1m 4 t in ' +
  '1 4 74 w0 1 8j 2 2d 5 io h 4 1 1 8 c1 9 1z 13 1 2 6 6y 1 7v 2 6 2 12 2 6 2 8 1 1 1 1 1 1 1 v 2 ' +
  '1h 1 f 1 e 2 6 1 j 2 3 1 9 1 36 2 r 1 d 3 x f x f 3w 4 fe 4 2x p b l 1ec 2 w 1 2x 2o w 9s 3i y q ' +
  '1 2h c 5y q c 4 1s 1 2e 2 2v 5 17 1 2m 1 18 4 10 c 1b 1 7g 1 lhv 18g 2o 2o 5n 5 2 1 1 1 5 o e 1c ' +
  'a 4m w 1a 1 1d t c3 1o 44 8mc c n 4 1d 6is 7h 1 2o 42 7 m q 1 5 1 1 1 2 1 2 1 3h g cd 2 1i 7 1 w ' +
  '16 6 1f 1 j 1 4 4 5 1 3r 2 1 1 5a 3 6 2 6 2 6 2 3 3 7 1 7 1 e 8y 27 1 d 3 1 1b 1a 6a s w4 6 1 16 ' +
  '1 9 1b9 v 3i 3 2dc a vx2 4 3to 6u a 13 2 5e l 1y 3e k c k c 2f 9 p 3r 2d 1 1z 1 2 2 1 2 2 2 4 1 ' +
  'c 1 1 1 7 1 1t 1 4 2 8 1 7 1 s 1 4 1 5 1 1 3 7 1 9g 2 84 2 1e 1ds v 2xt 4 1 r 1 2 1 1 2 1 1 a 1 ' +
  '4 1 1 1 1 6 1 4 1 1 1 1 1 1 3 1 2 1 1 2 1 1 1 1 1 1 1 1 1 1 2 1 1 2 4 1 7 1 4 1 4 1 1 1 a 1 h 5 ' +
  '3 1 5 1 h 1g 2 7i 18 4 2s c f 2 f 1 f 1 11 a 4u 1k q 1 2 n 1 k 1 2 9 l 2 4u re 2 h 3 d 3 3b 4 2n ' +
  '6 c 4 1 f c 4 1k 8 a 6 14 8 u 2 2 26 9g c e 2 d 3 1z 1 1 3 i 1 d 3 c 5 43 1 1j 11 a sx 1 3h 2 n ' +
  '1 1 1 b 1 1w 1 2q 1 21 1 34 1 7r 1 1x 1 f 1 3b 1 28 1 5a 1 1h 1 35 1 o 1 b 1 1m 1 m 1 5f 1 2q 1 ' +
  '3c 1 1q 1 1e 1 3i 1 2c 1 31 1 7 1 o 1 5i 1 32 1 21 1 3l 1 n 1 b1 1 i 1 3s 1 3m 1 8 1 13 1 5l 1 ' +
  'ip 1 1n 1 n 1 u 1 6 1 2j 1 c 1 o 1 t 1 q 1 d 1 3j 1 4o 2 a0 1 33 1 30 1 29 1 1n 1 ai 1 79 1 2e 1 ' +
  'fv 1 5y 1 n 1 s 1 l 1 p 1 9 1 4 1 l 1 14 1 2a 2 6h 1 2f 1 3n 1 ao 1 4c 1 79 1 3y 1 76 1 1o 1 7v ' +
  '1 6h 1 9z 1 27 1 4j 1 1r 1 88 1 3x 1 8 2 2d 1 3a 1 6 1 cc 1 2o 1 bs 1 cq 1 c 2 1c 1 ak 1 2h 1 3 ' +
  '1 1 2 1 1 4 1 4 1 4 1 p 1 23 2 5 1 j 1 3i 1 39 1 1l 1 1b 1 37 3 c 1 5g 1 f 1 y 1 z 2 3m 1 9 1 d ' +
  '1 10 1 o 1 gq 1 di 1 1q 1 1r 1 1 1 d 1 1d 1 42 1 11 2 ar 1 5o 1 22 1 30 1 5e 1 1j 1 6n 1 5p 1 j ' +
  '1 go 1 3f 1 97 1 4k 1 2a 1 6 1 7k 1 g 1 1m 1 7c 1 o 1 4m 1 71 1 6n 1 9 1 14 1 1e 1 w 1 9y 1 2f 1 ' +
  'a 1 5o 1 3q 1 z 1 n 1 1k 1 19 1 dd 1 2n 1 22 1 1g 1 48 1 5z 1 6p 1 1j 1 a 1 5b 1 9b 1 7 1 7 1 76 ' +
  '1 b 2 c 1 5c 1 48 1 o 1 8s 1 3w 1 13 1 b 1 2 1 2k 1 l 1 f 1 1m 1 1k 1 3b 1 b 1 q 1 g 1 a 1 20 1 ' +
  '3w 1 8k 1 1z 1 5 1 l 1 5h 1 51 1 hn 1 1d 1 30 1 cf 1 c 1 2u 1 t 1 15 1 1v 1 1s 1 1l 1 1f 1 16 1 ' +
  '1z 1 89 1 21 1 16 1 1q 1 9u 1 10 1 8e 1 2p 3 6z 1 o 1 17 1 io 2 y 1 h 1 1k 1 cq 2 r 1 2a 1 e 1 ' +
  '3e 1 k 1 1a 1 9r 1 5u 1 1a 1 5r 1 8e 1 a 1 8 1 38 1 3f 1 56 1 18 1 33 1 4e 1 7b 1 5u 1 1c 1 cb 1 ' +
  'a 1 34 1 61 1 1q 1 20 1 3q 1 3y 1 2k 2 7h 1 y 1 gb 1 2 1 x 1 r 2 1d 2 2q 1 a 1 p 1 19 1 13 1 1f ' +
  '1 f 1 6 1 64 1 19 1 6l 1 1e 1 2o 1 3t 1 j 1 7 1 7 1 m 1 2a 1 2p 1 a 1 1n 1 5h 1 d8 1 5m 1 g 1 da ' +
  '1 8u 1 4v 1 34 1 14 1 1i 1 5b 1 51 1 bv 1 k8 1 3z 1 1l 1 13 1 b 1 1s 1 1l 1 m 1 d 1 6c 1 8 1 1u ' +
  '1 k 1 2a 1 3a 1 46 1 81 1 61 1 4q 1 c9 1 g 1 n 1 47 1 mr 1 2n3 1 a 1 1 1 6 1 1 1 8 1 g 2 4 1 5 1 ' +
  '6 1 1 1 2 1 5 1 n 1 2 1 d 1 b 1 5 1 2 1 5 1 n 1 s 1 9 1 2 1 5rd 1 2lv 1 kw 1 ao 1 3dl 1 a 1 5 1 ' +
  '2 1 1 1 7 1 5 1 3 1 6 1 b 1 6 1 b 1 f 1 a 1 5 1 3 1 c 1 k 2 b 1 5 1 5 1 3 1 s 1 7 2 4 1 3 1 4 1 ' +
  '2 1 e 1 6 1 7 1 3 1 a 1 5 2 z 1 1 1 10 1 14 1 1m 1 d 2 k 1 fhfv 35s';
