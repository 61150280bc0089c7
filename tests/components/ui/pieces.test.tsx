import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Avatar, AVATAR_COLOURS } from '@/components/ui/avatar';
import { Button, ButtonLink } from '@/components/ui/button';
import { ChipButton, ChipLink, ChipRow } from '@/components/ui/chip';
import { CopyField } from '@/components/ui/copy-field';
import { ErrorState } from '@/components/ui/error-state';
import { LinkTabs } from '@/components/ui/link-tabs';
import { List, ListRow } from '@/components/ui/list-row';
import { PageHeader } from '@/components/ui/page-header';
import { ProgressBar } from '@/components/ui/progress-bar';
import { show } from '@/tests/support/screen';

test('a button that waits takes no press and says that it is busy', async () => {
  const onClick = jest.fn();
  const { rerender } = show(<Button pending onClick={onClick}>Save</Button>);
  await userEvent.click(screen.getByRole('button', { name: 'Save', busy: true }));
  expect(onClick).not.toHaveBeenCalled();
  rerender(<Button onClick={onClick}>Save</Button>);
  await userEvent.click(screen.getByRole('button', { name: 'Save' }));
  expect(onClick).toHaveBeenCalledTimes(1);
});

test('no button sends a form unless it is asked to', () => {
  show(<><Button>Press</Button><ButtonLink href="/people">Go</ButtonLink></>);
  expect(screen.getByRole('button', { name: 'Press' })).toHaveAttribute('type', 'button');
  expect(screen.getByRole('link', { name: 'Go' })).toHaveAttribute('href', '/people');
});

test('a row is one link, and its end stays pressable beside it', async () => {
  const onClick = jest.fn();
  show(
    <List>
      <ListRow title="Yaman, alap" detail="Teentaal" href="/library/1" end={<Button onClick={onClick}>Play</Button>} />
    </List>,
  );
  expect(screen.getByRole('link')).toHaveAccessibleName('Yaman, alap');
  await userEvent.click(screen.getByRole('button', { name: 'Play' }));
  expect(onClick).toHaveBeenCalledTimes(1);
});

test('the chosen chip and tab say so', () => {
  show(
    <>
      <ChipRow label="Views">
        <ChipLink href="/a" active>By raga</ChipLink>
        <ChipButton active={false}>Slow</ChipButton>
      </ChipRow>
      <LinkTabs label="People" current="/p" tabs={[{ href: '/s', label: 'Students', count: 24 }, { href: '/p', label: 'Parents' }]} />
    </>,
  );
  expect(screen.getByRole('link', { name: 'By raga' })).toHaveAttribute('aria-current', 'true');
  expect(screen.getByRole('button', { name: 'Slow', pressed: false })).toBeInTheDocument();
  expect(screen.getByRole('link', { current: 'page' })).toHaveAccessibleName('Parents');
});

test('a name has one colour everywhere, and one letter in any script', () => {
  const { container } = show(<><Avatar name="Anu" /><Avatar name=" anu " /><Avatar name="क्षिति" /><Avatar name="" /></>);
  const [first, again, hindi, nobody] = container.children as unknown as HTMLElement[];
  expect(first?.style.backgroundColor).toBe(again?.style.backgroundColor);
  expect(first).toHaveTextContent('A');
  expect(hindi?.textContent).toMatch(/^क्?/);
  expect(nobody).toHaveTextContent('·');
  expect(new Set(AVATAR_COLOURS).size).toBe(8);
});

test('progress is said in whole hundredths, and never beyond its ends', () => {
  const { rerender } = show(<ProgressBar label="Upload" value={0.426} />);
  const bar = screen.getByRole('progressbar', { name: 'Upload' });
  expect(bar).toHaveAttribute('aria-valuenow', '43');
  rerender(<ProgressBar label="Upload" value={7} />);
  expect(bar).toHaveAttribute('aria-valuenow', '100');
  rerender(<ProgressBar label="Upload" />);
  expect(bar).not.toHaveAttribute('aria-valuenow');
});

test('trouble says what happened, what was kept, what to do', () => {
  show(<ErrorState title="The upload stopped" kept="12 files are safe." next="Try the rest again." action={<Button>Try again</Button>} />);
  expect(screen.getByRole('alert')).toHaveTextContent('The upload stopped12 files are safe.Try the rest again.Try again');
});

test('a page has one first heading, and a way back', () => {
  show(<PageHeader title="Anu" above="Beginners" back={{ href: '/people', label: 'People' }} />);
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Anu');
  expect(screen.getByRole('link', { name: 'People' })).toHaveAttribute('href', '/people');
});

describe('a link to hand on', () => {
  test('is copied, and sent by WhatsApp with its message', async () => {
    const user = userEvent.setup();
    show(<CopyField value="https://example.org/enter/abc" label="Link for Meera" message="Namaste & welcome:" />);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe('https://example.org/enter/abc');
    expect(screen.getByRole('button', { name: 'Copied' })).toBeInTheDocument();
    const link = new URL(screen.getByRole('link', { name: /WhatsApp/ }).getAttribute('href') as string);
    expect(link.host).toBe('wa.me');
    expect(link.searchParams.get('text')).toBe('Namaste & welcome: https://example.org/enter/abc');
  });

  test('is selected where copying is forbidden', async () => {
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
    show(<CopyField value="https://example.org" label="Link" />);
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    const box = screen.getByRole<HTMLInputElement>('textbox', { name: 'Link' });
    expect(box.selectionEnd).toBe('https://example.org'.length);
  });
});
