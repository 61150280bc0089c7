import { Card, CardTitle } from '@/components/ui/card';
import { words } from '@/lib/i18n/server';

/** A fact that schools tell differently, and what else it is said to be. */
export type Difference = { name: string; value: string };

/** What schools dispute, told kindly; nothing where they agree. */
export function Differing({ differences }: { differences: readonly Difference[] }) {
  const t = words('ragas');
  if (differences.length === 0) return null;
  return (
    <Card>
      <CardTitle>{t('differ')}</CardTitle>
      <p className="pb-2 text-small text-soft">{t('differLead')}</p>
      <ul className="flex flex-col gap-1.5">
        {differences.map(({ name, value }) => (
          <li key={name}>
            <span className="font-medium">{name}</span>: {value}
          </li>
        ))}
      </ul>
    </Card>
  );
}
