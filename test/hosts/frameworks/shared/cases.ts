import type { Layout, PlanInput } from 'library-goals';

/** The plan and the attributes that an application shows. */
export interface Case {
  plan?: PlanInput;
  src?: string;
  layout: Layout;
  lang: string;
}

/** The states of each application. */
export const cases = {
  first: {
    plan: {
      version: 1,
      title: 'Plan of this year',
      goals: [
        { name: 'Lend more', description: 'More books to more people.', progress: 40 },
        { name: 'Teach more', description: 'A course for every reader.' },
      ],
    },
    layout: 'accordion',
    lang: 'en',
  },
  second: {
    plan: {
      version: 1,
      title: { en: 'Plan of next year', 'zh-Hant': '明年的計劃' },
      goals: [{ name: { en: 'Keep more', 'zh-Hant': '保存更多' } }],
    },
    layout: 'cards',
    lang: 'zh-Hant',
  },
  lost: { src: 'lost.json', layout: 'list', lang: 'en' },
} satisfies Record<string, Case>;

/** Goals of the feed whose badges are shown at first. */
export const someGoals = ['1', '2', '3'];
