import assert from 'node:assert/strict';
import { once } from 'node:events';
import { request } from 'node:http';
import { test } from 'node:test';
import { createDemoServer, listen } from '../../scripts/demo-server.mjs';

async function serving(use) {
  const server = createDemoServer();
  const { address, isOther } = await listen(server, 0);
  try {
    await use(address.replace('localhost', '127.0.0.1'), { server, isOther });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Asks for a path as it is written: `fetch` would tidy it first. */
async function raw(address, path) {
  const { hostname, port } = new URL(address);
  const sent = request({ hostname, port, path }).end();
  const [response] = await once(sent, 'response');
  response.resume();
  return response.statusCode;
}

test('the first page shows the tag on a university page', () =>
  serving(async (address) => {
    const response = await fetch(address);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.match(await response.text(), /<library-goals\s/);
  }));

test('each file comes with its type', () =>
  serving(async (address) => {
    const types = {
      'dist/library-goals.js': 'text/javascript; charset=utf-8',
      'samples/hkust-library.json': 'application/json; charset=utf-8',
      'demo/university.css': 'text/css; charset=utf-8',
    };
    for (const [file, type] of Object.entries(types)) {
      const response = await fetch(address + file, { method: 'HEAD' });
      assert.equal(`${file} ${response.headers.get('content-type')}`, `${file} ${type}`);
    }
  }));

for (const path of [
  '/package.json',
  '/demo/../package.json',
  '/demo/%2e%2e/package.json',
  '/demo/',
  '/dist',
  '/demo/%00',
  '/%',
  '//',
  '/demo/..%2fpackage.json',
  '/demo\\..\\package.json',
  '/.git/config',
]) {
  test(`there is nothing at ${path}`, () =>
    serving(async (address) => assert.equal(await raw(address, path), 404)));
}

test('another port is used where the wanted one is taken', () =>
  serving(async (address) => {
    const second = createDemoServer();
    const { isOther, address: other } = await listen(second, Number(new URL(address).port));
    second.close();
    assert.equal(isOther, true);
    assert.notEqual(new URL(other).port, new URL(address).port);
  }));
