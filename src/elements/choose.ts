import { warn } from '../dev/warn.js';

/**
 * The value of an attribute that allows only some words; the first of them where none is given,
 * and with one warning where it is none of them.
 */
export function choose<Word extends string>(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly [Word, ...Word[]],
): Word {
  const wanted = value?.trim().toLowerCase();
  const found = allowed.find((word) => word === wanted);
  if (!found && wanted) warnOfValue(host, attribute, value!, allowed);
  return found ?? allowed[0];
}

/** The known words of a list such as `show="vision, mission"`, each unknown one with a warning. */
export function chooseAll<Word extends string>(
  host: Element,
  attribute: string,
  value: string | null | undefined,
  allowed: readonly Word[],
): Word[] {
  const wanted = (value ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  const isAllowed = (word: string): word is Word => (allowed as readonly string[]).includes(word);
  for (const word of wanted) if (!isAllowed(word)) warnOfValue(host, attribute, word, allowed);
  return wanted.filter(isAllowed);
}

/** Says which values an attribute allows: once per element name, attribute and value. */
export function warnOfValue(
  { localName }: Element,
  attribute: string,
  value: string,
  allowed: readonly string[],
): void {
  warn(
    `${localName} ${attribute} ${value}`,
    `<${localName} ${attribute}="${value}">: "${value}" is not known here. Write one of: ${allowed.join(', ')}.`,
  );
}
