import { act, fireEvent, screen } from '@testing-library/react';
import { useLeaveGuard } from '@/components/ui/use-leave-guard';
import { show } from '@/tests/support/screen';

const went = jest.fn((event: Event) => event.preventDefault());
beforeEach(() => {
  went.mockClear();
  document.addEventListener('click', went);
});
afterEach(() => document.removeEventListener('click', went));

let guard: ReturnType<typeof useLeaveGuard>;
function Page({ active }: { active: boolean }) {
  guard = useLeaveGuard(active);
  return (
    <>
      <a href="/people"><span>inside</span></a>
      <a href="/people" target="_blank" rel="noreferrer">in a new tab</a>
      <a href="/api/export" download>a file</a>
      <a href="https://example.org/">elsewhere</a>
      <a href="#below">on this page</a>
      <button type="button">no link</button>
    </>
  );
}

const isHeld = () => !fireEvent(window, new Event('beforeunload', { cancelable: true }));
const touch = (name: string, how = {}) => fireEvent.click(screen.getByText(name), how);

test('holds nothing back while there is nothing to lose', () => {
  const { rerender, unmount } = show(<Page active={false} />);
  touch('inside');
  expect([went.mock.calls.length, guard.open, isHeld()]).toEqual([1, false, false]);
  rerender(<Page active />);
  expect(isHeld()).toBe(true);
  unmount();
  expect(isHeld()).toBe(false);
});

test('holds a link back, lets it go when told, and asks again at the next', () => {
  show(<Page active />);
  touch('inside');
  expect([went.mock.calls.length, guard.open]).toEqual([0, true]);
  act(() => guard.onOpenChange(false));
  expect([went.mock.calls.length, guard.open, isHeld()]).toEqual([0, false, true]);
  touch('inside');
  act(() => guard.onConfirm());
  expect([went.mock.calls.length, isHeld()]).toEqual([1, false]);
  act(() => guard.onOpenChange(false));
  touch('inside');
  expect([went.mock.calls.length, guard.open, isHeld()]).toEqual([1, true, true]);
});

test.each([['in a new tab'], ['a file'], ['elsewhere'], ['on this page'], ['no link'], ['inside', { ctrlKey: true }]])(
  'what does not leave by itself is let through: %s',
  (name, how = {}) => {
    show(<Page active />);
    touch(name, how);
    expect([went.mock.calls.length, guard.open]).toEqual([1, false]);
  },
);
