// recipe:start
'use client';
import { type ReactNode, useSyncExternalStore } from 'react';

const never = () => () => {};

/** Renders its children only in a browser, and other content on a server. */
export function ClientOnly({ children, server }: { children: ReactNode; server: ReactNode }) {
  const isClient = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isClient ? children : server;
}
// recipe:end
