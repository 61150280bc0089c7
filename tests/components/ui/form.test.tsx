import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { Input } from '@/components/ui/input';
import { SubmitButton } from '@/components/ui/submit-button';
import { toastStore } from '@/components/ui/toast-store';
import { notOk, ok, type Result } from '@/lib/kit/result';
import { show } from '@/tests/support/screen';

type Save = (before: Result<string> | null, form: FormData) => Promise<Result<string>>;

function aForm(save: Save, rest: { done?: string; onDone?: (fruit: string) => void; emptyWhenDone?: boolean } = {}) {
  show(
    <Form action={save} {...rest}>
      <Field name="title" label="Title" hint="As it is sung">
        <Input />
      </Field>
      <Field name="notes" label="Notes" optional>
        <Input />
      </Field>
      <SubmitButton>Save</SubmitButton>
    </Form>,
  );
  return { title: screen.getByLabelText('Title'), notes: screen.getByLabelText(/Notes/), save: screen.getByRole('button', { name: 'Save' }) };
}

test('says what is wrong beside the field and at the top, keeps what was typed, and goes to the field', async () => {
  const { title, notes, save } = aForm(async () => notOk('Please look again.', { title: 'A title, please.' }));
  await userEvent.type(title, 'Yamn');
  await userEvent.type(notes, 'softly');
  await userEvent.click(save);

  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Please look again.'));
  expect(title).toHaveFocus();
  expect(title).toBeInvalid();
  expect(title).toHaveAccessibleDescription('A title, please. As it is sung');
  expect(title).toHaveValue('Yamn');
  expect(notes).toHaveValue('softly');
  expect(notes).toBeValid();
});

test('keeps what was typed when the answer never comes', async () => {
  const { title, save } = aForm(async () => {
    throw new TypeError('Failed to fetch');
  });
  await userEvent.type(title, 'Yaman');
  await userEvent.click(save);

  await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('did not reach the school'));
  expect(title).toHaveValue('Yaman');
});

test('hands on the fruit, says it is done, and is empty for the next one', async () => {
  const onDone = jest.fn();
  const { title, save } = aForm(async (_, form) => ok(String(form.get('title'))), { done: 'Kept.', onDone, emptyWhenDone: true });
  await userEvent.type(title, 'Yaman');
  await userEvent.click(save);

  await waitFor(() => expect(onDone).toHaveBeenCalledWith('Yaman'));
  expect(onDone).toHaveBeenCalledTimes(1);
  expect(toastStore.snapshot()).toContainEqual(expect.objectContaining({ message: 'Kept.' }));
  expect(title).toHaveValue('');
});

test('takes no second press while it is on its way', async () => {
  let answer: (result: Result<string>) => void = () => undefined;
  const save = jest.fn<Promise<Result<string>>, Parameters<Save>>(() => new Promise((resolve) => (answer = resolve)));
  const { title, save: button } = aForm(save);
  await userEvent.type(title, 'Yaman');
  await userEvent.click(button);
  expect(button).toHaveAttribute('aria-busy', 'true');
  await userEvent.click(button);
  expect(save).toHaveBeenCalledTimes(1);
  answer(ok('1'));
  await waitFor(() => expect(button).not.toHaveAttribute('aria-busy'));
});
