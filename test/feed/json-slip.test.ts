import { expect } from 'chai';
import { array, assert, constantFrom, jsonValue, nat, property, string, tuple } from 'fast-check';
import { findSlip } from '../../src/feed/json-slip.js';
import { parseJson, parseUnboundedJson } from '../../src/feed/json.js';

function messageOf(text: string): string {
  try {
    parseJson(text);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error(`no mistake in ${text}`);
}

/** Text with `>>>` before the mistake. */
const rows: [name: string, marked: string, advice: string][] = [
  ['a comma before }', '{"a": 1>>>,}', 'remove this comma'],
  ['a comma before ] on the next line', '{"a": [1, 2>>>,\n]}', 'remove this comma'],
  ['two commas', '{"a": 1,>>>, "b": 2}', 'remove this comma'],
  ['no comma on the line before', '{\n  "a": "x">>>\n  "b": 1\n}', 'add the missing comma'],
  ['no comma between goals', '{"goals": [{"a": 1}>>> {"a": 2}]}', 'add the missing comma'],
  [
    'no quotation mark at the end of a text',
    '{\n "a": >>>"x,\n "b": 1\n}',
    'add the missing quotation mark',
  ],
  ['no quotation mark at the end of a name', '{"a: >>>"x"}', 'add the missing quotation mark'],
  ['no quotation mark before a name', '{>>>a": 1}', 'put the name a in quotation marks'],
  [
    'no quotation mark in the middle of a line',
    '{"a": "x, >>>"b": "y"}',
    'add the missing quotation mark',
  ],
  ['quotation marks in a text', '{"a": "We said >>>"yes" to it"}', 'write \\"'],
  ['a line break in a text', '{"a": >>>"x\ny"}', 'write \\n'],
  ['curly marks around a name', '{>>>“a”: 1}', 'curly'],
  ['curly marks around a text', '{"a": >>>“x”}', 'curly'],
  ['low curly marks', '{"a": >>>„x“}', 'curly'],
  ['a curly mark at the end of a name', '{"a>>>”: "x"}', 'curly'],
  ['a curly mark at the end of a text', '{"a": "x>>>”,\n"b": 1}', 'curly'],
  ['single marks around a name', "{>>>'a': 1}", 'single'],
  ['single marks around a text', '{"a": >>>\'x\'}', 'single'],
  ['a comment after a value', '{"a": 1 >>>// x\n}', 'comment'],
  ['a comment of several lines', '>>>/* x\n */ {}', 'comment'],
  ['a comment with #', '{>>># x\n}', 'comment'],
  ['a name without marks', '{\n  >>>name: "x"\n}', 'put the name name in quotation marks'],
  ['a text without marks', '{"a": >>>at risk}', 'put this text in quotation marks'],
  ['True', '{"a": >>>True}', 'write true'],
  ['a percent sign', '{"a": >>>40%}', 'number'],
  ['a decimal comma', '{"a": 0,>>>5}', 'with a decimal point'],
  ['a number that begins with its point', '{"a": >>>.5}', 'number'],
  ['no colon', '{"a">>> "x"}', 'colon'],
  ['a name without a value', '{"a">>>}', 'value'],
  ['no value', '{"a":>>>}', 'value'],
  ['an open object', '>>>{"a": 1', 'add the }'],
  ['an open list', '{"a": >>>[1, 2', 'add the ]'],
  ['the wrong bracket', '{"a": [1, 2>>>}', 'write ]'],
  ['an extra bracket', '{"a": 1}>>>}', 'remove what follows'],
  ['two plans', '{"a": 1} >>>{"b": 2}', 'remove what follows'],
  ['a full-width colon', '{"a">>>：1}', 'colon (:)'],
  ['a full-width comma', '{"a":1>>>，"b":2}', 'comma (,)'],
  ['a semicolon', '{"a":1>>>; "b":2}', 'comma (,)'],
  ['an equals sign', '{"a" >>>= 1}', 'colon (:)'],
  ['a backslash', '{"a": "C:>>>\\plans"}', 'backslash'],
  ['a tab in a text', '{"a": "x>>>\ty"}', 'tab'],
  ['a no-break space', '{"a":>>>\u00a01}', 'invisible'],
  ['an object written as a list', '["a">>>: 1]', '{ }'],
  ['a script', '>>>const plan = {"a": 1}', 'begin the plan with {'],
];

describe('a mistake in JSON', () => {
  for (const [name, marked, advice] of rows) {
    it(`is found: ${name}`, () => {
      const at = marked.indexOf('>>>');
      const text = marked.replace('>>>', '');
      const message = messageOf(text);
      const lines = text.slice(0, at).split('\n');
      const place = `Line ${lines.length}, column ${lines.at(-1)!.length + 1} (`;
      expect(message).to.include(place).and.include(advice);
      expect(message).to.include(marked.split('\n')[lines.length - 1]!.trim());
    });
  }

  it('is shown with part of a long line on both sides, and no half characters', () => {
    const long = '讀者為先𠮷'.repeat(1000);
    const message = messageOf(`{"a": "${long}" "b": "${long}"}`);
    expect(message.length).to.be.below(300);
    expect(message).to.match(/: ….*為先𠮷">>> "b".*…$/u);
    expect(message).not.to.match(/\p{Cs}/u);
  });

  it('has a line number with any kind of line ends', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      expect(messageOf(['{', '"a": 1,', '}'].join(end))).to.include('Line 2, column 7 ');
    }
  });

  it('has a column number that does not count a byte order mark', () => {
    expect(() => parseUnboundedJson('\uFEFF{"a": 1,}')).to.throw('Line 1, column 8 ');
  });
});

describe('findSlip', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  const check = (text: string) => {
    const slip = findSlip(text);
    expect(!slip, text).to.equal(isJson(text));
    if (slip) expect(slip.at).to.be.within(0, text.length);
  };

  it('finds nothing in valid JSON', () => {
    assert(property(jsonValue(), (value) => check(JSON.stringify(value, null, 1))));
  });

  it('finds a mistake whenever JSON.parse does: in changed JSON', () => {
    const piece = constantFrom(...'{}[]:,"\'\\/ \n\t01.-+eEtrufalsn“”，x%'.split(''), '');
    const changes = array(tuple(nat(), nat(2), piece), { minLength: 1, maxLength: 3 });
    const change = (text: string, [place, length, piece]: [number, number, string]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + piece + text.slice(at + length);
    };
    assert(
      property(jsonValue(), changes, (value, list) =>
        check(list.reduce(change, JSON.stringify(value, null, 1))),
      ),
      { numRuns: 2000 },
    );
  });

  it('finds a mistake whenever JSON.parse does: in any text', () => {
    assert(property(string({ unit: constantFrom(...'{}[]:,"\\1a.- \n') }), check), {
      numRuns: 2000,
    });
    assert(property(string({ unit: 'binary' }), check));
  });

  it('is fast for 5 MB', () => {
    const texts = [
      `[${'1,'.repeat(2_500_000)}]`,
      `["${'x'.repeat(5_000_000)}`,
      `["${'\\n'.repeat(2_500_000)}"`,
      `["${'” '.repeat(2_500_000)}`,
      `{"a"${' '.repeat(5_000_000)}`,
      'x'.repeat(5_000_000),
      `[1${'0'.repeat(5_000_000)}x]`,
    ];
    for (const text of texts) {
      const start = performance.now();
      expect(findSlip(text)).to.be.an('object');
      expect(performance.now() - start).to.be.below(2000);
    }
  });
});
