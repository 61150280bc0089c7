'use client';

import { clsx } from 'clsx';
import Link from 'next/link';
import { DropdownMenu } from 'radix-ui';
import type { MenuItem } from './menu';

type MenuPanelProps = { items: readonly MenuItem[]; label: string; onClose: () => void; onReturn: () => void };

/** What `<Menu>` fetches at the first press. An unseen trigger lies over the real button, only to say where the menu hangs. */
export function MenuPanel({ items, label, onClose, onReturn }: MenuPanelProps) {
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => open || onClose()}>
      <DropdownMenu.Trigger asChild>
        <span aria-hidden className="pointer-events-none absolute inset-0" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={4}
          collisionPadding={12}
          aria-label={label}
          aria-labelledby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onReturn();
          }}
          className="z-50 min-w-52 animate-rise rounded-medium border border-line bg-card p-1.5 shadow-lift"
        >
          {items.map((item) => (
            <DropdownMenu.Item key={item.label} asChild={Boolean(item.href)} onSelect={item.onSelect} className={clsx(ITEM, item.tone && 'text-kumkum')}>
              {item.href ? (
                <Link href={item.href}>
                  {item.icon}
                  {item.label}
                </Link>
              ) : (
                <>
                  {item.icon}
                  {item.label}
                </>
              )}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

const ITEM = `flex min-h-11 cursor-pointer items-center gap-3 rounded-small px-3 outline-none select-none data-highlighted:bg-wash
  [&>svg]:size-5 [&>svg]:shrink-0`;
