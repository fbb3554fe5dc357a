/** A report as JSON. */
export const jsonText = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
