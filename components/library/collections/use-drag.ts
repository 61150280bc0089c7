'use client';

import { type PointerEvent, useRef, useState } from 'react';

/** Dragging the rows of a list by a grip, with mouse, pen or finger. Calls back with the row's id and the place it was let go over. */
export function useDrag(onDrop: (id: string, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<number>();

  const placeAt = (y: number) => {
    const rows = [...(list.current?.children ?? [])];
    const below = rows.findIndex((row) => y < row.getBoundingClientRect().bottom);
    return below < 0 ? rows.length - 1 : below;
  };

  const grip = (id: string) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged(id);
      setOver(placeAt(event.clientY));
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (dragged !== id) return;
      setOver(placeAt(event.clientY));
      const edge = event.clientY < 80 ? -12 : event.clientY > window.innerHeight - 120 ? 12 : 0;
      if (edge) window.scrollBy(0, edge);
    },
    onPointerUp(event: PointerEvent<HTMLElement>) {
      if (dragged === id) onDrop(id, placeAt(event.clientY));
      setDragged(undefined);
    },
    onPointerCancel: () => setDragged(undefined),
  });

  return { list, dragged, over, grip };
}
