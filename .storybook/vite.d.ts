interface ImportMeta {
  glob<Module>(
    pattern: string,
    options: { query: string; import: string; eager: true },
  ): Record<string, Module>;
}

declare module 'virtual:elements-manifest' {
  const manifest: import('./element-table.js').Manifest;
  export default manifest;
}

declare module '*.svg' {
  const address: string;
  export default address;
}
