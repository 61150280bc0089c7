import { screen } from '@testing-library/react';
import { usePathname } from 'next/navigation';
import { Rooms } from '@/components/shell/rooms';
import { show } from '@/tests/support/screen';

jest.mock('next/navigation', () => ({ usePathname: jest.fn() }));

const ROOMS = [
  { href: '/', label: 'Today', icon: null },
  { href: '/library', label: 'Library', icon: null, waiting: 3 },
  { href: '/people', label: 'People', icon: null },
];

test.each([
  ['/', 'Today'],
  ['/library', /Library/],
  ['/library/42/edit', /Library/],
  ['/people', 'People'],
])('at %s one is in %s', (path, room) => {
  jest.mocked(usePathname).mockReturnValue(path);
  show(<Rooms label="Rooms" rooms={ROOMS} />);
  expect(screen.getByRole('link', { current: 'page' })).toHaveAccessibleName(room);
});

test('elsewhere one is in no room; what waits is said', () => {
  jest.mocked(usePathname).mockReturnValue('/libraryish');
  show(<Rooms label="Rooms" rooms={ROOMS} />);
  expect(screen.queryByRole('link', { current: 'page' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Library (3)' })).toHaveAttribute('href', '/library');
  expect(screen.getByRole('navigation', { name: 'Rooms' })).toBeInTheDocument();
});

test('on a phone that lies on its side the tabs are one line high', () => {
  jest.mocked(usePathname).mockReturnValue('/');
  show(<Rooms label="Rooms" rooms={ROOMS} />);
  expect(screen.getByRole('link', { name: 'Today' })).toHaveClass('low:flex-row', 'low:min-h-12');
});
