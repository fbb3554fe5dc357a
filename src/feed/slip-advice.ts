/** What is expected next: a value, the name of a field, the colon after it, or what follows a value. */
export type Wanted = 'value' | 'name' | 'colon' | 'next';

/** Characters that JSON allows only in strings, each with advice. */
const unfit: [pattern: RegExp, advice: string][] = [
  [/[“”„‟«»＂]/, 'replace the curly quotation marks with straight ones (")'],
  [/['‘’`]/, 'replace the single quotation marks with double ones (")'],
  [/[/#<]/, 'remove the comment; JSON does not allow comments'],
  [/[，、；;]/, 'replace this with a comma (,)'],
  [/[：=]/, 'replace this with a colon (:)'],
  [/[\s\p{Cc}\p{Cf}]/u, 'remove the invisible character here'],
];

export const adviceOn = (character: string) =>
  unfit.find(([pattern]) => pattern.test(character))?.[1];

/** Advice about a quotation mark that ends a string too early. */
export const badMark = (wanted: Wanted) =>
  'add the missing quotation mark (") before this' +
  (wanted === 'next' ? ', or write \\" for a quotation mark inside a text' : '');

const lettered = /^[\p{L}_$]/u;

/** Advice about an unexpected word or character. */
export function adviceFor(wanted: Wanted, character: string, word: string): string {
  const isText = lettered.test(word);
  if (character === ':' && wanted === 'next') return 'put this name and its value in { }';
  if (wanted === 'next') return 'add the missing comma (,) here';
  if (wanted === 'colon') return 'add the missing colon (:) here';
  if (character === ',') return 'remove this comma, or add what is missing before it';
  if (wanted === 'name') {
    return isText
      ? `put the name ${word.slice(0, 40)} in quotation marks (")`
      : /\d/.test(character)
        ? 'write numbers with a decimal point, not a comma, and put names in quotation marks'
        : 'add a name in quotation marks and a colon (:) before this';
  }
  const literal = /^(?:true|false|null)$/i.exec(word)?.[0].toLowerCase();
  return literal
    ? `write ${literal} in lowercase letters`
    : isText
      ? 'put this text in quotation marks (")'
      : word
        ? 'write the number in digits with a decimal point, such as 40 or 0.5, or put it in quotation marks (")'
        : 'add the missing value here';
}
