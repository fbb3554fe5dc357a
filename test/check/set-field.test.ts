import { expect } from 'chai';
import fc from 'fast-check';
import { setField } from '../../src/check/set-field.js';

const day = '2026-03-01';

describe('setField', () => {
  const rows: [name: string, text: string, paths: string[], expected: string][] = [
    ['replaces a value', '{"updated": "2025", "b": 1}', [''], `{"updated": "${day}", "b": 1}`],
    ['adds a field on one line', '{"a": 1, "b": 2}', [''], `{"a": 1, "b": 2, "updated": "${day}"}`],
    [
      'adds a field on a line of its own',
      '{\n  "a": [1, 2],\n  "b": {}\n}',
      [''],
      `{\n  "a": [1, 2],\n  "b": {},\n  "updated": "${day}"\n}`,
    ],
    ['adds a field to an empty object', '{}', [''], `{"updated": "${day}"}`],
    [
      'changes several objects, in any order',
      '{"goals": [{"id": "1"}, {"updated": null, "objectives": [{"id": "a"}]}]}',
      ['goals[1].objectives[0]', 'goals[1]', 'goals[0]', ''],
      `{"goals": [{"id": "1","updated": "${day}"}, {"updated": "${day}", "objectives": [{"id": "a","updated": "${day}"}]}],"updated": "${day}"}`,
    ],
    [
      'leaves out objects that aren’t there',
      '{"goals": [1]}',
      ['goals[0]', 'goals[7]', 'x.y'],
      '{"goals": [1]}',
    ],
    ['leaves a text that isn’t JSON', '', [''], ''],
  ];
  for (const [name, text, paths, expected] of rows) {
    it(name, () => expect(setField(text, paths, 'updated', day)).to.equal(expected));
  }

  it('changes nothing else in any document', () => {
    fc.assert(
      fc.property(
        fc
          .dictionary(fc.string(), fc.jsonValue())
          .filter((object) => !('updated' in object) && !('__proto__' in object)),
        fc.constantFrom(0, 2, '\t'),
        (object, space) => {
          const changed = setField(JSON.stringify(object, null, space), [''], 'updated', day);
          expect(JSON.parse(changed)).to.deep.equal({
            ...JSON.parse(JSON.stringify(object)),
            updated: day,
          });
        },
      ),
      { numRuns: 200 },
    );
  });
});
