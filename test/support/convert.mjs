import { loadSource } from '../../scripts/load-source.mjs';

export const { ConvertError, formatNamed, formatOfFile, formats, limits } =
  await loadSource('src/entries/convert.ts');

export const { parsePlan } = await loadSource('src/entries/plan.ts');

const formatOf = (name) => formatNamed(name).load();

export const read = async (name, input, options) => (await formatOf(name)).read(input, options);
export const write = async (name, feed, options) => (await formatOf(name)).write(feed, options);
export const template = async (name, options) => (await formatOf(name)).template(options);

/** The repairs, one on each line: place, severity and message. */
export const lines = (repairs) =>
  repairs.map(({ where, severity, message }) => `${where}: ${severity}: ${message}`);
