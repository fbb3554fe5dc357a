/**
 * Makes the parts of a bundle independent of its address. As Rollup writes them, parts import what they share from
 * the entry by its file name; a page that loads the entry as `library-goals.js?ver=2` would load it
 * again, as another module. So each part becomes a function, and the entry passes it what it uses:
 *
 *     import("./library-goals/charts-1a2b3c4d.js").then((part) => part.default({ a, b }))
 *
 * The entry becomes a classic script, so that it also runs in pages that load no modules.
 */
export function passExports() {
  return {
    name: 'pass-exports',

    outputOptions: (options) => ({ ...options, manualChunks: sharedInEntry() }),

    // Before other plugins minify the code: they may declare a constant with `let`.
    renderChunk: {
      order: 'pre',
      handler(code, chunk) {
        if (chunk.isEntry) rejectVariables(this, code);
      },
    },

    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const entry = chunks.find(({ isEntry }) => isEntry);
      const used = new Map();
      for (const part of chunks) {
        if (part === entry) continue;
        const { code, names } = partCode(this, part, entry.fileName);
        part.code = code;
        used.set(part.fileName, names);
      }
      entry.code = entryCode(this, entry, used);
    },
  };
}

/** What several parts use belongs to the entry, because parts can’t import each other. */
function sharedInEntry() {
  let parts;
  return (id, { getModuleInfo, getModuleIds }) => {
    parts ??= partsOf([...getModuleIds()], getModuleInfo);
    return parts.get(id);
  };
}

function partsOf(ids, getModuleInfo) {
  const entry = ids.find((id) => getModuleInfo(id).isEntry);
  const roots = new Set(ids.flatMap((id) => getModuleInfo(id).dynamicallyImportedIds));
  const imported = (root) => {
    const found = new Set([root]);
    for (const id of found) for (const next of getModuleInfo(id).importedIds) found.add(next);
    return found;
  };
  const inEntry = imported(entry);
  const users = new Map();
  for (const root of roots) {
    for (const id of imported(root)) users.set(id, [...(users.get(id) ?? []), root]);
  }
  for (const [id, { length }] of users) if (length > 1) inEntry.add(id);
  return new Map([...inEntry].map((id) => [id, 'entry']));
}

/** A part gets the values of the entry’s exports once, so these must be constant. */
function rejectVariables(plugin, code) {
  const { body } = plugin.parse(code);
  const exported = new Set(
    body
      .filter(({ type }) => type === 'ExportNamedDeclaration')
      .flatMap(({ specifiers }) => specifiers.map(({ local }) => local.name)),
  );
  for (const { type, kind, declarations } of body) {
    if (type !== 'VariableDeclaration' || kind === 'const') continue;
    const shared = declarations.find(({ id }) => exported.has(id.name));
    if (shared) plugin.error(`"${shared.id.name}" is shared with a part, but is not constant.`);
  }
}

function partCode(plugin, part, entry) {
  const { body } = plugin.parse(part.code);
  const imports = body.filter(({ type }) => type === 'ImportDeclaration');
  const foreign = imports.find(({ source }) => !source.value.endsWith(`/${entry}`));
  if (foreign) plugin.error(`${part.fileName} imports ${foreign.source.value}: only the entry.`);
  const shared = imports.flatMap(({ specifiers }) => specifiers);
  const { exports, edits } = removedExports(body, imports);
  const code = applyEdits(part.code, edits).trim();
  const parameters = shared.map(({ imported, local }) => property(imported.name, local.name));
  const results = exports.map(([name, local]) => property(name, local));
  return {
    code: `export default ({${parameters}}) => {${code}return {${results}}};\n`,
    names: shared.map(({ imported }) => imported.name),
  };
}

function entryCode(plugin, { code: given, fileName }, used) {
  const { body } = plugin.parse(given);
  const { exports, edits } = removedExports(body);
  const locals = new Map(exports);
  const imports = importCalls(body);
  for (const [file, names] of used) {
    const calls = imports.filter(({ source }) => source.value === `./${file}`);
    if (calls.length !== 1) plugin.error(`${fileName} must import ${file} in one place.`);
    const [{ end }] = calls;
    const values = names.map((name) => property(name, locals.get(name)));
    edits.push({ start: end, end, text: `.then(part=>part.default({${values}}))` });
  }
  const code = applyEdits(given, edits);
  const [banner] = /^\s*(?:\/\*![\s\S]*?\*\/\s*)?/.exec(code);
  return `${banner}(()=>{"use strict";${code.slice(banner.length).trim()}})();\n`;
}

/** All calls of `import()`. */
function importCalls(node) {
  const inside = Object.values(node)
    .flat()
    .filter((child) => child && typeof child.type === 'string')
    .flatMap(importCalls);
  return node.type === 'ImportExpression' ? [node, ...inside] : inside;
}

/** The exports of a module, as their names and local names, and the edits that remove them and other statements. */
function removedExports(body, others = []) {
  const statements = body.filter(({ type }) => type === 'ExportNamedDeclaration');
  const exports = statements.flatMap(({ specifiers }) =>
    specifiers.map(({ exported, local }) => [exported.name, local.name]),
  );
  const edits = [...statements, ...others].map(({ start, end }) => ({ start, end, text: '' }));
  return { exports, edits };
}

const applyEdits = (code, edits) =>
  edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);

const property = (name, value) => (name === value ? name : `${name}:${value}`);
