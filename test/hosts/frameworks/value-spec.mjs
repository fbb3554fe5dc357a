import assert from 'node:assert/strict';

const goals = 'library-goals';

const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
const section = (page) => page.locator('section');
const figure = (page, percent) =>
  section(page).locator('library-progress-badge').getByText(`${percent}%`, { exact: true });

/** The subjects of warnings: an attribute, or that there is no plan. */
const warnedOf = (complaints) =>
  complaints.map(
    (text) =>
      /^library-goals: <library-[-\w]+ ([-\w]+)=/.exec(text)?.[1] ??
      (text.includes('has no plan to show') ? 'no plan' : text),
  );

/** Vue removes a number by setting it to 0, which isn’t the id of a goal. */
const isVue = (page) => /^\/vue/.test(new URL(page.url()).pathname);

async function drawsPlainValues(page) {
  await press(page, 'Plain values');
  await section(page).locator('library-vision').getByText('A library for everyone.').waitFor();
  await section(page).locator(goals).getByText('A library for everyone.').waitFor();
  await figure(page, 30).waitFor();
  await section(page).locator(goals).getByText('Three').waitFor({ state: 'detached' });
}

async function drawsDefaults(page) {
  await section(page).locator(goals).getByText('Three').waitFor();
  await section(page).locator(goals).getByText('A library for everyone.').waitFor();
}

/** Tests of values that aren’t text. */
export const onValues = {
  async 'a number, a date, an address and a list are understood'({ page, complaints }) {
    await drawsPlainValues(page);
    assert.deepEqual(complaints, []);
  },
};

for (const name of ['Null', 'Undefined', 'Objects']) {
  onValues[`${name.toLowerCase()} draws the defaults`] = async ({ page, complaints }) => {
    await press(page, name);
    await drawsDefaults(page);
    await figure(page, 25).waitFor();
    const problems = name === 'Objects' ? ['as-of', 'goal', 'no plan', 'show', 'src'] : ['no plan'];
    assert.deepEqual(warnedOf(complaints).sort(), problems);
    await drawsPlainValues(page);
  };

  onValues[`${name.toLowerCase()} removes values`] = async ({ page, complaints }) => {
    await drawsPlainValues(page);
    await press(page, name);
    await drawsDefaults(page);
    if (name !== 'Objects' && isVue(page)) {
      assert.deepEqual(warnedOf(complaints).sort(), ['goal', 'no plan']);
    } else {
      await figure(page, 25).waitFor();
    }
    await drawsPlainValues(page);
  };
}
