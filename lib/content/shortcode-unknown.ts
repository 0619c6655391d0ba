/** Unknown shortcodes of a body: one warning per name, with the number of uses. Used by `shortcodes.ts`. */
import { closest, distance } from 'fastest-levenshtein';

import { type Problem, quote } from '@/lib/model/problem';
import type { ShortcodeRules } from '@/lib/model/site';

import { inQuotes } from './quoting';
import type { Shortcode } from './shortcode-syntax';

/** Reports a problem at the place of one shortcode. @param right what certainly belongs there */
export type Report = (
  severity: Problem['severity'],
  field: string,
  message: string,
  fix: string,
  right?: string,
) => void;

/** A name used by many themes, not a misspelt one of Hugo's. */
const USUAL = ['video'];

/** Hugo's inline shortcodes contain a template, not text: https://gohugo.io/templates/shortcode/#inline */
export function isTemplate({ name }: Shortcode): boolean {
  return name.endsWith('.inline');
}

/**
 * @param known names that may have been meant
 * @param rules what the site has for others
 */
export function createUnknownNames(known: string[], rules: ShortcodeRules) {
  const uses = new Map<string, { count: number; hasInner: boolean; report: Report }>();
  return {
    /** @param report at its place; only the first of a name is reported */
    add: (shortcode: Shortcode, report: Report) => {
      const { kind, name, partner } = shortcode;
      const key = kind === 'close' ? `/${name}` : name;
      const use = uses.get(key) ?? { count: 0, hasInner: false, report };
      uses.set(key, {
        ...use,
        count: use.count + 1,
        hasInner: use.hasInner || (partner !== undefined && !isTemplate(shortcode)),
      });
    },
    tell: () => {
      for (const [name, { count, hasInner, report }] of uses) {
        const times = count > 1 ? ` (${count} times)` : '';
        if (name.startsWith('/')) {
          const message = `${quote(name)} ends a shortcode that never started${times}`;
          report('warning', 'shortcode', message, 'remove it, or write what it should end');
          continue;
        }
        const meant = misspelt(name, known);
        const outcome = hasInner
          ? 'only the text inside it is shown'
          : 'nothing is shown in its place';
        const message = `${quote(name)} is not a known shortcode; ${outcome}${times}`;
        report(
          'warning',
          'shortcode',
          meant ? `${message}; did you mean ${quote(meant)}?` : message,
          meant
            ? `write ${meant}`
            : `write it in plain markdown, or, ${ruleFor(name, hasInner, rules)}`,
        );
      }
    },
  };
}

/** What to write in `site.yaml`, with what is there already. */
function ruleFor(name: string, hasInner: boolean, { drop, unwrap }: ShortcodeRules): string {
  const lists = {
    drop: hasInner ? drop : [...drop, name],
    unwrap: hasInner ? [...unwrap, name] : unwrap,
  };
  const written = Object.entries(lists)
    .filter(([, names]) => names.length > 0)
    .map(([key, names]) => `${key}: [${names.map(asName).join(', ')}]`)
    .join(', ');
  const isFirst = drop.length + unwrap.length === 0;
  const where = isFirst
    ? 'add this line to site.yaml'
    : 'write this for "shortcodes:" in site.yaml';
  const goal = hasInner ? 'to show the text inside it' : 'to leave it out';
  const more = hasInner ? ' ("drop" in place of "unwrap" removes the text too)' : '';
  return `${goal}, ${where}: shortcodes: { ${written} }${more}`;
}

const asName = (name: string) =>
  /^[a-z_][\w./-]*$/iu.test(name) && !/^(?:true|false|null)$/iu.test(name) ? name : inQuotes(name);

function misspelt(written: string, known: string[]): string | undefined {
  const name = written.toLowerCase();
  const nearest = closest(
    name,
    known.filter(({ length }) => length > 2),
  );
  const most = name.length > 5 ? 2 : 1;
  return distance(name, nearest) <= most && !USUAL.includes(name) ? nearest : undefined;
}
