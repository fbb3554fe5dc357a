import { expect } from 'chai';
import { layouts } from '../../src/views/goals/layouts.js';
import { drawn, openPage, readingOf, script, visit } from './frame.js';

/** The text of the original page, word for word. */
const sentences = [
  'HKUST Library Vision, Mission and Goals',
  'To provide an effective and cutting-edge Learning Hub and Scholarly Gateway to support the University’s mission.',
  'Library Association Memberships',
  'Mission',
  'To help prepare HKUST students to be successful global citizens and life-long learners',
  'To enhance intellectual discovery, scholarship and exchange of knowledge',
  'To meet the information and whole-person development needs of the HKUST community',
  'Strategic Goals: 2015 – 2020',
  'The Strategic Goals for 2015-2020 is the collaborative output of the Library Staff Retreat held in June 2015. It provides a framework of directions in which many new initiatives with action plans, timelines, and measures of success have been developed. In alignment with the strategic priorities of the University, this plan will guide Library staff on the development and implementation of projects and programs; and in delivering responsive and high-quality services in support of learning, teaching and research at HKUST.',
  'Strategic Goal 1',
  'Enhance collection resources and strengths to support the academic and research priorities of the University.',
  'Strategic Goal 2',
  'Develop innovative approaches and increase instructional effort to help students build information literacy competency and learning capacity.',
  'Strategic Goal 3',
  'Enrich research support services, in particular research data services, and expand provision of scholarly communications support.',
  'Strategic Goal 4',
  'Develop and adopt more effective information access, retrieval and discovery systems, in particular the JULAC Shared ILS.',
  'Strategic Goal 5',
  'Improve and maintain an inspiring physical place for study, research, enrichment, and collaboration, with particular emphasis on leveraging experience from the Information and Learning Commons.',
  'Strategic Goal 6',
  'Encourage the use and circulation of collection through enhanced service provision and expanded document delivery services.',
  'Strategic Goal 7',
  'Enhance metadata provision and integration and develop processes to implement and support the JULAC Shared ILS.',
  'Strategic Goal 8',
  'Strengthen user communications on library resources and services through outreach, user engagement and general education activities.',
  'Strategic Goal 9',
  'Seek strategic partnerships locally and globally in advancing scholarship and attaining learning outcomes.',
  'Strategic Goal 10',
  'Equip staff with appropriate expertise and skills to deliver high quality services; encourage staff development and further promote team effectiveness.',
  'Last modified 10 September 2020',
];

/** The sentences that a text does not contain in their order. */
function missing(text: string): string[] {
  let from = 0;
  return sentences.filter((sentence) => {
    const place = text.indexOf(sentence, from);
    if (place >= 0) from = place + sentence.length;
    return place < 0;
  });
}

const widths = [1280, 320, 240];
const page = 'pages/plain.html';
const address = new URL(page, import.meta.url).href;

describe('a plain page beside the bundle and a feed', () => {
  for (const width of widths) {
    it(`shows all text of the plan in order at ${width} px`, async () => {
      const found = await visit(address, width);
      await drawn(found);
      const text = readingOf(found);
      expect(missing(text), text).to.deep.equal([]);
    });
  }

  for (const layout of layouts) {
    it(`shows all text of the plan in the layout ${layout}`, async () => {
      const found = await openPage(
        script(),
        `<library-goals src="../../dist/hkust-library.json" layout="${layout}"></library-goals>`,
      );
      await drawn(found);
      const text = readingOf(found);
      expect(missing(text), text).to.deep.equal([]);
    });
  }

  it('shows nothing twice, and no progress', async () => {
    const found = await visit(address);
    const root = await drawn(found);
    for (const sentence of sentences.filter(({ length }) => length > 40)) {
      expect(readingOf(found).split(sentence), sentence).to.have.length(2);
    }
    expect(readingOf(found)).not.to.match(/%|No status|Our strategic plan as PDF/);
    expect(root.querySelector('[role="progressbar"], [part~=bar], [part~=status]')).to.equal(null);
  });
});

describe('a plan in a narrow container', () => {
  for (const feed of ['hkust', 'example']) {
    for (const layout of layouts) {
      for (const width of widths) {
        it(`does not overflow ${width} px: ${feed} as ${layout}`, async () => {
          const found = await openPage(
            script(),
            `<library-goals src="../../dist/${feed}-library.json" layout="${layout}"></library-goals>`,
            width,
          );
          const root = await drawn(found);
          const { documentElement } = found.document;
          // Some browsers subtract the width of a scroll bar from the page.
          expect(documentElement.clientWidth).to.be.within(width - 20, width);
          for (const details of root.querySelectorAll('details')) details.open = true;
          const { scrollWidth, clientWidth } = documentElement;
          expect(scrollWidth).to.be.at.most(clientWidth);
        });
      }
    }
  }
});
