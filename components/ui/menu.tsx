'use client';

import { Ellipsis } from 'lucide-react';
import dynamic from 'next/dynamic';
import { type ReactNode, useRef, useState } from 'react';
import { IconButton } from './icon-button';

const MenuPanel = dynamic(() => import('./menu-panel').then((module) => module.MenuPanel), { ssr: false });

export type MenuItem = {
  label: string;
  icon?: ReactNode;
  /** Either goes somewhere … */
  href?: string;
  /** … or does something. */
  onSelect?: () => void;
  tone?: 'danger';
};

/** Three dots with more to do. `label` says for what (“More for Yaman, alap”). Its code is fetched at the first press. */
export function Menu({ label, items, icon = <Ellipsis aria-hidden /> }: { label: string; items: readonly MenuItem[]; icon?: ReactNode }) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <div className="relative">
      <IconButton ref={button} label={label} icon={icon} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(true)} />
      {open && <MenuPanel items={items} onClose={() => setOpen(false)} onReturn={() => button.current?.focus()} label={label} />}
    </div>
  );
}
