import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { startProgram } from './programs.mjs';

/**
 * Starts a database server with an empty database, which only programs of this machine reach, by a socket.
 *
 * @returns the socket, and a function that stops the server
 */
export async function startDatabase(folder, database) {
  const data = join(folder, 'database');
  const socket = join(folder, 'db.sock');
  // Only a server that runs as root must be told so.
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  const given = ['--no-defaults', `--datadir=${data}`, ...user];
  execFileSync(
    'mariadb-install-db',
    [...given, '--auth-root-authentication-method=normal', '--skip-test-db'],
    { stdio: 'ignore' },
  );
  const stop = await startProgram(
    'mariadbd',
    [...given, `--socket=${socket}`, '--skip-networking', '--innodb-buffer-pool-size=32M'],
    { path: socket },
  );
  execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root'], {
    input: `create database ${database}`,
  });
  return { socket, stop };
}
