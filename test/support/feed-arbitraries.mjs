import fc from 'fast-check';

/** Texts as people write them, with characters that have a meaning in some formats. */
const words = fc
  .array(
    fc.constantFrom(
      ...[
        'Lend',
        'more',
        '使命',
        'é',
        '“so”',
        "it's",
        '<b>',
        '&amp;',
        ']]>',
        ';',
        ',',
        '"',
        '=1+1',
      ],
      ...[
        '@x',
        '-',
        '+',
        '\\',
        '|',
        '#',
        '%',
        '2023',
        '12 %',
        'N',
        'العربية',
        '👍',
        '’',
        "'=",
        "'",
      ],
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => list.join(' '))
  // Placeholders are left out when they are read.
  .filter((text) => !/^-+$/.test(text));
const lines = fc.array(words, { minLength: 1, maxLength: 3 }).map((list) => list.join('\n'));

const inLanguages = (text) =>
  fc.oneof(
    { weight: 3, arbitrary: text },
    fc
      .record({ en: text, 'zh-Hant': text, fr: text }, { requiredKeys: ['zh-Hant'] })
      .map((map) => ({ ...map })),
  );

const date = fc.constantFrom('2023', '2024-05', '2024-Q3', '2024-02-29', '2025-12-31');
const figure = fc.oneof(
  fc.integer({ min: -1e6, max: 1e6 }),
  fc.constantFrom(0.5, 1e-7, 1234.5678, 1e21, -0.25, 71044),
);
const address = fc.constantFrom('https://example.org/a?b=1&c', 'a/b.html', 'mailto:a@example.org');

/** Objects with some of their fields, and always with the `required` ones. */
const some = (fields, ...required) => fc.record(fields, { requiredKeys: required });
const unique = (item, key, maxLength = 3) =>
  fc.uniqueArray(item, {
    selector: (one) => JSON.stringify(one[key]),
    minLength: 1,
    maxLength,
  });

/**
 * Feeds with all fields.
 *
 * @param severalLanguages whether texts may be in several languages
 */
export function feedArbitrary({ severalLanguages }) {
  const text = severalLanguages ? inLanguages(words) : words;
  const long = severalLanguages ? inLanguages(lines) : lines;
  const id = fc.constantFrom('1', '2', 'a b', 'lend', 'é;', 'x/y', '10');
  const owner = some({ name: text, url: address }, 'name');
  const link = some({ label: text, url: address }, 'label', 'url');
  const measurement = some(
    { date, label: text, actual: figure, target: figure, note: long },
    'date',
    'actual',
  );
  const figureOrWords = fc.oneof(figure, text);
  const indicator = some(
    {
      id,
      name: text,
      description: long,
      unit: text,
      baseline: figureOrWords,
      target: figureOrWords,
      targetDate: date,
      direction: fc.constantFrom('increase', 'decrease', 'maintain'),
      tolerance: fc.nat(9),
      weight: fc.nat(9),
      nextUpdate: date,
      source: some({ label: text, url: address }, 'label'),
      owners: fc.array(owner, { minLength: 1, maxLength: 2 }),
      measurements: unique(measurement, 'date'),
    },
    'id',
    'name',
  );
  const update = some({ date, text: long, by: text }, 'date', 'text');
  const done = fc.oneof(fc.boolean(), date);
  const fields = {
    id,
    label: text,
    name: text,
    description: long,
    status: fc.constantFrom('on-track', 'achieved', 'Going well'),
    progress: fc.integer({ min: 0, max: 100 }),
    note: long,
    owners: fc.array(owner, { minLength: 1, maxLength: 2 }),
    tags: fc.array(text, { minLength: 1, maxLength: 2 }),
    start: date,
    due: date,
    updated: date,
    weight: fc.nat(9),
    updates: unique(update, 'date', 2),
    links: fc.array(link, { minLength: 1, maxLength: 2 }),
    milestones: unique(some({ name: text, due: date, done }, 'name'), 'name', 2),
    indicators: unique(indicator, 'id', 2),
  };
  const { objective } = fc.letrec((tie) => ({
    objective: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      some(fields, 'id', 'name'),
      some({ ...fields, objectives: unique(tie('objective'), 'id', 2) }, 'id', 'name'),
    ),
  }));
  const goal = some(
    { ...fields, group: fc.constantFrom('g1', 'g 2'), objectives: unique(objective, 'id') },
    'id',
    'name',
  );
  const statement = fc.oneof(long, fc.array(long, { minLength: 2, maxLength: 3 }));
  const image = some({ src: address, alt: text }, 'src', 'alt');
  return some(
    {
      version: fc.constant(1),
      language: fc.constantFrom('en', 'fr', 'zh-Hant'),
      organization: some({ name: text, acronym: text, url: address, logo: image }, 'name'),
      title: text,
      vision: long,
      mission: statement,
      values: unique(some({ name: text, description: long }, 'name'), 'name'),
      memberships: unique(some({ name: text, url: address, logo: image }, 'name'), 'name', 2),
      period: fc
        .record({ label: text }, { requiredKeys: [] })
        .map((label) => ({ start: '2024', end: '2028', ...label })),
      introduction: statement,
      levels: fc.array(some({ name: text, plural: text }, 'name'), { minLength: 1, maxLength: 3 }),
      groups: unique(
        some({ id: fc.constantFrom('g1', 'g 2'), name: text, description: long }, 'id', 'name'),
        'id',
        2,
      ),
      computeStatus: fc.boolean(),
      goals: unique(goal, 'id'),
      links: unique(link, 'label', 2),
      archive: unique(
        some({ title: text, url: address, feed: fc.constant('old.json') }, 'title'),
        'title',
        2,
      ),
      updated: date,
    },
    'version',
    'language',
    'goals',
  );
}

/** A feed as plain JSON. Texts that are only in the feed's language are plain texts. */
export function plainFeed(feed) {
  const plain = (value) => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([key, item]) => [key, plain(item)]);
    return entries.length === 1 && entries[0][0] === feed.language
      ? entries[0][1]
      : Object.fromEntries(entries);
  };
  return plain(JSON.parse(JSON.stringify(feed)));
}
