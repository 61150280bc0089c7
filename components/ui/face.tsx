import { NeutralFace } from './neutral-face';

export type FaceInput = { name: string };

export function Face({ className }: { face?: FaceInput; sung?: boolean; className?: string }) {
  return <NeutralFace className={className} />;
}
