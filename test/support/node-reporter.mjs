/** Prints failed tests of Node's runner and one line of counts, as plain-reporter.mjs does. */
export default async function* nodeReporter(source) {
  let passed = 0;
  let failed = 0;
  for await (const { type, data } of source) {
    if (type === 'test:stderr') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' || data.skip !== undefined) continue;
    if (type === 'test:pass') passed += 1;
    else {
      failed += 1;
      const { cause } = data.details.error;
      yield `\n✗ ${data.file ?? ''} ${data.name}\n${cause?.stack ?? data.details.error.message}\n`;
    }
  }
  yield `\n${passed} passed, ${failed} failed\n`;
}
