import { act, fireEvent, renderHook, screen } from '@testing-library/react';
import Link from 'next/link';
import { useLeaveGuard } from '@/components/ui/use-leave-guard';
import { show } from '@/tests/support/screen';

const went = jest.fn((event: Event) => event.preventDefault());
beforeEach(() => {
  went.mockClear();
  document.addEventListener('click', went);
});
afterEach(() => document.removeEventListener('click', went));

function guarding(active: boolean) {
  show(
    <>
      <Link href="/people"><span>inside</span></Link>
      <a href="/people/poster" target="_blank" rel="noreferrer">in a new tab</a>
      <a href="/api/export" download>a file</a>
      <a href="https://example.org/">elsewhere</a>
      <a href="#below">on this page</a>
      <button type="button">no link</button>
    </>,
  );
  return renderHook((now: boolean) => useLeaveGuard(now), { initialProps: active });
}

const isHeld = () => !fireEvent(window, new Event('beforeunload', { cancelable: true }));
const touch = (name: string, how = {}) => fireEvent.click(screen.getByText(name), how);

test('holds nothing back while there is nothing to lose', () => {
  const { result, rerender, unmount } = guarding(false);
  touch('inside');
  expect([went.mock.calls.length, result.current.open, isHeld()]).toEqual([1, false, false]);
  rerender(true);
  expect(isHeld()).toBe(true);
  unmount();
  expect(isHeld()).toBe(false);
});

test('holds a link back, lets it go when told, and asks again at the next', () => {
  const { result } = guarding(true);
  touch('inside');
  expect([went.mock.calls.length, result.current.open]).toEqual([0, true]);
  act(() => result.current.onOpenChange(false));
  expect([went.mock.calls.length, result.current.open, isHeld()]).toEqual([0, false, true]);
  touch('inside');
  act(() => result.current.onConfirm());
  expect([went.mock.calls.length, isHeld()]).toEqual([1, false]);
  act(() => result.current.onOpenChange(false));
  touch('inside');
  expect([went.mock.calls.length, result.current.open, isHeld()]).toEqual([1, true, true]);
});

test.each([['in a new tab'], ['a file'], ['elsewhere'], ['on this page'], ['no link'], ['inside', { ctrlKey: true }]] as [string, object?][])(
  'what does not leave by itself is let through: %s',
  (name, how = {}) => {
    const { result } = guarding(true);
    touch(name, how);
    expect([went.mock.calls.length, result.current.open]).toEqual([1, false]);
  },
);
