import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Runs WebKit's driver on a virtual screen during the test run. */
export function webkitDriver(program, port) {
  const children = [];
  const start = (command, args, env = {}) => {
    const child = spawn(command, args, { stdio: 'ignore', env: { ...process.env, ...env } });
    children.push(child);
    return child;
  };
  const stop = () => children.splice(0).forEach((child) => child.kill());
  process.once('exit', stop);
  return {
    name: 'webkit-driver',
    async serverStart() {
      const display = `:${port}`;
      start('Xvfb', [display, '-screen', '0', '1280x900x24', '-nolisten', 'tcp']);
      await until(() => existsSync(`/tmp/.X11-unix/X${port}`), 'Xvfb');
      start(program, [`--port=${port}`, '--host=127.0.0.1'], {
        DISPLAY: display,
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      });
      const isReady = () => fetch(`http://127.0.0.1:${port}/status`).then(Boolean, () => false);
      await until(isReady, program);
    },
    serverStop: stop,
  };
}

async function until(condition, what) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await condition()) return;
    await wait(100);
  }
  throw new Error(`${what} doesn't start.`);
}
