import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Dialog } from '@/components/ui/dialog';
import { Menu } from '@/components/ui/menu';
import { toast } from '@/components/ui/toast-store';
import { Toasts } from '@/components/ui/toasts';
import { show } from '@/tests/support/screen';

function ADialog() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Add</Button>
      <Dialog open={open} onOpenChange={setOpen} title="Add a student" description="A name is enough.">
        <input aria-label="Name" />
      </Dialog>
    </>
  );
}

test('a dialog is named, takes the focus, closes by Escape, and gives the focus back', async () => {
  show(<ADialog />);
  await userEvent.click(screen.getByRole('button', { name: 'Add' }));
  const dialog = await screen.findByRole('dialog', { name: 'Add a student' });
  expect(dialog).toHaveAccessibleDescription('A name is enough.');
  expect(dialog).toContainElement(document.activeElement as HTMLElement);
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(screen.getByRole('button', { name: 'Add' })).toHaveFocus());
});

test('a question waits for its work, then goes', async () => {
  let finish: () => void = () => undefined;
  const onConfirm = jest.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const onOpenChange = jest.fn();
  show(
    <ConfirmDialog open onOpenChange={onOpenChange} title="Sign out everywhere?" confirm="Sign out" onConfirm={onConfirm}>
      Every device asks again.
    </ConfirmDialog>,
  );
  const confirm = await screen.findByRole('button', { name: 'Sign out' });
  expect(screen.getByRole('alertdialog', { name: 'Sign out everywhere?' })).toHaveAccessibleDescription('Every device asks again.');
  await userEvent.click(confirm);
  await userEvent.click(confirm);
  expect(onConfirm).toHaveBeenCalledTimes(1);
  expect(onOpenChange).not.toHaveBeenCalled();
  await act(async () => finish());
  await waitFor(() => expect(onOpenChange).toHaveBeenCalledWith(false));
});

test('a menu is walked by keys, does what is chosen, and gives the focus back', async () => {
  const onSelect = jest.fn();
  show(<Menu label="More for Yaman" items={[{ label: 'Edit', onSelect }, { label: 'Open', href: '/library/1' }]} />);
  const button = screen.getByRole('button', { name: 'More for Yaman' });
  await userEvent.click(button);
  expect(await screen.findByRole('menuitem', { name: 'Open' })).toHaveAttribute('href', '/library/1');
  await userEvent.click(screen.getByRole('menuitem', { name: 'Edit' }));
  expect(onSelect).toHaveBeenCalledTimes(1);
  await waitFor(() => expect(button).toHaveFocus());
});

test('a toast is read out, can be undone once, and goes by itself', async () => {
  jest.useFakeTimers();
  const user = userEvent.setup({ advanceTimers: jest.advanceTimersByTime });
  const undo = jest.fn();
  show(<Toasts />);
  act(() => toast('“Yaman, alap” deleted', { undo }));
  expect(screen.getByRole('region', { name: 'Notices' })).toHaveAttribute('aria-live', 'polite');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undo).toHaveBeenCalledTimes(1);
  expect(screen.queryByText(/deleted/)).toBeNull();

  act(() => toast('Kept.'));
  act(() => jest.advanceTimersByTime(4_900));
  expect(screen.getByText('Kept.')).toBeInTheDocument();
  act(() => jest.advanceTimersByTime(200));
  expect(screen.queryByText('Kept.')).toBeNull();
  jest.useRealTimers();
});
