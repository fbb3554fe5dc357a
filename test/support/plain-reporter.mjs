import { relative } from 'node:path';

/**
 * Prints failed tests, then one line of counts. A test file that could not run, or ran no tests, counts
 * as a failure.
 */
export function plainReporter({ log = console.log, root = process.cwd() } = {}) {
  return {
    onTestRunFinished({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) reportSession(session, counts, log, root);
      if (counts.skipped) log(`\n${counts.skipped} skipped`);
      log(`\n${counts.passed} passed, ${counts.failed} failed`);
    },
  };
}

function reportSession(session, counts, log, root) {
  const place = `${session.browser.name}: ${relative(root, session.testFile ?? '')}`;
  const before = { ...counts };
  for (const error of session.errors) {
    counts.failed += 1;
    log(failure(place, error));
  }
  for (const [names, test] of testsOf(session.testResults)) {
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    if (!test.skipped && !test.passed) log(failure(`${place}: ${names.join(' › ')}`, test.error));
  }
  const silent = Object.keys(counts).every((key) => counts[key] === before[key]);
  if (silent || (session.passed === false && counts.failed === before.failed)) {
    counts.failed += 1;
    log(failure(place, { message: silent ? 'No test ran.' : 'The run of this file failed.' }));
  }
  if (counts.failed === before.failed) return;
  for (const url of session.request404s ?? []) log(`  not found: ${url}`);
  for (const line of session.logs ?? []) log('  console:', ...line);
}

function* testsOf(suite, names = []) {
  for (const test of suite?.tests ?? []) yield [[...names, test.name], test];
  for (const inner of suite?.suites ?? []) yield* testsOf(inner, [...names, inner.name]);
}

function failure(title, { message = '', stack = '', expected, actual } = {}) {
  const values = expected === undefined ? '' : `\n  expected: ${expected}\n  actual:   ${actual}`;
  return `\n✗ ${title}\n  ${message}${values}\n${stack}`.trimEnd();
}
