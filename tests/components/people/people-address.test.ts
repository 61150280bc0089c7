import { peopleAddress, viewShown, wantedFrom } from '@/components/people/people-address';

test.each([
  ['/people', {}],
  ['/people?role=parent', { role: 'parent' }],
  ['/people?role=parent&q=lata&page=3', { role: 'parent', q: ' lata ', page: '3' }],
  ['/people?batch=b1', { batch: 'b1' }],
  ['/people?waiting=1&page=2', { waiting: '1', page: '2' }],
  ['/people', { role: 'nobody', page: '-3' }],
  ['/people', { page: '1.5', q: '' }],
  ['/people?q=anu', { q: ['anu', 'tara'] }],
])('%s', (address, asked) => {
  const { view, ...wanted } = wantedFrom(asked);
  expect(peopleAddress({ view, ...wanted })).toBe(address);
});

test('a search shows the first view that has somebody, unless one was asked for', () => {
  const counts = { student: 0, parent: 2, teacher: 1, archive: 0 };
  expect(viewShown(wantedFrom({ q: 'lata' }), counts)).toBe('parent');
  expect(viewShown(wantedFrom({ q: 'lata', role: 'teacher' }), counts)).toBe('teacher');
  expect(viewShown(wantedFrom({}), counts)).toBe('student');
  expect(viewShown(wantedFrom({ q: 'x' }), { student: 0, parent: 0, teacher: 0, archive: 0 })).toBe('student');
});
