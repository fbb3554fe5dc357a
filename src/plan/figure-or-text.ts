import { parseMessages } from './parse/parse-messages.js';
import { isObject, type Schema } from './schema-kit.js';
import { number, parseNumber, type Text, text } from './schema-values.js';

const figure = number();

/** A text that looks like a number to readers. */
const looksLikeNumber = /^[-+]?[\d.,'\s]*\d\s*%?$/;

/** A number, or words such as "all branches", from which no progress is computed. */
export const figureOrText: Schema<number | Text> = {
  read(value, path, context) {
    const isWords = typeof value === 'string' && parseNumber(value) === undefined;
    if (!isWords && !isObject(value)) return figure.read(value, path, context);
    if (isWords && looksLikeNumber.test(value.trim())) {
      context.report(path, parseMessages.figureInWords(value), 'warning');
    }
    return text.read(value, path, context);
  },
};
