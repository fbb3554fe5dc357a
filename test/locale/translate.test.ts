import { expect } from 'chai';
import { createFormats } from '../../src/locale/formats.js';
import { createMessages } from '../../src/locale/messages.js';
import { createMsg, str } from '../../src/locale/translate.js';

const msg = createMsg({
  hello: 'Bonjour',
  pair: '{1} avant {0}',
  twice: '{0}, encore {0}',
  far: '{0} et {7}',
  braces: '{x} {} {0}',
  '': 'sans nom',
});

describe('a message', () => {
  it('comes from the templates by its id', () => {
    expect(msg('Hello', { id: 'hello' })).to.equal('Bonjour');
  });

  it('falls back to its source where the templates lack it', () => {
    expect(msg('Bye', { id: 'bye' })).to.equal('Bye');
    expect(msg(str`Bye, ${'Ada'}!`, { id: 'bye-name' })).to.equal('Bye, Ada!');
  });

  it('falls back to its source without any templates', () => {
    expect(createMsg()(str`${1} of ${2}`, { id: 'pair' })).to.equal('1 of 2');
  });

  it('puts its values where the language has them', () => {
    expect(msg(str`${'a'} after ${'b'}`, { id: 'pair' })).to.equal('b avant a');
    expect(msg(str`${'a'}`, { id: 'twice' })).to.equal('a, encore a');
  });

  it('shows values as they are, also those that look like places', () => {
    expect(msg(str`${'{1}'} after ${'$&'}`, { id: 'pair' })).to.equal('$& avant {1}');
  });

  it('leaves other braces alone', () => {
    expect(msg(str`${'a'}`, { id: 'braces' })).to.equal('{x} {} a');
  });

  it('takes no template from a prototype', () => {
    for (const id of ['constructor', 'toString', '__proto__']) {
      expect(msg('Source', { id })).to.equal('Source');
    }
  });
});

describe('the messages', () => {
  const format = createFormats('en');
  const values = ['2020-09-10', 'b'] as never[];

  /** Every message with values for its places, by the path of its name. */
  const all = (messages: object, path = ''): [string, string][] =>
    Object.entries(messages).flatMap(([name, message]) => {
      if (typeof message === 'object') return all(message as object, `${path}${name}.`);
      const said = typeof message === 'function' ? message(...values) : message;
      return [[path + name, said]];
    });

  it('are words, each under an id of its own', () => {
    const ids: string[] = [];
    const collecting = ((source: unknown, { id }: { id: string }) => {
      ids.push(id);
      return createMsg()(source as string, { id });
    }) as ReturnType<typeof createMsg>;
    const found = all(createMessages(collecting, { ...format, number: String, moment: String }));
    for (const [name, said] of found) expect(said, name).to.be.a('string').and.not.equal('');
    expect(ids).to.have.length(found.length);
    expect(ids).to.deep.equal([...new Set(ids)]);
  });
});
