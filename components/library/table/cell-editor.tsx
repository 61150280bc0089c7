'use client';

import { type FocusEvent, type KeyboardEvent, useEffect, useRef } from 'react';
import { Combobox } from '@/components/ui/combobox';
import { Field } from '@/components/ui/field';
import { useWords } from '@/lib/i18n/client';
import { suggestRagas } from '../choices';
import type { TagField } from '../tagging/tagging-hand';
import type { DeskChoices } from '../tagging/use-choices';
import { saidIn, type TableRow } from './table-row';

type Props = {
  row: TableRow;
  tag: TagField;
  choices: DeskChoices | undefined;
  /** Begun by typing: what was there is written over. */
  typing: boolean;
  /** `by`: the key that ended it; with Tab one goes on to the next cell. */
  onEnd: (picked: { value: string; label: string } | undefined, by: 'Enter' | 'Tab' | 'Shift+Tab' | 'Escape' | 'away') => void;
};

/** The control in a cell that is being edited. Enter, Tab or going elsewhere takes what it says; Escape leaves it as it was. */
export function CellEditor({ row, tag, choices, typing, onEnd }: Props) {
  const t = useWords('libraryTagging');
  const box = useRef<HTMLDivElement>(null);
  const ended = useRef(false);
  const ready = choices !== undefined || tag === 'title' || tag === 'recordedOn' || tag === 'raga';
  useEffect(() => {
    const control = box.current?.querySelector<HTMLInputElement | HTMLSelectElement>('input:not([type=hidden]), select');
    control?.focus();
    if (control instanceof HTMLInputElement && control.type === 'text') control.select();
  }, [ready]);

  const end: Props['onEnd'] = (picked, by) => {
    if (ended.current) return;
    ended.current = true;
    onEnd(picked, by);
  };
  const take = (by: 'Enter' | 'Tab' | 'Shift+Tab' | 'away') => end(saidBy(box.current), by);

  function press(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.defaultPrevented) return; // the list of suggestions has used it
    if (event.key === 'Enter' || event.key === 'Tab') {
      event.preventDefault();
      take(event.key === 'Enter' ? 'Enter' : event.shiftKey ? 'Shift+Tab' : 'Tab');
    } else if (event.key === 'Escape') end(undefined, 'Escape');
  }

  const label = t('change', { tag: t(`tag.${tag}`) });
  return (
    <div ref={box} data-editor onKeyDown={press} onBlur={(event: FocusEvent) => event.currentTarget.contains(event.relatedTarget) || take('away')} className={tag === 'title' || tag === 'raga' ? 'min-w-56' : 'min-w-44'}>
      {!ready && (
        <span role="status" className="px-2.5 text-soft">
          {t('loading')}
        </span>
      )}
      {(tag === 'title' || tag === 'recordedOn') && (
        <input aria-label={label} type={tag === 'title' ? 'text' : 'date'} defaultValue={typing && tag === 'title' ? '' : row[tag]} maxLength={200} autoComplete="off" className={CONTROL} />
      )}
      {ready && (tag === 'kind' || tag === 'laya') && (
        <select aria-label={label} defaultValue={row[tag]} className={CONTROL}>
          {tag === 'laya' && <option value="">{t('none')}</option>}
          {choices?.[tag === 'kind' ? 'kinds' : 'layas'].map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
      {ready && (tag === 'raga' || tag === 'taal' || tag === 'form') && (
        <div className="[&_label]:sr-only [&_input]:min-h-11">
          <Field name={tag} label={label}>
            <Combobox
              freeText
              options={tag === 'raga' ? suggestRagas : ((tag === 'taal' ? choices?.taals : choices?.forms) ?? [])}
              defaultValue={typing || !row[tag] ? undefined : { value: row[tag], label: saidIn(row, tag) }}
              onChange={(option) => option && end(option, 'Enter')}
            />
          </Field>
        </div>
      )}
    </div>
  );
}

// What the control says: a slug and its name where one was chosen; otherwise as it was typed, and the server knows what is meant.
function saidBy(box: HTMLElement | null): { value: string; label: string } | undefined {
  const select = box?.querySelector('select');
  if (select) return { value: select.value, label: select.value && (select.selectedOptions[0]?.text ?? '') };
  const input = box?.querySelector<HTMLInputElement>('input:not([type=hidden])');
  if (!input) return undefined;
  const hidden = box?.querySelector<HTMLInputElement>('input[type=hidden]');
  const typed = input.value.trim();
  return { value: typed && (hidden?.value || typed), label: typed };
}

const CONTROL = `h-11 w-full rounded-small border border-edge bg-card px-2.5 text-ink focus:border-focus
  focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-focus`;
