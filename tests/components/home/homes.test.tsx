import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ParentHome } from '@/components/home/parent-home';
import { SignOutEverywhere } from '@/components/home/sign-out-everywhere';
import { StudentHome } from '@/components/home/student-home';
import { TeacherHome } from '@/components/home/teacher-home';
import { ok } from '@/lib/kit/result';
import { show } from '@/tests/support/screen';

const quiet = { day: 'Saturday 14 November', alerts: [], wishes: [], dismiss: jest.fn(), waiting: { total: 0, students: [] } };

describe('a teacher’s day', () => {
  test.each([
    [{ students: false, recording: false, shared: false }, 'Add your students', ['/people/add', '/people/add?many']],
    [{ students: true, recording: false, shared: false }, 'Add a first recording', ['/library/add', '/record']],
    [{ students: true, recording: true, shared: false }, 'Let them in', ['/people/cards', '/people?role=parent']],
  ])('the next step stands open: %j', (steps, name, ways) => {
    show(<TeacherHome {...quiet} steps={steps} />);
    const step = screen.getAllByRole('listitem').find((one) => one.getAttribute('aria-current') === 'step') as HTMLElement;
    expect(step).toHaveTextContent(name);
    expect(within(step).getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(ways);
  });

  test('folds the steps away when all are done', () => {
    show(<TeacherHome {...quiet} steps={{ students: true, recording: true, shared: true }} newest={<p>Bandish</p>} />);
    expect(screen.queryByRole('heading', { name: 'First steps' })).toBeNull();
    expect(screen.getByText('Bandish')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Add a recording' })).toHaveAttribute('href', '/library/add');
  });

  test('tells of strangers, of parents who wait for a link, and of who never came in', () => {
    const waiting = { total: 7, students: [{ id: 'ravi', name: 'Ravi Sharma', callName: 'Ravi', kin: 'Rekha' }] };
    const alerts = [{ id: 'a', verb: 'sign-in.strangers', ago: 'now' }, { id: 'b', verb: 'new.verb', ago: 'now' }];
    const wishes = [{ personId: 'lata', name: 'Lata Kulkarni', ago: '5 minutes ago' }];
    show(<TeacherHome {...quiet} alerts={alerts} wishes={wishes} waiting={waiting} steps={{ students: true, recording: true, shared: true }} />);
    expect(screen.getByText(/Many wrong PINs were tried/)).toBeInTheDocument();
    expect(screen.getByText(/Something about signing in/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Give them one' })).toHaveAttribute('href', '/people/lata');
    expect(screen.getByRole('link', { name: 'See all 7' })).toHaveAttribute('href', '/people?waiting=1');
    expect(screen.getByRole('link', { name: 'Ravi Sharma' })).toBeInTheDocument();
  });
});

test('a child without anything to practise is told kindly', () => {
  show(<StudentHome name="Anu" />);
  expect(screen.getByRole('heading', { name: 'Namaste, Anu' })).toBeInTheDocument();
  expect(screen.getByText(/Sing something you love/)).toBeInTheDocument();
});

test('a parent sees their children; without any, what to do', () => {
  const { unmount } = show(<ParentHome name="Lata" family={[{ id: 'anu', callName: 'Anu' }]} pairing={<p>pairing</p>} />);
  expect(screen.getByRole('list', { name: 'Children' })).toHaveTextContent('Anu');
  expect(screen.getByText('pairing')).toBeInTheDocument();
  unmount();
  show(<ParentHome name="Lata" family={[]} />);
  expect(screen.getByText('No child is linked to you yet')).toBeInTheDocument();
});

test('signing out everywhere asks first', async () => {
  const signOut = jest.fn(async () => ok(undefined));
  show(<SignOutEverywhere signOut={signOut} />);
  await userEvent.click(screen.getByRole('button', { name: 'Sign out everywhere' }));
  const asked = await screen.findByRole('alertdialog');
  expect(signOut).not.toHaveBeenCalled();
  await userEvent.click(within(asked).getByRole('button', { name: 'Sign out everywhere' }));
  expect(signOut).toHaveBeenCalledTimes(1);
});
