import { readFileSync } from 'node:fs';
import path from 'node:path';

import { __unstable__loadDesignSystem } from '@tailwindcss/node';

/** Classes of our own, written in `app/globals.css` and no utilities of Tailwind's. */
const OWN = ['title-card', 'player-host', 'not-prose', 'group'];

const stylesheet = path.resolve('app/globals.css');
const design = await __unstable__loadDesignSystem(readFileSync(stylesheet, 'utf8'), {
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
