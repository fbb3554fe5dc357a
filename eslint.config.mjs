import lit from 'eslint-plugin-lit';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const banned = (selector, message) => ({ selector, message });

/** Text of a feed reaches the page as text only: there is no way for markup. */
const sinks = [
  banned(
    ':matches(MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc|createContextualFragment)$/], MemberExpression[property.value=/^(innerHTML|outerHTML|insertAdjacentHTML)$/])',
    'No markup from strings: draw with a Lit template.',
  ),
  banned(
    'MemberExpression[object.name="document"][property.name=/^write(ln)?$/]',
    'No markup from strings: draw with a Lit template.',
  ),
  banned(
    'ImportSpecifier[imported.name=/^(unsafeHTML|unsafeSVG|unsafeMathML|unsafeStatic|unsafeCSS|styleMap)$/]',
    'No unsafe or style directives: they put strings where markup or a policy-bound style goes.',
  ),
  banned(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    'No style attributes in templates: a strict policy forbids them. Use a class, or el.style.setProperty.',
  ),
  banned(
    'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<(script|style|iframe|object|embed)\\b/i]',
    'No scripts, styles or frames in templates.',
  ),
];

const house = [
  banned('ForInStatement', 'for-in sees what a page put on Object.prototype: use Object.keys.'),
  banned('TSEnumDeclaration', 'No enums: a union of strings.'),
  banned('TSModuleDeclaration[kind="namespace"]', 'No namespaces.'),
];

const namedExports = [banned('ExportDefaultDeclaration', 'Named exports only.')];

const words = [
  banned('CallExpression[callee.name="msg"]', 'Every word stands in locale/messages.ts.'),
  banned(
    'MemberExpression[object.name="Intl"]',
    'Numbers, dates and plurals are formatted in locale/.',
  ),
];

export default tseslint.config(
  {
    ignores: ['dist/', 'lib/', 'storybook-static/', 'node_modules/'],
  },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    plugins: { lit, wc },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-implied-eval': 'error',
      'max-lines': ['error', 200],
      'no-restricted-syntax': ['error', ...sinks, ...house, ...namedExports, ...words],
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/locale/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...sinks, ...house, ...namedExports] },
  },
  {
    files: ['stories/**/*.ts'],
    plugins: { lit },
    rules: { 'no-restricted-syntax': ['error', ...house] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...house],
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
);
