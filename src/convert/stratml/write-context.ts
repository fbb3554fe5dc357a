import type { FieldTaker } from '../field-taker.js';
import type { FeedText } from '../feed-types.js';
import { textByLanguage } from '../merge-text.js';
import type { RepairList } from '../repair-list.js';
import { IdentifierWriter } from './identifiers.js';
import { textElement, type Xml } from './xml-writer.js';

/** Chooses one language of each text, because a StratML document has one language. */
export class WriteContext {
  readonly identifiers = new IdentifierWriter();
  readonly #unwritten = new Map<string, number>();

  readonly language: string;
  readonly #feedLanguage: string;
  readonly repairs: RepairList;

  constructor(language: string, feedLanguage: string, repairs: RepairList) {
    this.language = language;
    this.#feedLanguage = feedLanguage;
    this.repairs = repairs;
  }

  /** Returns a text in the document's language, otherwise in the feed's. */
  choose(text: FeedText | undefined): string | undefined {
    const words = textByLanguage(text, this.#feedLanguage);
    const chosen = [this.language, this.#feedLanguage, ...words.keys()].find((tag) =>
      words.has(tag),
    );
    for (const tag of words.keys()) {
      if (tag !== chosen) this.#unwritten.set(tag, (this.#unwritten.get(tag) ?? 0) + 1);
    }
    return chosen === undefined ? undefined : words.get(chosen);
  }

  element(name: string, text: FeedText | undefined): Xml {
    return textElement(name, this.choose(text));
  }

  /** Converts a text or a list of texts to paragraphs. */
  paragraphs(name: string, field: unknown): Xml {
    const texts = (Array.isArray(field) ? field : [field]) as (FeedText | undefined)[];
    const words = texts.map((text) => this.choose(text)).filter((text) => text !== undefined);
    return words.length ? textElement(name, words.join('\n\n')) : undefined;
  }

  /** Writes the owners of a part. */
  stakeholders(part: FieldTaker): Xml[] {
    return part.objects('owners').map((owner) => {
      const name = this.element('Name', owner.text('name'));
      const url = textElement('Description', owner.string('url'));
      owner.finish();
      const role = '<Role>\n<Name></Name>\n<RoleType>Performer</RoleType>\n</Role>';
      return `<Stakeholder>\n${[name ?? '<Name></Name>', url, role].filter(Boolean).join('\n')}\n</Stakeholder>`;
    });
  }

  /** Reports the languages that were left out. */
  finish(): void {
    for (const [language, count] of this.#unwritten) {
      const texts = count === 1 ? 'text was' : 'texts were';
      this.repairs.add(
        '',
        `StratML files contain one language: ${count} ${texts} left out in “${language}”.`,
        'error',
      );
    }
  }
}
