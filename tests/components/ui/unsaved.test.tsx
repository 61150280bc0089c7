import { fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import Link from 'next/link';
import { Unsaved } from '@/components/ui/unsaved';
import { show } from '@/tests/support/screen';

const isHeld = () => !fireEvent(window, new Event('beforeunload', { cancelable: true }));

beforeEach(() =>
  show(
    <>
      <form>
        <Unsaved />
        <label>
          Title <input defaultValue="Yaman" />
        </label>
      </form>
      <Link href="/library">Library</Link>
    </>,
  ),
);

test('an untouched form lets go', () => expect(isHeld()).toBe(false));

test('a changed one asks, and stays until it is told to leave', async () => {
  await userEvent.type(screen.getByLabelText('Title'), ' alap');
  expect(isHeld()).toBe(true);
  await userEvent.click(screen.getByText('Library'));
  expect(await screen.findByText('Leave without saving?')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByText('Leave without saving?')).toBeNull();
  expect(screen.getByLabelText('Title')).toHaveValue('Yaman alap');
  expect(isHeld()).toBe(true);
});
