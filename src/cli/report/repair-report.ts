import type { Repair } from '../../convert/format.js';
import { oneLine, paintFor } from '../terminal.js';
import { counted, jsonText } from './report-words.js';

const words = { info: 'changed', warning: 'guessed', error: 'left out' } as const;
const colors = { info: 'cyan', warning: 'yellow', error: 'red' } as const;

/** What a conversion changed, guessed or left out, one on each line or as JSON. */
export function repairReport(source: string, repairs: readonly Repair[], isJson = false): string {
  if (isJson) return jsonText({ file: source, repairs });
  const paint = paintFor(process.stderr);
  const lines = repairs.map(({ where, message, severity }) => {
    const place = where && `${paint('bold', oneLine(where))}: `;
    return `${place}${paint(colors[severity], words[severity])}: ${oneLine(message)}\n`;
  });
  const summary = repairs.length ? counted(repairs.length, 'change') : 'nothing changed';
  return `${lines.join('')}${oneLine(source)}: ${summary}.\n`;
}
