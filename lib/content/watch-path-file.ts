/** Reads one markdown file of `content/paths` as a watch path; its videos are looked up later. */
import { pagePathOf } from '@/lib/model/content-path';
import { hasErrors } from '@/lib/model/problem';
import { toSlug } from '@/lib/model/slug';

import type { FileContext } from './cascade';
import { type ContentFile, unreadable } from './folder';
import { type FrontMatter, parseFrontMatter } from './front-matter';
import { reportHidingKeys } from './hiding';
import { misplaced } from './misplaced';
import { nameFault } from './name-fault';
import { reportSteps } from './path-steps';
import { watchPathSchema } from './watch-path-schema';
import { toPlainText } from './plain-text';
import { createReport } from './reporter';
import { type Params, paramsFor } from './shortcode-params';
import { validate } from './validate';
import type { Alias, Parsed } from './video-file';
import { reportLongTitle } from './video-doubts';
import { inherit, toVisibility, type Visibility } from './visibility';
import type { Place } from './yaml';

/** A step as it is in the file; `video` is a slug or an id. */
export type StepEntry = {
  video: string;
  note: string;
  from: number | null;
  to: number | null;
  place: Place;
};

export type WatchPathEntry = {
  file: Omit<ContentFile, 'text'>;
  bodyLine: number;
  slug: string;
  title: string;
  description: string;
  body: string;
  weight: number | null;
  visibility: Visibility;
  lastmod: string | null;
  steps: StepEntry[];
  /** The front matter as written, for a body that shows values of it; otherwise empty. */
  params: Params;
  aliases: Alias[];
  locate: FrontMatter['locate'];
};

export function parseWatchPathFile(
  file: ContentFile,
  { now, language, inherited }: FileContext,
): Parsed<WatchPathEntry> {
  const frontMatter = parseFrontMatter(file);
  if (Array.isArray(frontMatter)) return { entry: undefined, problems: frontMatter };
  const elsewhere = misplaced(frontMatter, 'path');
  if (elsewhere.length > 0) return { entry: undefined, problems: elsewhere };
  const { data, problems } = validate(frontMatter, watchPathSchema);
  problems.push(...reportSteps(frontMatter));
  if (!data || hasErrors(problems)) return { entry: undefined, problems };
  const { bodyLine, locate, body } = frontMatter;
  const slug = toSlug(pagePathOf(file.path, language).replace(/^paths(?:\/|$)/u, ''));
  const entry: WatchPathEntry = {
    file: { name: file.name, path: file.path },
    bodyLine,
    slug,
    title: data.title,
    description: toPlainText(data.description ?? ''),
    body,
    weight: data.weight ?? null,
    visibility: toVisibility(inherit(data, inherited), data.date ?? undefined, now),
    lastmod: data.lastmod ?? data.date ?? null,
    steps: data.videos.map((step, index) => ({
      video: step.video,
      note: toPlainText(('note' in step && step.note) || ''),
      from: ('from' in step && step.from) || null,
      to: ('to' in step && step.to) || null,
      place: locate(['videos', index]),
    })),
    aliases: (data.aliases ?? []).map((written, index) => ({
      written,
      list: 'aliases',
      place: locate(['aliases', index]),
      source: frontMatter.asWritten(['aliases', index]),
    })),
    params: paramsFor(body, frontMatter.data),
    locate,
  };
  problems.push(
    ...reportHidingKeys(frontMatter, Object.keys(watchPathSchema.shape), problems, now),
  );
  reportLongTitle(data.title, createReport(frontMatter, problems));
  const fault = nameFault(slug, 'bread.md');
  if (!fault) return { entry, problems };
  problems.push(unreadable(file.name, fault.message, fault.fix));
  return { entry: undefined, problems };
}
