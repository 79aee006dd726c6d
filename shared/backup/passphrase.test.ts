import { expect, it } from 'vitest';
import { isLongPassphrase } from './passphrase.ts';

it.each([
  'sininen hevonen juoksee yli sillan',
  'Sininen, hevonen; juoksee yli sillan!',
  'mörkö söi öljyä ullakolla yön yli',
  'aurinkopaistaakovasti',
  'aurinko paistaa kovasti',
  'x9$Kq2!vRz7&Lm4@Tp1#',
  '4927 7103 8562 9411 7305',
])('takes %s', (passphrase) => {
  expect(isLongPassphrase(passphrase)).toBe(true);
});

it.each([
  '',
  '1 2 3 4 5',
  '1 2 3 4 5 6 7 8 9 10',
  'a b c d e',
  'on se ja ei jo',
  'aaa bbb ccc ddd eee',
  'sana sana sana sana sana',
  'salasana Salasana SALASANA salasana salasana',
  'aaaaaaaaaaaaaaaaaaaaaaaaa',
  'hirvihirvihirvihirvihirvi',
  'ab ab ab ab ab ab ab ab ab ab ab ab',
  'sininen hevonen',
  'yö; yö, yö. yö! yö: yö?',
  'suo suo, suo. suo! (suo',
  '. . . . . . . . . .',
])('does not take %s', (passphrase) => {
  expect(isLongPassphrase(passphrase)).toBe(false);
});
