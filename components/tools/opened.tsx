'use client';

import { type ReactNode, useState } from 'react';

/** More to be set, under a name that opens it; what is inside is only made (and its code fetched) when it is first opened. */
export function Opened({ name, children }: { name: string; children: () => ReactNode }) {
  const [opened, setOpened] = useState(false);
  return (
    <details className="-my-3" onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary className="flex min-h-11 items-center font-medium text-kumkum">{name}</summary>
      {opened && children()}
    </details>
  );
}
