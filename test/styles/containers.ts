/** Styles of an element and of its ancestors; `beside` adds a paragraph beside it. */
export interface Container {
  readonly outer?: string;
  readonly parent?: string;
  readonly own?: string;
  readonly beside?: boolean;
}

/** Common containers of elements. */
export const containers: Readonly<Record<string, Container>> = {
  'a block': {},
  'a padded block': { parent: 'padding: 1em; border: 1px solid' },
  'a flex row': { parent: 'display: flex' },
  'a growing flex item': { parent: 'display: flex', own: 'flex: 1', beside: true },
  'a flex item that may shrink to nothing': {
    parent: 'display: flex; gap: 1em',
    own: 'flex: 1; min-width: 0',
    beside: true,
  },
  'a flex item beside a paragraph': { parent: 'display: flex; gap: 1em', beside: true },
  'a flex column': { parent: 'display: flex; flex-direction: column; align-items: flex-start' },
  'a wrapping flex row': { parent: 'display: flex; flex-wrap: wrap; gap: 1em', beside: true },
  'a track of 1fr': { parent: 'display: grid; grid-template-columns: 1fr' },
  'a track of 3fr': { parent: 'display: grid; grid-template-columns: 3fr 1fr', beside: true },
  'a track of auto': { parent: 'display: grid; grid-template-columns: auto auto', beside: true },
  'a track of min-content': { parent: 'display: grid; grid-template-columns: min-content' },
  'a track of max-content': { parent: 'display: grid; grid-template-columns: max-content' },
  'a cell of its own': { parent: 'display: table', own: 'display: table-cell' },
  'a table cell': { outer: 'display: table', parent: 'display: table-cell' },
  'a float': { own: 'float: left' },
  'an inline-block': { own: 'display: inline-block' },
  'a block of width max-content': { own: 'width: max-content' },
  'a parent of width max-content': { parent: 'width: max-content' },
  'a parent of width fit-content': { parent: 'width: fit-content' },
  'an absolute box': { own: 'position: absolute' },
  'an absolute parent': { parent: 'position: absolute' },
};

/** The widths of windows, in CSS pixels. */
export const widths = [200, 240, 320, 768, 1280];
