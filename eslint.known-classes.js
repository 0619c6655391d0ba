import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { __unstable__loadDesignSystem } from '@tailwindcss/node';

const stylesheet = path.resolve('app/globals.css');
const css = readFileSync(stylesheet, 'utf8');

const folder = path.resolve('app/_styles');
const others = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(path.join(folder, name), 'utf8'));

/** Classes that are no utilities of Tailwind's: selectors of the stylesheets, and two that are only looked for. */
const OWN = [
  'not-prose',
  'group',
  ...[...[css, ...others].join('').matchAll(/\.([a-z][\w-]*)/gu)].map(([, name]) => name),
];

const design = await __unstable__loadDesignSystem(css, {
  base: path.dirname(stylesheet),
});

const isKnown = (name) => OWN.includes(name) || design.candidatesToCss([name])[0] !== null;

/** Reports a class in `className` or `clsx(…)` that the stylesheet does not have, e.g. a misspelt one. */
export const knownClasses = {
  meta: { type: 'problem', schema: [], messages: { unknown: 'There is no class "{{name}}".' } },
  create(context) {
    const check = (node, text) => {
      for (const name of text.split(/\s+/u)) {
        if (name !== '' && !isKnown(name))
          context.report({ node, messageId: 'unknown', data: { name } });
      }
    };
    const isClassText = (node) =>
      context.sourceCode
        .getAncestors(node)
        .some(
          (parent) =>
            (parent.type === 'JSXAttribute' && parent.name.name === 'className') ||
            (parent.type === 'CallExpression' && parent.callee.name === 'clsx'),
        );
    return {
      Literal(node) {
        if (typeof node.value === 'string' && isClassText(node)) check(node, node.value);
      },
      TemplateElement(node) {
        if (isClassText(node)) check(node, node.value.cooked);
      },
    };
  },
};
