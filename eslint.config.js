import next from 'eslint-config-next/core-web-vitals';
import typescript from 'eslint-config-next/typescript';
import compat from 'eslint-plugin-compat';
import * as regexp from 'eslint-plugin-regexp';

import { knownClasses } from './eslint.known-classes.js';

/** Every folder that holds code, in the order of the data: each may import from those before it. */
const ORDER = [
  'lib/model',
  'lib/content',
  'lib/catalog',
  'lib/publish',
  'lib/build',
  'lib/editing',
  'lib/serving',
  'lib/commands',
];

/** What each folder may not import; see ARCHITECTURE.md, "One way". */
const oneWay = [
  ...ORDER.map((folder, index) => ({
    folder,
    forbidden: [...ORDER.slice(index + 1), 'lib/browser', 'lib/offline', 'components', 'app'],
  })),
  { folder: 'lib/browser', forbidden: [...ORDER.slice(1), 'lib/offline', 'components', 'app'] },
  // What every page carries knows nothing of what comes later, and the worker nothing of pages.
  ...['lib/browser/early', 'lib/offline'].map((folder) => ({
    folder,
    forbidden: [...ORDER.slice(1), 'lib/browser', 'lib/offline', 'components', 'app'],
  })),
  { folder: 'components', forbidden: [...ORDER.slice(1), 'lib/offline', 'app'] },
  { folder: 'app', forbidden: ['lib/commands'] },
].map(({ folder, forbidden }) => ({
  files: [`${folder}/**/*.{ts,tsx}`],
  ignores: ['**/*.test.ts'],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: forbidden.map((path) => `@/${path}/*`),
            message: `${folder} may not import this; data flows one way (see ARCHITECTURE.md).`,
          },
          {
            regex: folder === 'components' ? '^\\.\\./(?:\\.\\./|lib/|app/)' : '^\\.\\./',
            message: 'Write @/… instead.',
          },
        ],
      },
    ],
  },
}));

const NAMED =
  'JSXAttribute[name.name=/^(aria-(label|description|valuetext)|alt|title|placeholder|label)$/]';

/** What people read stands in the dictionaries of `lib/model/words/`: in the code it has no second language. */
const shownLiterals = [
  // A name for people, as an attribute or set by a script.
  `${NAMED} :not(BinaryExpression) > Literal[value=/[A-Za-z]/]`,
  `${NAMED} > Literal[value=/[A-Za-z]/]`,
  `${NAMED} TemplateElement[value.cooked=/[A-Za-z]/]`,
  'AssignmentExpression[left.property.name=/^(textContent|innerText|ariaLabel|title|alt|placeholder)$/] > Literal[value=/[A-Za-z]/]',
  // A sentence, or the start of one; those of errors are for developers.
  ':not(NewExpression) > Literal[value=/^[A-Z][a-z’]* [a-z]+/]',
  ':not(NewExpression) > TemplateLiteral > TemplateElement[value.cooked=/^[A-Z][a-z’]* [a-z]*/]',
].map((selector) => ({
  selector,
  message: 'What people read stands in the dictionaries, lib/model/words/.',
}));

const config = [
  {
    ignores: ['.next*/**', 'public/**', 'next-env.d.ts', 'test-results/**', 'playwright-report/**'],
  },
  ...next,
  ...typescript,
  {
    files: ['{app,components}/**/*.tsx'],
    plugins: { reelmark: { rules: { 'known-classes': knownClasses } } },
    rules: { 'reelmark/known-classes': 'error' },
  },
  {
    files: ['{app,components,lib/publish}/**/*.tsx'],
    rules: {
      'react/jsx-no-literals': [
        'error',
        { noStrings: false, allowedStrings: ['·', '…', ':', ' · '] },
      ],
    },
  },
  {
    files: ['{app,components,lib/browser,lib/publish}/**/*.{ts,tsx}'],
    ignores: [
      '**/*.test.ts',
      'app/(site)/styleguide/samples.ts',
      'lib/publish/data-{fields,schema}.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...shownLiterals] },
  },
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      eqeqeq: ['error', 'smart'],
      // Posters are plain images, straight from YouTube; see ARCHITECTURE.md.
      '@next/next/no-img-element': 'off',
    },
  },
  {
    // A function that one of `browserslist` lacks works here, and fails only there.
    files: ['{app,components,lib/browser,lib/offline}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts'],
    plugins: { compat },
    rules: { 'compat/compat': 'error' },
  },
  {
    // What is printed may come from a stranger's file; `lib/build/print.ts` makes it safe to show.
    files: ['lib/{model,content,catalog,publish,build,editing,commands}/**/*.{ts,tsx}'],
    ignores: ['**/*.test.ts', 'lib/build/print.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['lib/{build,editing,commands}/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression > MemberExpression[object.object.name="process"][object.property.name=/^std(out|err)$/][property.name="write"]',
          message: 'Print with lib/build/print.ts, which makes it safe to show.',
        },
      ],
    },
  },
  {
    // What reads a hostile file may not take longer than its length.
    files: ['lib/**/*.ts'],
    ignores: ['**/*.test.ts'],
    plugins: { regexp },
    rules: {
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential' }],
    },
  },
  {
    // What an old Node.js must be able to read.
    files: ['**/*.cjs'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  ...oneWay,
];

export default config;
