import { callNameOf, familyNameOf, kinOf, nameKey, phoneKept, waNumber } from '@/lib/people/rules';

describe('a name as it is compared', () => {
  test.each([
    ['Anu Kulkarni', 'anukulkarni'],
    ['  ANU   KULKARNI ', 'anukulkarni'],
    ['Anú K.', 'anuk'],
    ['O’Brien-Rao', 'obrienrao'],
    ['अनु कुलकर्णी', 'अनुकुलकर्णी'],
    ['🎵', ''],
  ])('%s is %s', (name, key) => expect(nameKey(name)).toBe(key));

  test('vowel signs tell names apart', () => expect(nameKey('मीरा')).not.toBe(nameKey('मेरी')));
});

test('the first word greets, the last names the family', () => {
  expect(callNameOf(' Anu Kulkarni')).toBe('Anu');
  expect(familyNameOf('Anu Kulkarni ')).toBe('Kulkarni');
  expect([callNameOf('Isha'), familyNameOf('Isha')]).toEqual(['Isha', 'Isha']);
});

describe('a phone number', () => {
  test.each([
    ['+91 98200-12345', '+919820012345'],
    ['0091 98200 12345', '+919820012345'],
    ['(020) 2433 1122', '02024331122'],
    ['', null],
    [' - ', null],
    [null, null],
  ])('%s is kept as %s', (typed, kept) => expect(phoneKept(typed)).toBe(kept));

  test.each([
    ['+91 98200 12345', 'USD', '919820012345'],
    ['98200 12345', 'INR', '919820012345'],
    ['098200 12345', 'INR', '919820012345'],
    ['919820012345', 'INR', '919820012345'],
    ['(415) 555-0100', 'USD', '14155550100'],
    ['07911 123456', 'GBP', '447911123456'],
    ['98200 12345', 'EUR', null],
    ['98200 12345', undefined, null],
    ['12345', 'INR', null],
    ['+12', 'INR', null],
    [null, 'INR', null],
  ])('%s in a school that counts in %s: wa.me/%s', (phone, currency, number) => expect(waNumber(phone, currency)).toBe(number));
});

test('kin are all who can be reached by parents and children', () => {
  const pairs = [
    { guardianId: 'lata', childId: 'anu' },
    { guardianId: 'lata', childId: 'tara' },
    { guardianId: 'vijay', childId: 'tara' },
    { guardianId: 'omar', childId: 'isha' },
  ];
  expect([...kinOf('anu', pairs)].sort()).toEqual(['anu', 'lata', 'tara', 'vijay']);
  expect([...kinOf('nobody', pairs)]).toEqual(['nobody']);
});
