import assert from 'node:assert/strict';

const goals = 'library-goals';
const badge = 'library-progress-badge';

const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
const fallback = (page) => page.getByText('Our strategic plan is on paper, too.');
const says = (page, text) => page.locator('[role=status]', { hasText: text }).waitFor();
const accordion = (page) => page.locator(goals).locator('details', { hasText: 'Teach more' });
const heading = (page, name, level = 3) =>
  page.locator(goals).getByRole('heading', { name, level, exact: true }).waitFor();

/**
 * The figures of all badges, as screen readers announce them, as soon as there is a certain number
 * of badges.
 */
async function figures(page, count) {
  const bars = page.locator(badge).getByRole('progressbar');
  await bars.nth(count - 1).waitFor();
  return bars.evaluateAll((all) => all.map((bar) => bar.getAttribute('aria-valuenow')));
}

/** The marks that `mark` has set on the badges. A new element has no mark. */
const marks = (page) => page.locator(badge).evaluateAll((all) => all.map(({ mark }) => mark));
const mark = (page) =>
  page.locator(badge).evaluateAll((all) => all.forEach((one) => (one.mark = one.goal)));

/** Tests of each page after it has loaded. */
export const onArrival = {
  async 'properties are set, in any way'({ page, complaints }) {
    await heading(page, 'Plan of this year');
    const { layout, headingLevel, lang } = await page
      .locator(goals)
      .evaluate(({ layout, headingLevel, lang }) => ({ layout, headingLevel, lang }));
    assert.deepEqual(
      { layout, headingLevel: Number(headingLevel), lang },
      { layout: 'accordion', headingLevel: 3, lang: 'en' },
    );
    assert.deepEqual(complaints, []);
  },

  async 'the listener of library-load is called'({ page }) {
    await says(page, '2 goals');
  },

  async 'the listener of library-goal-toggle is called'({ page, complaints }) {
    await heading(page, 'Plan of this year');
    await page.locator(goals).getByText('Teach more').click();
    await says(page, 'Goal 2 is open');
    await page.locator(goals).getByText('Teach more').click();
    await says(page, 'Goal 2 is closed');
    assert.deepEqual(complaints, []);
  },

  async 'the fallback content is in the slot, and hidden when the plan is shown'({ page }) {
    await heading(page, 'Plan of this year');
    assert.equal(await fallback(page).count(), 1);
    assert.equal(await fallback(page).isVisible(), false);
  },

  async 'badges of one feed cause one request'({ page, requests, complaints }) {
    assert.deepEqual(await figures(page, 3), ['10', '20', '30']);
    assert.equal(requests(), 1);
    assert.deepEqual(complaints, []);
  },
};

/** Tests of changes in each application. */
export const onChange = {
  async 'an object is set as a property'({ page }) {
    await heading(page, 'Plan of this year');
    const given = await page.locator(goals).evaluate((element) => ({
      title: element.plan?.title,
      asAttribute: element.getAttribute('plan'),
    }));
    assert.deepEqual(given, { title: 'Plan of this year', asAttribute: null });
  },

  async 'changed properties are drawn'({ page, complaints }) {
    await heading(page, 'Plan of this year');
    assert.equal(await accordion(page).count(), 1);
    await press(page, 'Second');
    await heading(page, '明年的計劃');
    await page.locator(goals).getByText('保存更多').waitFor();
    assert.equal(await page.locator(goals).locator('details').count(), 0);
    await says(page, '1 goals');
    await press(page, 'First');
    await heading(page, 'Plan of this year');
    assert.equal(await accordion(page).count(), 1);
    assert.deepEqual(complaints, []);
  },

  async 'the listener of library-error is called, and the fallback content is visible'({ page }) {
    await heading(page, 'Plan of this year');
    await press(page, 'Lost');
    await says(page, 'not-found');
    await fallback(page).waitFor({ state: 'visible' });
    await press(page, 'First');
    await heading(page, 'Plan of this year');
    assert.equal(await fallback(page).isVisible(), false);
  },

  async 'an element that is removed and added again is drawn'({ page, complaints }) {
    await heading(page, 'Plan of this year');
    await press(page, 'Hide or show');
    await page.locator(goals).waitFor({ state: 'detached' });
    await press(page, 'Hide or show');
    await heading(page, 'Plan of this year');
    await page.locator(goals).getByText('Teach more').click();
    await says(page, 'Goal 2 is open');
    assert.equal(await page.locator(goals).count(), 1);
    assert.deepEqual(complaints, []);
  },

  async 'adding a badge to a list causes no request'({ page, requests, complaints }) {
    await figures(page, 3);
    await mark(page);
    await press(page, 'Add');
    assert.deepEqual(await figures(page, 4), ['10', '20', '30', '40']);
    assert.deepEqual((await marks(page)).slice(0, 3), ['1', '2', '3']);
    assert.equal(requests(), 1);
    assert.deepEqual(complaints, []);
  },

  async 'removing a badge does not change the others'({ page, requests }) {
    await figures(page, 3);
    await mark(page);
    await press(page, 'Remove');
    await page.locator(badge).nth(2).waitFor({ state: 'detached' });
    assert.deepEqual(await marks(page), ['2', '3']);
    assert.deepEqual(await figures(page, 2), ['20', '30']);
    assert.equal(requests(), 1);
  },

  async 'badges that change places keep their elements'({ page, requests, complaints }) {
    await figures(page, 3);
    await mark(page);
    await press(page, 'Turn');
    await page.waitForFunction((tag) => document.querySelector(tag).goal === '3', badge);
    assert.deepEqual(await marks(page), ['3', '2', '1']);
    assert.deepEqual(await figures(page, 3), ['30', '20', '10']);
    assert.equal(requests(), 1);
    assert.deepEqual(complaints, []);
  },
};
