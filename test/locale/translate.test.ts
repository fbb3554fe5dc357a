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
  it('is found by its id', () => {
    expect(msg('Hello', { id: 'hello' })).to.equal('Bonjour');
  });

  it('is English if it has no translation', () => {
    expect(msg('Bye', { id: 'bye' })).to.equal('Bye');
    expect(msg(str`Bye, ${'Ada'}!`, { id: 'bye-name' })).to.equal('Bye, Ada!');
  });

  it('is English without translations', () => {
    expect(createMsg()(str`${1} of ${2}`, { id: 'pair' })).to.equal('1 of 2');
  });

  it('has its values where the translation has placeholders', () => {
    expect(msg(str`${'a'} after ${'b'}`, { id: 'pair' })).to.equal('b avant a');
    expect(msg(str`${'a'}`, { id: 'twice' })).to.equal('a, encore a');
  });

  it('keeps values that look like placeholders', () => {
    expect(msg(str`${'{1}'} after ${'$&'}`, { id: 'pair' })).to.equal('$& avant {1}');
  });

  it('keeps other braces', () => {
    expect(msg(str`${'a'}`, { id: 'braces' })).to.equal('{x} {} a');
  });

  it('is not taken from a prototype', () => {
    for (const id of ['constructor', 'toString', '__proto__']) {
      expect(msg('Source', { id })).to.equal('Source');
    }
  });
});

describe('the messages', () => {
  const format = createFormats('en');
  const values = ['2020-09-10', 'b'] as never[];

  /** All messages with values for their placeholders, by name. */
  const all = (messages: object, path = ''): [string, string][] =>
    Object.entries(messages).flatMap(([name, message]) => {
      if (typeof message === 'object') return all(message as object, `${path}${name}.`);
      const text = typeof message === 'function' ? message(...values) : message;
      return [[path + name, text]];
    });

  it('are texts with unique ids', () => {
    const ids: string[] = [];
    const collecting = ((source: unknown, { id }: { id: string }) => {
      ids.push(id);
      return createMsg()(source as string, { id });
    }) as ReturnType<typeof createMsg>;
    const found = all(createMessages(collecting, { ...format, number: String, moment: String }));
    for (const [name, text] of found) expect(text, name).to.be.a('string').and.not.equal('');
    expect(ids).to.have.length(found.length);
    expect(ids).to.deep.equal([...new Set(ids)]);
  });
});
