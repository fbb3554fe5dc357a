/** German compound words, which browsers may not break without a hyphen. */
const compounds =
  'Hochschulbibliotheksdienstleistungsverzeichnis Forschungsdatenmanagementstrategieentwicklung Öffentlichkeitsarbeitsbeauftragtenversammlung';

const unbroken = `https://repository.example.org/${'collection-'.repeat(6)}${'0123456789abcdef'.repeat(12)}`;

const sentence =
  'We will work with every school, office and reader concerned until this has been done well, and say so each quarter. ';

const measurements = [2021, 2022, 2023, 2024, 2025].map((year, i) => ({
  date: `${year}`,
  actual: 1_234_567_890 + i * 111_111_111,
}));

/** Very long texts. Its goals and indicators have the same ids as those of the sample. */
export const longText = {
  version: 1,
  language: 'de',
  organization: { name: `Zentrale ${compounds} der Universität` },
  title: `${compounds} 2024–2028`,
  vision: `Ein ${compounds}, das niemand vermisst, weil es ${unbroken} gibt.`,
  mission: [compounds, unbroken, sentence.repeat(6)],
  values: [
    { name: compounds, description: sentence.repeat(4) },
    { name: unbroken, description: unbroken },
  ],
  memberships: [{ name: compounds, url: 'https://example.org/' }, { name: unbroken }],
  period: { start: '2024', end: '2028', label: 'Rechnungslegungszeitraum 2024–2028' },
  computeStatus: true,
  introduction: [sentence.repeat(10)],
  goals: [
    {
      id: '1',
      label: 'Bibliotheksentwicklungsplanungsschwerpunkt 1',
      name: compounds,
      description: `${compounds} ${sentence}`,
      status: 'on-track',
      note: `${sentence.repeat(3)}${unbroken}`,
      owners: [{ name: compounds, url: 'https://example.org/' }, { name: unbroken }],
      tags: compounds.split(' '),
      objectives: [
        { id: '1.1', name: compounds, status: 'at-risk', progress: 100 },
        { id: '1.2', name: unbroken, status: 'Voraussichtlich planmäßig fertiggestellt' },
      ],
      indicators: [
        {
          id: 'open-share',
          name: compounds,
          unit: 'Veröffentlichungszugriffe je Hochschulangehörigem',
          baseline: 1_000_000_000,
          target: 2_000_000_000,
          measurements,
        },
      ],
      milestones: [
        { name: compounds, due: '2026-12' },
        { name: unbroken, done: '2025-01-31' },
      ],
      links: [{ label: unbroken, url: 'https://example.org/' }],
    },
    { id: '2', description: sentence.repeat(26), status: 'off-track', progress: 3 },
    { id: '3', name: unbroken, description: unbroken, status: unbroken, progress: 99.9 },
  ],
  links: [{ label: compounds, url: 'https://example.org/' }],
  archive: [{ title: unbroken, url: 'https://example.org/' }],
  updated: '2026-06-30',
};
