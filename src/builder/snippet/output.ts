import { pickText } from '../../plan/pick-text.js';
import type { Plan } from '../../plan/schema.js';
import type { Config } from '../config/config.js';
import type { Output } from '../state.js';
import { placeOf } from './places.js';
import { scriptFiles } from './script-files.js';
import { dataSnippet, type SnippetFacts, tagSnippet } from './snippet.js';

/** What the page shows until the script has loaded. */
const titleOf = ({ lang }: Config, { title = 'Our strategic plan', language }: Plan) =>
  pickText(title, lang || language, language).text;

/**
 * The code for the chosen place.
 *
 * @param integrity the hashes of the scripts, by their names
 */
export async function outputOf(
  config: Config,
  plan: Plan,
  integrity: SnippetFacts['integrity'],
): Promise<Output> {
  const facts = { title: titleOf(config, plan), integrity };
  switch (placeOf(config.place).form) {
    case 'tag':
      return { code: tagSnippet(config, facts), files: scriptFiles(config) };
    case 'data':
      return { code: dataSnippet(config, facts), files: scriptFiles(config) };
    case 'frame':
    case 'address':
      return (await import('./frame-output.js')).frameOutput(config, plan, facts);
    case 'static':
      return {
        code: await (await import('./snapshot-files.js')).snapshotFile('fragment', plan, config),
      };
    case 'description':
    case 'markdown':
      return (await import('./picture-output.js')).pictureOutput(config, plan);
  }
}
