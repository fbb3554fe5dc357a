const placeholders = (text) => (text.match(/\{\d+\}/g) ?? []).sort();
const same = (a, b) => a.length === b.length && a.every((part, i) => part === b[i]);

/** CLDR's plural categories of a language, in CLDR's order. */
function categories(language) {
  const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
  return ['zero', 'one', 'two', 'few', 'many', 'other'].filter((name) =>
    pluralCategories.includes(name),
  );
}

function placeholderErrors(id, language, source, target) {
  const mismatch = (form, other) => `${id}: "${form}" has other placeholders than "${other}"`;
  if (!source.includes('|')) {
    return same(placeholders(source), placeholders(target)) ? [] : [mismatch(target, source)];
  }
  const [first] = source.split('|');
  const forms = target.split('|');
  const needed = categories(language);
  if (forms.length !== needed.length) {
    return [
      `${id}: ${forms.length} plural forms; ${language} has ${needed.length} (${needed.join(', ')})`,
    ];
  }
  // Each form contains the same values, with other numbers in its placeholders.
  const count = placeholders(first).length;
  const known = placeholders(source);
  return forms
    .filter((form) => {
      const own = placeholders(form);
      return own.length !== count || !own.every((part) => known.includes(part));
    })
    .map((form) => mismatch(form, first));
}

/**
 * Finds errors in the translations of a language.
 *
 * @param {string} language a BCP 47 tag
 * @param {Map<string, {source: string}>} messages the English messages by id
 * @param {Map<string, {source: string, target?: string, state?: string}>} translated
 */
export function translationErrors(language, messages, translated) {
  const gone = [...translated.keys()].filter((id) => !messages.has(id));
  return [
    ...[...messages].flatMap(([id, { source }]) => {
      const found = translated.get(id);
      if (!found) return [`${id}: missing; run npm run extract`];
      if (found.source !== source) {
        return [
          `${id}: translated from "${found.source}", which is now "${source}"; run npm run extract`,
        ];
      }
      if (!found.target?.trim()) return [`${id}: not translated`];
      if (found.state?.startsWith('needs-')) return [`${id}: ${found.state}`];
      return placeholderErrors(id, language, source, found.target);
    }),
    ...gone.map((id) => `${id}: no longer used; run npm run extract`),
  ];
}
