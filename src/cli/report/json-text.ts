/** A report for programs. */
export const jsonText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
