import { Form, type FormAction } from '@/components/ui/form';
import { SubmitButton } from '@/components/ui/submit-button';
import { words } from '@/lib/i18n/server';

/** On a device that many use: whose turn it is, and the way out for whoever comes next. */
export function NotYou({ name, leave }: { name: string; leave: FormAction<void> }) {
  const t = words('welcome');
  return (
    <div data-screen-only className="-mt-2 mb-4 flex items-center justify-between gap-3 rounded-medium bg-marigold-wash py-1 pr-1 pl-4">
      <p className="min-w-0 text-small">{t('youAre', { name })}</p>
      <Form action={leave} className="w-auto! shrink-0">
        <SubmitButton tone="quiet" size="small">
          {t('notYou')}
        </SubmitButton>
      </Form>
    </div>
  );
}
