'use client';

import { useRouter } from 'next/navigation';
import { Field } from '@/components/ui/field';
import { Form, type FormAction } from '@/components/ui/form';
import { Input, TextArea } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { Unsaved } from '@/components/ui/unsaved';
import { useWords } from '@/lib/i18n/client';
import { SWARAS } from '@/lib/music/swaras';

export type TermValues = { slug: string; name: string; devanagari: string; aliases: string; note: string };
export type RagaValues = TermValues & { aroha: string; avaroha: string; pakad: string; vadi: string; samvadi: string; thaat: string; prahar: readonly number[] };
export type TaalValues = TermValues & { theka: string; marks: string };
type Saved = { kind: 'raga' | 'taal' | 'form'; slug: string };

type Props = { save: FormAction<Saved> } & (
  | { kind: 'raga'; values: RagaValues; thaats: readonly string[]; hours: readonly string[] }
  | { kind: 'taal'; values: TaalValues }
  | { kind: 'form'; values: TermValues }
);

/** What a school says of a raga, taal or form: its name and spellings, and its card. Goes to its page when it is saved. */
export function TermForm({ save, ...term }: Props) {
  const t = useWords('ragaForms');
  const router = useRouter();
  const { values } = term;
  return (
    <Form action={save} done={t('saved')} onDone={({ slug }) => router.push(term.kind === 'form' ? '/forms' : `/${term.kind}s/${slug}`)}>
      <input type="hidden" name="slug" value={values.slug} />
      <Unsaved />
      <Text name="name" value={values.name} hint={t('nameHint')} />
      {term.kind !== 'form' && <Text name="devanagari" value={values.devanagari} optional lang="hi" />}
      <Text name="aliases" value={values.aliases} hint={t('aliasesHint')} optional />
      {term.kind === 'raga' && <RagaFields {...term} />}
      {term.kind === 'taal' && (
        <>
          <Field name="theka" label={t('theka')} hint={t('thekaHint')}>
            <TextArea defaultValue={term.values.theka} autoCapitalize="off" spellCheck={false} />
          </Field>
          <Text name="marks" value={term.values.marks} hint={t('marksHint')} />
        </>
      )}
      {term.kind !== 'form' && (
        <Field name="note" label={t('note')} optional>
          <TextArea defaultValue={values.note} />
        </Field>
      )}
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  );
}

function RagaFields({ values, thaats, hours }: { values: RagaValues; thaats: readonly string[]; hours: readonly string[] }) {
  const t = useWords('ragaForms');
  return (
    <>
      <Text name="aroha" value={values.aroha} hint={t('linesHint')} optional typed />
      <Text name="avaroha" value={values.avaroha} hint={t('jatiCounted')} optional typed />
      <Text name="pakad" value={values.pakad} optional typed />
      <div className="grid grid-cols-2 gap-4">
        {(['vadi', 'samvadi'] as const).map((name) => (
          <Field key={name} name={name} label={t(name)} optional>
            <Select defaultValue={values[name]}>
              <option value="">{t('none')}</option>
              {Object.entries(SWARAS).map(([swara, { said, alteration }]) => (
                <option key={swara} value={swara}>
                  {[alteration, said].filter(Boolean).join(' ')}
                </option>
              ))}
            </Select>
          </Field>
        ))}
      </div>
      <Field name="thaat" label={t('thaat')} optional>
        <Select defaultValue={values.thaat}>
          <option value="">{t('none')}</option>
          {thaats.map((thaat) => (
            <option key={thaat}>{thaat}</option>
          ))}
        </Select>
      </Field>
      <fieldset>
        <legend className="font-medium">{t('prahar')}</legend>
        <p className="text-small text-soft">{t('praharHint')}</p>
        <div className="grid sm:grid-cols-2">
          {hours.map((hour, at) => (
            <label key={hour} className="flex min-h-11 items-center gap-3">
              <input type="checkbox" name="prahar[]" value={at + 1} defaultChecked={values.prahar.includes(at + 1)} className="size-6 accent-peacock" />
              {hour}
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}

type TextName = 'name' | 'devanagari' | 'aliases' | 'aroha' | 'avaroha' | 'pakad' | 'marks';
type TextProps = { name: TextName; value: string; hint?: string; optional?: boolean; typed?: boolean; lang?: string };

// Swaras are letters whose case matters: no phone may put them right.
function Text({ name, value, hint, optional, typed, lang }: TextProps) {
  const t = useWords('ragaForms');
  return (
    <Field name={name} label={t(name)} hint={hint} optional={optional}>
      <Input defaultValue={value} lang={lang} autoComplete="off" {...((typed || name === 'marks') && { autoCapitalize: 'off', autoCorrect: 'off', spellCheck: false })} />
    </Field>
  );
}
