'use client';

import dynamic from 'next/dynamic';
import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import { toolsFor, toolsNow, useTools } from './tools-state';

const StripShown = dynamic(() => import('./tools-strip-shown').then((module) => module.StripShown), { ssr: false });

/**
 * A small strip wherever one goes while the tanpura or a theka sounds, to go back to them or end them. Takes who is signed in: whose
 * settings count. On the tools' own page it is not there; with whoever signs out, the sound ends.
 */
export function ToolsStrip({ who }: { who: string }) {
  const { tanpura, theka } = useTools();
  const path = usePathname();
  useEffect(() => {
    toolsFor(who);
    return () => {
      if (Object.values(toolsNow()).some(({ status }) => status !== 'off')) void import('./tools-session').then(({ stopTools }) => stopTools());
    };
  }, [who]);
  const isOn = [tanpura, theka].some(({ status }) => status === 'coming' || status === 'sounds');
  return isOn && path !== '/sound' ? <StripShown /> : null;
}
