/** The names of the files in src/themes/. */
export const themeNames = ['plain', 'university-blue', 'warm', 'high-contrast', 'compact', 'dark'];

/** The text of a theme. */
export async function themeText(name: string): Promise<string> {
  const response = await fetch(new URL(`../../src/themes/${name}.css`, import.meta.url));
  if (!response.ok) throw new Error(`There is no theme ${name}.`);
  return response.text();
}
