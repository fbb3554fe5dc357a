import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';

// The tests of the package itself run in Node, all others in a browser; one line sums them up.
const packageTests = readdirSync('test/package')
  .filter((file) => file.endsWith('.test.mjs'))
  .map((file) => `test/package/${file}`);

const runs = [
  {
    command: ['--test', '--test-reporter=./test/support/node-reporter.mjs', ...packageTests],
  },
  { command: ['node_modules/@web/test-runner/dist/bin.js', ...process.argv.slice(2)] },
];

const total = { passed: 0, failed: 0 };
for (const { command } of runs) {
  const { code, passed, failed } = await run(command);
  total.passed += passed;
  // A runner that fails without a failed test, is killed, or runs nothing has failed all the same.
  total.failed += failed || (code === 0 && passed ? 0 : 1);
}
console.log(`\nIn all:\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

/** Runs Node with a command, shows what it prints, and reads the counts it ends with. */
function run(command) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (data) => {
      output += data;
      process.stdout.write(data);
    });
    child.on('close', (code) => {
      const [, passed, failed] =
        [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
      resolve({ code, passed: Number(passed ?? 0), failed: Number(failed ?? 0) });
    });
  });
}
