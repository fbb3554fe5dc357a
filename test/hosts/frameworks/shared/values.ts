/** Values of attributes, as applications use them. */
export interface Values {
  src?: string | URL | null;
  goal?: string | number | null;
  show?: string | readonly string[] | null;
  asOf?: string | number | Date | null;
}

const all = (value: unknown) => ({ src: value, goal: value, show: value, asOf: value }) as Values;

/** The values that each application sets after the press of a button. */
export const values: Record<string, () => Values> = {
  'Plain values': () => ({
    src: new URL('plan.json', location.href),
    goal: 3,
    show: ['vision'],
    asOf: new Date(),
  }),
  Null: () => all(null),
  Undefined: () => all(undefined),
  Objects: () => all({ a: 1 }),
};
