import { expect } from 'chai';
import { LazyPart } from '../../src/parts/lazy-part.js';
import { warningsOf } from '../support/mount.js';

describe('a part of the code', () => {
  it('is loaded once, when it is needed', async () => {
    let loads = 0;
    const part = new LazyPart('one', () => Promise.resolve({ loads: (loads += 1) }));
    expect(part.module).to.equal(undefined);
    expect(loads).to.equal(0);
    await Promise.all([part.load(), part.load()]);
    await part.load();
    expect(part.module).to.deep.equal({ loads: 1 });
    expect(part.isSettled).to.equal(true);
  });

  it('that can’t be loaded is missing, and the console says which file to copy', async () => {
    const part = new LazyPart('absent', () => Promise.reject(new TypeError('404')));
    const warnings = await warningsOf(() => part.load());
    expect(part.module).to.equal(undefined);
    expect(part.isSettled).to.equal(true);
    expect(warnings).to.have.length(1);
    expect(warnings[0])
      .to.include('"absent"')
      .and.include('Copy the folder')
      .and.include('.all.js');
  });

  it('that throws at once is missing as well', async () => {
    const part = new LazyPart('broken', () => {
      throw new Error('no modules here');
    });
    const warnings = await warningsOf(() => part.load());
    expect(part.module).to.equal(undefined);
    expect(warnings).to.have.length(1);
  });

  it('that couldn’t be loaded is tried again when it is next needed, once at a time', async () => {
    let tries = 0;
    const part = new LazyPart('late', () => {
      tries += 1;
      return tries < 2 ? Promise.reject(new TypeError('offline')) : Promise.resolve({ tries });
    });
    const warnings = await warningsOf(() => Promise.all([part.load(), part.load()]));
    expect(tries).to.equal(1);
    await Promise.all([part.load(), part.load()]);
    await part.load();
    expect(part.module).to.deep.equal({ tries: 2 });
    expect(warnings).to.have.length(1);
  });
});
