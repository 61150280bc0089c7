'use client';

import { type RefObject, useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type Camera, camera } from './camera';
import type { View } from './view';

/** A camera for as long as the component is there. Takes which recording it sees, and its length in seconds. */
export function useCamera(id: string | undefined, length: number): Camera {
  const [made] = useState(camera);
  useEffect(() => made.measure(length), [made, length]);
  useEffect(() => made.forget(), [made, id]);
  return made;
}

/** What the camera says of itself; renders again only when that changes. */
export const useSeen = <T extends string | number | boolean>(of: Camera, say: () => T): T => useSyncExternalStore(of.subscribe, say, say);

/** An element that is placed anew with every move, without React. Takes where it stands in a view. */
export function usePlaced<E extends HTMLElement>(of: Camera, placed: (view: View) => Record<string, string>): RefObject<E | null> {
  const element = useRef<E>(null);
  useLayoutEffect(() => {
    const place = () => Object.assign(element.current?.style ?? {}, placed(of.view()));
    place();
    return of.subscribe(place);
  });
  return element;
}

/** Percent for a style. */
export const percent = (part: number): string => `${(part * 100).toFixed(3)}%`;
