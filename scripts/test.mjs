import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';

// Tests in these folders run in Node, all others in a browser. One line shows the total.
const nodeTests = ['package', 'convert', 'cli', 'snapshot', 'frame', 'server'].flatMap((folder) =>
  readdirSync(`test/${folder}`)
    .filter((file) => file.endsWith('.test.mjs'))
    .map((file) => `test/${folder}/${file}`),
);

const runs = [
  {
    command: ['--test', '--test-reporter=./test/support/node-reporter.mjs', ...nodeTests],
  },
  { command: ['node_modules/@web/test-runner/dist/bin.js', ...process.argv.slice(2)] },
];

const total = { passed: 0, failed: 0 };
for (const { command } of runs) {
  const { code, passed, failed } = await run(command);
  total.passed += passed;
  // If a runner fails without a failed test, is killed, or runs no tests, the run has failed.
  total.failed += failed || (code === 0 && passed ? 0 : 1);
}
console.log(`\nTotal:\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed ? 1 : 0;

/** Runs a command in Node, shows its output, and reads the counts at the end. */
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
