'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { SegmentedControl } from '@/components/ui/segmented-control';
import type { Script } from './notation-sheet';

type Props = { script: Script; label: string; latin: string; devanagari: string };

/** Latin or Devanagari swaras; kept on this device in a cookie, so that the server draws the right one at once and nothing jumps. */
export function ScriptSwitch({ script, label, latin, devanagari }: Props) {
  const router = useRouter();
  const [chosen, setChosen] = useState(script);
  const [, begin] = useTransition();
  const choose = (value: string) => {
    setChosen(value as Script);
    document.cookie = `script=${value}; Path=/; Max-Age=31536000; SameSite=Lax`;
    begin(() => router.refresh());
  };
  return (
    <SegmentedControl
      label={label}
      name="script"
      value={chosen}
      onChange={choose}
      choices={[
        { value: 'latin', label: latin },
        { value: 'devanagari', label: <span lang="hi">{devanagari}</span> },
      ]}
    />
  );
}
