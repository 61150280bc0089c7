import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Combobox, type Option } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { show } from '@/tests/support/screen';

const RAGAS: Option[] = [
  { value: 'yaman', label: 'Yaman', hint: 'यमन', aliases: ['Eman'] },
  { value: 'yaman-kalyan', label: 'Yaman Kalyan' },
  { value: 'bhupali', label: 'Bhupali', hint: 'भूपाली' },
];

function aCombobox(props: Partial<Parameters<typeof Combobox>[0]> = {}) {
  const { container } = show(
    <Field name="raga" label="Raga">
      <Combobox options={RAGAS} {...props} />
    </Field>,
  );
  return { box: screen.getByRole('combobox', { name: 'Raga' }), sent: () => container.querySelector<HTMLInputElement>('input[name=raga]')?.value };
}

test('finds by the start, the middle, another spelling and the other script', async () => {
  const { box } = aCombobox();
  const found = async (typed: string) => {
    await userEvent.clear(box);
    await userEvent.type(box, typed);
    return screen.queryAllByRole('option').map((option) => option.textContent);
  };
  expect(await found('yam')).toEqual(['Yamanयमन', 'Yaman Kalyan']);
  expect(await found('pali')).toEqual(['Bhupaliभूपाली']);
  expect(await found('eman')).toEqual(['Yamanयमन']);
  expect(await found('यमन')).toEqual(['Yamanयमन']);
  expect(await found('yamankal')).toEqual(['Yaman Kalyan']);
});

test('is moved and taken by keys', async () => {
  const onChange = jest.fn();
  const { box, sent } = aCombobox({ onChange });
  await userEvent.type(box, 'ya{ArrowDown}{ArrowDown}');
  expect(box).toHaveAttribute('aria-activedescendant', screen.getByRole('option', { name: 'Yaman Kalyan' }).id);
  await userEvent.keyboard('{Enter}');
  expect(box).toHaveValue('Yaman Kalyan');
  expect(sent()).toBe('yaman-kalyan');
  expect(screen.queryByRole('listbox')).toBeNull();
  expect(onChange).toHaveBeenLastCalledWith(RAGAS[1]);
});

test('is taken by a finger', async () => {
  const { box, sent } = aCombobox();
  await userEvent.click(box);
  await userEvent.click(screen.getByRole('option', { name: /Bhupali/ }));
  expect(sent()).toBe('bhupali');
});

test('a name typed out in full counts as chosen; other words stay only where they may', async () => {
  const { box, sent } = aCombobox();
  await userEvent.type(box, 'BHUPALI');
  await userEvent.tab();
  expect(sent()).toBe('bhupali');
  await userEvent.clear(box);
  await userEvent.type(box, 'Jhinjhoti');
  await userEvent.tab();
  expect(box).toHaveValue('');
  expect(sent()).toBe('');
});

test('keeps free words where they may stay', async () => {
  const { box, sent } = aCombobox({ freeText: true });
  await userEvent.type(box, 'Jhinjhoti');
  await userEvent.tab();
  expect(box).toHaveValue('Jhinjhoti');
  expect(sent()).toBe('Jhinjhoti');
});

test('asks a finder once typing pauses, and lives with its failure', async () => {
  const find = jest.fn(async (typed: string) => (typed === 'x' ? Promise.reject(new Error('gone')) : RAGAS.slice(2)));
  const { box } = aCombobox({ options: find });
  await userEvent.type(box, 'bhu');
  await waitFor(() => expect(screen.getByRole('option', { name: /Bhupali/ })).toBeInTheDocument());
  expect(find).toHaveBeenLastCalledWith('bhu');
  await userEvent.clear(box);
  await userEvent.type(box, 'x');
  await waitFor(() => expect(screen.queryByRole('option')).toBeNull());
});
