import { LoadingState } from '@/components/ui/loading';
import { words } from '@/lib/i18n/server';

export default function LibraryLoading() {
  return <LoadingState label={words('library')('loading')} />;
}
