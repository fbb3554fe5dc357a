// recipe:start
'use client';
import { type ReactNode, useSyncExternalStore } from 'react';

const never = () => () => {};

/** Shows its children in a browser alone, and a server something else in their place. */
export function ClientOnly({ children, server }: { children: ReactNode; server: ReactNode }) {
  const isClient = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return isClient ? children : server;
}
// recipe:end
