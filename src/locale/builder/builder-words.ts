import { createMsg, type Templates } from '../translate.js';
import { type Words, wordsFor } from '../words.js';
import { choiceMessages } from './choice-messages.js';
import { feedMessages } from './feed-messages.js';
import { keepMessages } from './keep-messages.js';
import { placeMessages } from './place-messages.js';
import { stepMessages } from './step-messages.js';

/** The messages of the page for editors, and those of the elements, in one language. */
export interface BuilderWords extends Words {
  readonly feed: ReturnType<typeof feedMessages>;
  readonly keep: ReturnType<typeof keepMessages>;
  readonly choices: ReturnType<typeof choiceMessages>;
  readonly place: ReturnType<typeof placeMessages>;
  readonly steps: ReturnType<typeof stepMessages>;
}

/**
 * The messages of the page for editors.
 *
 * @param language a BCP 47 tag, whose messages of the elements are loaded
 * @param templates the messages of the page in that language; a missing one is in English
 */
export function builderWords(language: string, templates: Templates = {}): BuilderWords {
  const words = wordsFor(language);
  const msg = createMsg(templates);
  return {
    ...words,
    feed: feedMessages(msg, words.format),
    keep: keepMessages(msg, words.format),
    choices: choiceMessages(msg, words.format),
    place: placeMessages(msg),
    steps: stepMessages(msg),
  };
}
