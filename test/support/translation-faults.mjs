const placeholders = (text) => (text.match(/\{\d+\}/g) ?? []).sort();
const same = (a, b) => a.length === b.length && a.every((part, i) => part === b[i]);

/** CLDR's plural categories of a language, in CLDR's order. */
function categories(language) {
  const own = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((name) => own.includes(name));
}

function textFaults(id, language, source, target) {
  const unlike = (form, like) => `${id}: "${form}" has not the placeholders of "${like}"`;
  if (!source.includes('|')) {
    return same(placeholders(source), placeholders(target)) ? [] : [unlike(target, source)];
  }
  const [like] = source.split('|');
  const forms = target.split('|');
  const needed = categories(language);
  if (forms.length !== needed.length) {
    return [
      `${id}: ${forms.length} plural forms; ${language} has ${needed.length} (${needed.join(', ')})`,
    ];
  }
  // Each form repeats the same values under other numbers; there are no values for numbers beyond.
  const count = placeholders(like).length;
  const known = placeholders(source);
  return forms
    .filter((form) => {
      const own = placeholders(form);
      return own.length !== count || !own.every((part) => known.includes(part));
    })
    .map((form) => unlike(form, like));
}

/**
 * What is wrong with a language's translations.
 *
 * @param {string} language a BCP 47 tag
 * @param {Map<string, {source: string}>} said what the library says, in English, by id
 * @param {Map<string, {source: string, target?: string, state?: string}>} translated
 */
export function translationFaults(language, said, translated) {
  const gone = [...translated.keys()].filter((id) => !said.has(id));
  return [
    ...[...said].flatMap(([id, { source }]) => {
      const found = translated.get(id);
      if (!found) return [`${id}: missing; run npm run extract`];
      if (found.source !== source) {
        return [
          `${id}: translated from "${found.source}", which is now "${source}"; run npm run extract`,
        ];
      }
      if (!found.target?.trim()) return [`${id}: not translated`];
      if (found.state?.startsWith('needs-')) return [`${id}: ${found.state}`];
      return textFaults(id, language, source, found.target);
    }),
    ...gone.map((id) => `${id}: no longer said; run npm run extract`),
  ];
}
