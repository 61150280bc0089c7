import { NothingHere } from '@/components/shell/nothing-here';

/** For addresses outside of every room. */
export default function NotFound() {
  return (
    <main>
      <NothingHere />
    </main>
  );
}
