import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Faces } from '@/components/welcome/faces';
import { ParentEntrance } from '@/components/welcome/parent-entrance';
import { RenewLink } from '@/components/welcome/renew-link';
import { notOk, ok } from '@/lib/kit/result';
import { show } from '@/tests/support/screen';

const yes = () => jest.fn(async (_before: unknown, _form: FormData) => ok(undefined));
const sent = (action: jest.Mock) => Object.fromEntries(action.mock.calls.at(-1)[1] as FormData);

describe('faces', () => {
  const faces = [
    { id: 'anu', callName: 'Anu' },
    { id: 'ravi', callName: 'Ravi' },
  ];

  test('touch yours, and the fourth digit lets you in', async () => {
    const action = yes();
    show(<Faces faces={faces} action={action} />);
    await userEvent.click(screen.getByRole('button', { name: 'Ravi' }));
    expect(screen.getByRole('heading', { name: 'Namaste, Ravi' })).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText('Your PIN'), '407');
    expect(action).not.toHaveBeenCalled();
    await userEvent.type(screen.getByLabelText('Your PIN'), '1');
    await screen.findByRole('heading', { name: 'Namaste, Ravi' });
    expect(sent(action)).toEqual({ studentId: 'ravi', pin: '4071' });
  });

  test('the wrong face is taken back, and what was said to it with it', async () => {
    const action = jest.fn(async () => notOk('That is not your PIN. Try again.', { pin: 'Try again' }));
    show(<Faces faces={faces} action={action} />);
    await userEvent.click(screen.getByRole('button', { name: 'Ravi' }));
    await userEvent.type(screen.getByLabelText('Your PIN'), '0001');
    expect(await screen.findByText('That is not your PIN. Try again.')).toBeInTheDocument();
    expect(screen.getByLabelText('Your PIN')).toHaveValue('');
    expect(screen.getByLabelText('Your PIN')).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Not Ravi?' }));
    await userEvent.click(screen.getByRole('button', { name: 'Anu' }));
    expect(screen.queryByText('That is not your PIN. Try again.')).not.toBeInTheDocument();
  });

  test('one child alone is asked for the PIN at once', () => {
    show(<Faces faces={faces.slice(0, 1)} action={yes()} />);
    expect(screen.getByLabelText('Your PIN')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Not/ })).not.toBeInTheDocument();
  });

  test.each([1, 2])('someone else, with %i faces here, types their name and does not come back to the faces', (count) => {
    show(<Faces faces={faces.slice(0, count)} action={yes()} />);
    expect(screen.getByRole('link', { name: 'Someone else' })).toHaveAttribute('href', '/sign-in/student?other=1');
  });
});

describe('a parent', () => {
  test('asks, and types the mail’s code in the same place', async () => {
    const [ask, enter] = [yes(), yes()];
    show(<ParentEntrance canMail ask={ask} enter={enter} />);
    await userEvent.type(screen.getByLabelText('E-mail'), 'lata@example.org');
    await userEvent.click(screen.getByRole('button', { name: 'Send me a link' }));
    expect(await screen.findByRole('status')).toHaveTextContent(/If we know this address/);
    await userEvent.type(screen.getByLabelText('Code from the mail'), '048213');
    await userEvent.click(screen.getByRole('button', { name: 'Come in' }));
    expect(sent(enter)).toEqual({ email: 'lata@example.org', code: '048213' });
  });

  test('who comes back to the app with a code needs no new mail', async () => {
    const [ask, enter] = [yes(), yes()];
    show(<ParentEntrance canMail ask={ask} enter={enter} />);
    await userEvent.click(screen.getByRole('button', { name: 'I have a code from the mail' }));
    await userEvent.type(screen.getByLabelText('E-mail'), 'lata@example.org');
    await userEvent.type(screen.getByLabelText('Code from the mail'), '048213');
    await userEvent.click(screen.getByRole('button', { name: 'Come in' }));
    expect(sent(enter)).toEqual({ email: 'lata@example.org', code: '048213' });
    expect(ask).not.toHaveBeenCalled();
  });

  test('without e-mail asks the teacher, and is told so', async () => {
    show(<ParentEntrance canMail={false} ask={yes()} enter={yes()} />);
    await userEvent.type(screen.getByLabelText('E-mail'), 'lata@example.org');
    await userEvent.click(screen.getByRole('button', { name: 'Ask the teacher' }));
    expect(await screen.findByRole('status')).toHaveTextContent(/your teacher now sees/);
    expect(screen.queryByLabelText('Code from the mail')).not.toBeInTheDocument();
  });
});

test.each([
  ['mail', /on its way to your e-mail/],
  ['teacher', /Your teacher now sees/],
] as const)('a used link renewed by %s says so', async (way, words) => {
  const renew = jest.fn(async (_before: unknown, _form: FormData) => ok({ way }));
  show(<RenewLink token="a-token" canMail={way === 'mail'} renew={renew} />);
  await userEvent.click(screen.getByRole('button', { name: /new link/ }));
  expect(await screen.findByRole('status')).toHaveTextContent(words);
  expect(sent(renew)).toEqual({ token: 'a-token' });
});
