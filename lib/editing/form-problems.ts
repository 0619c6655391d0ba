/** Reports a web form that was made for other taxonomies than `site.yaml` has now. Used by the content check. */
import { existsSync, readFileSync } from 'node:fs';

import { parse } from 'yaml';

import { contentRoot } from '@/lib/content/folder';
import { readSite } from '@/lib/content/site-file';
import type { Problem } from '@/lib/model/problem';

import { FORM_FILE, FORM_ROOT } from './pages-config';

/** One warning at `taxonomies` if the form in this project is for another content folder's taxonomies, else none. */
export function toFormProblems(): Problem[] {
  if (contentRoot() !== FORM_ROOT || !existsSync(FORM_FILE)) return [];
  const { site, name, locate } = readSite();
  const made = formTaxonomies(readFileSync(FORM_FILE, 'utf8'));
  const names = Object.values(site.taxonomies);
  const missing = names.filter((one) => !made.includes(one));
  const gone = made.filter((one) => !names.includes(one));
  if (missing.length + gone.length === 0) return [];
  const faults = [
    ...(missing.length > 0 ? [`does not have ${missing.join(', ')}`] : []),
    ...(gone.length > 0 ? [`still has ${gone.join(', ')}`] : []),
  ];
  const message = `the web form ${faults.join(' and ')}`;
  const fix = 'run npm run generate and commit the files it writes, or ask a developer to';
  return [
    {
      severity: 'warning',
      file: name,
      ...locate(['taxonomies']),
      field: 'taxonomies',
      message,
      fix,
    },
  ];
}

/** The plural names of the taxonomies that a form was made for. @param text of `.pages.yml` */
export function formTaxonomies(text: string): string[] {
  const { content } = parse(text) as { content: { name: string }[] };
  return content
    .map(({ name }) => name)
    .filter((name) => !['videos', 'paths', 'pages'].includes(name));
}
