import { Plus } from 'lucide-react';
import { ButtonLink } from '@/components/ui/button';

/** A teacher's way to add one of the school's own. */
export const AddOne = ({ href, label }: { href: string; label: string }) => (
  <ButtonLink href={href} tone="wash" size="small" icon={<Plus aria-hidden />}>
    {label}
  </ButtonLink>
);
