import { NothingHere } from '@/components/shell/nothing-here';

/** A thing that is not there, or not for this person, inside the shell. */
export default function NotFound() {
  return <NothingHere />;
}
