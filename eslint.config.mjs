import lit from 'eslint-plugin-lit';
import regexp from 'eslint-plugin-regexp';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const banned = (selector, message) => ({ selector, message });

const noMarkup = 'No markup from strings: use a Lit template.';
const htmlSinks =
  '/^(innerHTML|outerHTML|insertAdjacentHTML|setHTML|setHTMLUnsafe|srcdoc|createContextualFragment|parseFromString|parseHTMLUnsafe)$/';
const inTemplate = 'TaggedTemplateExpression[tag.name=/^(html|svg|mathml)$/] TemplateElement';

/** Text of a feed must only be inserted into the page as text, never as markup. */
const sinks = [
  banned(`MemberExpression[property.name=${htmlSinks}]`, noMarkup),
  banned(`MemberExpression[property.value=${htmlSinks}]`, noMarkup),
  banned(`Property[key.name=${htmlSinks}]`, noMarkup),
  banned(`Property[key.value=${htmlSinks}]`, noMarkup),
  banned('MemberExpression[property.name=/^write(ln)?$/][object.name="document"]', noMarkup),
  banned(
    'MemberExpression[property.name=/^write(ln)?$/][object.property.name="document"]',
    noMarkup,
  ),
  banned(`${inTemplate}[value.raw=/\\.(inner|outer)HTML\\s*=|[.\\s]srcdoc\\s*=/i]`, noMarkup),
  banned(
    `${inTemplate}[value.raw=/[\\s"'.]style\\s*=/]`,
    'No style attributes in templates: a strict policy forbids them. Use a class, or el.style.setProperty.',
  ),
  banned(
    'CallExpression[callee.property.name="setAttribute"][arguments.0.value=/^(style|srcdoc)$/i]',
    'A strict policy forbids style attributes. Use a class, or el.style.setProperty.',
  ),
  banned(
    `${inTemplate}[value.raw=/<(script|style|iframe|object|embed)\\b/i]`,
    'No scripts, styles or frames in templates.',
  ),
  banned(
    ':matches(ImportDeclaration, ImportExpression, ExportAllDeclaration, ExportNamedDeclaration)[source.value=/unsafe-|style-map|static-html|static\\.js/]',
    'No unsafe or style directives: they put strings where markup or a policy-bound style goes.',
  ),
  banned(
    ':matches(ImportSpecifier[imported.name=/^(unsafe\\w+|styleMap)$/], MemberExpression[property.name=/^(unsafe(HTML|SVG|MathML|Static|CSS)|styleMap)$/])',
    'No unsafe or style directives: they put strings where markup or a policy-bound style goes.',
  ),
  banned(
    'MemberExpression[property.name="eval"][object.name=/^(window|self|globalThis|top|parent)$/]',
    'No code from strings.',
  ),
];

/** For code outside the bundles, which may set styles. */
const markupSinks = sinks.filter(({ message }) => message === noMarkup);

const house = [
  banned(
    'ForInStatement',
    'for-in also lists what a page has added to Object.prototype: use Object.keys.',
  ),
  banned('TSEnumDeclaration', 'No enums: a union of strings.'),
  banned('TSModuleDeclaration[kind="namespace"]', 'No namespaces.'),
];

const namedExports = [
  banned('ExportDefaultDeclaration', 'Named exports only.'),
  banned('ExportSpecifier[exported.name="default"]', 'Named exports only.'),
];

const formats = 'Only locale/ formats numbers and dates, sorts text and chooses plural forms.';
const words = [
  banned(
    ':matches(CallExpression[callee.name="msg"], CallExpression[callee.property.name="msg"], TaggedTemplateExpression[tag.name="msg"])',
    'All text for readers is in locale/.',
  ),
  banned('ImportDeclaration[source.value=/^@lit.localize/]', 'All text for readers is in locale/.'),
  banned('MemberExpression[property.name="Intl"]', formats),
  banned(
    'MemberExpression[property.name=/^(toLocale(Date|Time)?String|toLocale(Upper|Lower)Case|localeCompare)$/]',
    formats,
  ),
];

export default tseslint.config(
  {
    ignores: ['dist/', 'lib/', '.cache/', 'storybook-static/', 'node_modules/'],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.mjs'],
    rules: { eqeqeq: ['error', 'always', { null: 'ignore' }] },
  },
  {
    files: ['src/**/*.ts'],
    extends: [...tseslint.configs.recommendedTypeChecked],
    plugins: { lit, regexp, wc },
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/recommended'].rules,
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      // Every regular expression takes linear time, so that no feed can make one slow.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': [
        'error',
        { report: 'potential', ignorePartial: false, ignoreSticky: true },
      ],
      'prefer-regex-literals': 'error',
      'max-lines': ['error', 200],
      'no-restricted-globals': ['error', { name: 'Intl', message: formats }],
      'no-restricted-syntax': ['error', ...sinks, ...house, ...namedExports, ...words],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
    },
  },
  {
    files: ['src/locale/**/*.ts'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': ['error', ...sinks, ...house, ...namedExports],
    },
  },
  {
    // Frameworks look for the types of tags in a namespace.
    files: ['src/jsx/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...sinks, ...namedExports, ...words],
      '@typescript-eslint/no-namespace': 'off',
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
    },
  },
  {
    files: ['stories/**/*.ts'],
    plugins: { lit },
    rules: { 'no-restricted-syntax': ['error', ...markupSinks, ...house] },
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
