const said = new Set<string>();

/** Tells the console something that an editor should mend: once per `code`, however often it happens. */
export function warn(code: string, message: string): void {
  if (said.has(code)) return;
  said.add(code);
  console.warn(`library-goals: ${message}`);
}
