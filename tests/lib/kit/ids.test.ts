import { hashOf, schoolCode, secretToken, sixDigits } from '@/lib/kit/ids';

const many = <T>(make: () => T) => Array.from({ length: 2_000 }, make);

test('a token is 32 random bytes that fit into an address', () => {
  const tokens = many(secretToken);
  expect(tokens.every((token) => /^[A-Za-z0-9_-]{43}$/.test(token))).toBe(true);
  expect(new Set(tokens).size).toBe(tokens.length);
});

test('a school’s code has eight characters that are not mistaken for one another', () => {
  const codes = many(schoolCode);
  expect(codes.every((code) => /^[A-Z0-9]{8}$/.test(code) && !/[0O1IL5S8B2Z]/.test(code))).toBe(true);
  expect(new Set(codes).size).toBe(codes.length);
  expect(new Set(codes.join('')).size).toBe(25);
});

test('six digits are six, those that begin with 0 too', () => {
  const codes = many(sixDigits);
  expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
  expect(codes.some((code) => code.startsWith('0'))).toBe(true);
});

test('a token is kept as its SHA-256 only', () => {
  expect(hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
