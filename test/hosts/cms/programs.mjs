import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { freePort } from '../../../scripts/free-port.mjs';

/** Longest time that a program may take until it accepts connections, in milliseconds. */
const limit = 30_000;

async function accepts(target) {
  const socket = createConnection(target);
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/**
 * Starts a program, and waits until it accepts connections.
 *
 * @param target a port or a socket, as of `createConnection`
 * @returns a function that stops it
 */
export async function startProgram(command, args, target, options = {}) {
  // In a process group, because some programs start others.
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    ...options,
  });
  const kill = () => process.kill(-child.pid, 'SIGKILL');
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (errors += text));
  const end = once(child, 'exit');
  for (const start = Date.now(); !(await accepts(target)); await wait(50)) {
    if (child.exitCode === null && Date.now() - start < limit) continue;
    if (child.exitCode === null) kill();
    throw new Error(`${command} doesn’t answer.\n${errors}`);
  }
  return async () => {
    kill();
    await end;
  };
}

/** Serves a folder with PHP on a free port of this machine. */
export async function startPhp(folder, { port, settings = [], env = {} }) {
  const options = settings.flatMap((setting) => ['-d', setting]);
  return startProgram(
    'php',
    [...options, '-S', `127.0.0.1:${port}`, '-t', folder],
    { port, host: '127.0.0.1' },
    // Pages request others of their server.
    { env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4', ...env } },
  );
}

export { freePort };
