import { screen, within } from '@testing-library/react';
import { NobodyHere } from '@/components/people/nobody-here';
import { PageWays } from '@/components/people/page-ways';
import { PeopleList, type PersonLine } from '@/components/people/people-list';
import { show } from '@/tests/support/screen';

const restore = jest.fn();
const line = (more: Partial<PersonLine>): PersonLine => ({ id: 'anu', name: 'Anu Kulkarni', callName: 'Anu', about: 'Lata · Saturday', badges: [], isArchived: false, ...more });

test('a row leads to the person and says what is missing', () => {
  show(<PeopleList label="Students" people={[line({ badges: ['noPin', 'familyNotHere'] })]} restore={restore} />);
  const row = screen.getByRole('listitem');
  expect(within(row).getByRole('link', { name: 'Anu Kulkarni' })).toHaveAttribute('href', '/people/anu');
  expect(row).toHaveTextContent('Lata · Saturday');
  expect(row).toHaveTextContent('No PIN yet');
  expect(row).toHaveTextContent('Family not here yet');
  expect(within(row).queryByRole('button')).toBeNull();
});

test('somebody in the archive can be brought back from the list', () => {
  show(<PeopleList label="Archive" people={[line({ isArchived: true, seen: 'Archived 3 Nov' })]} restore={restore} />);
  expect(screen.getByRole('listitem')).toHaveTextContent('Archived 3 Nov');
  expect(screen.getByRole('button', { name: 'Bring back' })).toBeInTheDocument();
});

describe('pages', () => {
  const wanted = { view: 'parent', q: 'k', page: 2 } as const;
  test('lead both ways and keep what was asked for', () => {
    show(<PageWays wanted={wanted} page={2} pages={3} size={60} total={150} />);
    expect(screen.getByText('61–120 of 150')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Earlier' })).toHaveAttribute('href', '/people?role=parent&q=k');
    expect(screen.getByRole('link', { name: 'Later' })).toHaveAttribute('href', '/people?role=parent&q=k&page=3');
  });

  test('end where the list ends', () => {
    show(<PageWays wanted={wanted} page={3} pages={3} size={60} total={5002} />);
    expect(screen.queryByRole('link', { name: 'Later' })).toBeNull();
    expect(screen.getByText('121–180 of 5,002')).toBeInTheDocument();
  });

  test('are not spoken of where all fits on one', () => {
    const { container } = show(<PageWays wanted={wanted} page={1} pages={1} size={60} total={60} />);
    expect(container).toBeEmptyDOMElement();
  });
});

test.each([
  [{ q: 'zzz', page: 1 }, 'Nobody found for “zzz”', '/people'],
  [{ q: '', waiting: true, page: 1 }, 'Everybody has come in', '/people'],
  [{ q: '', batch: 'b1', page: 1 }, 'This batch is empty', '/people/batches/b1'],
  [{ q: '', page: 1 }, 'Your class begins here', '/people/add'],
])('where nobody is: %j', (wanted, words, way) => {
  show(<NobodyHere view="student" wanted={wanted} />);
  expect(screen.getByRole('heading', { name: words })).toBeInTheDocument();
  expect(screen.getByRole('link')).toHaveAttribute('href', way);
});
