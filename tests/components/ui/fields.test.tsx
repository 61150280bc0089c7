import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Checkbox, Switch } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Form } from '@/components/ui/form';
import { PasswordInput } from '@/components/ui/password-input';
import { PinInput } from '@/components/ui/pin-input';
import { SegmentedControl } from '@/components/ui/segmented-control';
import { show } from '@/tests/support/screen';

test('a password can be looked at', async () => {
  show(
    <Field name="password" label="Password">
      <PasswordInput autoComplete="current-password" />
    </Field>,
  );
  const box = screen.getByLabelText('Password');
  expect(box).toHaveAttribute('type', 'password');
  await userEvent.click(screen.getByRole('button', { name: 'Show the password', pressed: false }));
  expect(box).toHaveAttribute('type', 'text');
  expect(box).toHaveAttribute('autocomplete', 'current-password');
});

test('a PIN is one field that takes four digits and nothing else', async () => {
  show(
    <Field name="pin" label="Your PIN">
      <PinInput />
    </Field>,
  );
  const box = screen.getByLabelText('Your PIN');
  expect(box).toHaveAttribute('inputmode', 'numeric');
  await userEvent.type(box, '4a2-7x');
  expect(box).toHaveValue('427');
  await userEvent.clear(box);
  await userEvent.paste('48 21');
  expect(box).toHaveValue('4821');
});

test('the last digit sends the form', async () => {
  const sent = jest.fn((event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    return new FormData(event.currentTarget).get('pin');
  });
  show(
    <form onSubmit={sent}>
      <Field name="pin" label="Your PIN">
        <PinInput sendWhenFull />
      </Field>
    </form>,
  );
  await userEvent.type(screen.getByLabelText('Your PIN'), '4821');
  await new Promise((resolve) => setTimeout(resolve));
  expect(sent).toHaveBeenCalledTimes(1);
  expect(sent).toHaveReturnedWith('4821');
});

test('a refused PIN is empty again, so that four digits can simply be typed anew', async () => {
  const refuse = jest.fn(async () => ({ ok: false as const, message: 'Something does not fit.' }));
  show(
    <Form action={refuse}>
      <Field name="pin" label="Your PIN">
        <PinInput />
      </Field>
      <button type="submit">In</button>
    </Form>,
  );
  for (const times of [1, 2]) {
    await userEvent.type(screen.getByLabelText('Your PIN'), '0000');
    await userEvent.click(screen.getByRole('button', { name: 'In' }));
    await waitFor(() => expect(refuse).toHaveBeenCalledTimes(times));
    await waitFor(() => expect(screen.getByLabelText('Your PIN')).toHaveValue(''));
  }
});

test('ticks, switches and segments are ordinary form fields', async () => {
  const { container } = show(
    <form>
      <Checkbox name="child[]" value="1" label="Anu" hint="Beginners" />
      <Switch name="allowed" label="Parents may read" defaultChecked />
      <SegmentedControl label="Laya" name="laya" defaultValue="madhya" choices={[{ value: 'madhya', label: 'Madhya' }, { value: 'drut', label: 'Drut' }]} />
    </form>,
  );
  await userEvent.click(screen.getByRole('checkbox', { name: /Anu/ }));
  await userEvent.click(screen.getByRole('switch', { name: 'Parents may read' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Drut' }));
  expect([...new FormData(container.querySelector('form') as HTMLFormElement)]).toEqual([['child[]', '1'], ['laya', 'drut']]);
});
