const key = 'library-goals plan of the page for editors';

/** A plan that is kept in this browser. */
export interface KeptPlan {
  readonly text: string;
  /** The address it was loaded from; empty for a file. */
  readonly src: string;
  /** When it was kept first, in milliseconds since the epoch. */
  readonly since: number;
}

const isKept = (value: unknown): value is KeptPlan => {
  const { text, src, since } = (value ?? {}) as Partial<KeptPlan>;
  return typeof text === 'string' && typeof src === 'string' && Number.isFinite(since);
};

/** The plan that is kept; undefined if there is none, or if the browser doesn’t allow the page to keep any. */
export function readKept(): KeptPlan | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isKept(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a plan. Returns false if the browser has no room for it or doesn’t allow it. */
export function keep(plan: KeptPlan): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(plan));
    return true;
  } catch {
    return false;
  }
}

/** Removes the plan that is kept. */
export function forget(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing can be kept either.
  }
}

/** Whether the browser allows the page to keep anything. */
export function canKeep(): boolean {
  try {
    const probe = `${key}?`;
    localStorage.setItem(probe, '');
    localStorage.removeItem(probe);
    return true;
  } catch {
    return false;
  }
}
