/** The smallest library that is valid: what an owner begins with. Used by `npm run new-site`. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { documentWordsOf } from '@/lib/model/document-words';
import { findDictionary } from '@/lib/model/words/locale';

/** Not a video of YouTube: its page says so once the player is pressed. */
const EXAMPLE_ID = 'example0001';

/**
 * The text of each file of a new library, by its path in it.
 * @param language BCP 47
 * @param today as `2026-05-01`
 */
export function toNewSite(language: string, today: string): Map<string, string> {
  const { tags } = documentWordsOf(language).taxonomies;
  return new Map([
    [
      'site.yaml',
      `# What belongs to the whole site. Each line is a name, a colon, a space and a value.
name: My videos
tagline: What they are about, in a few words
description: One or two sentences for search engines and for people who share a link.
language: ${language}

# Times without an offset are in this zone; remove the "#" and write yours.
#timeZone: Europe/Berlin

# The look; remove the "#" and choose a colour.
#theme:
#  accent: '#0b6e4f'

# Links to other sites, shown in the footer.
#links:
#  - label: Our other site
#    url: https://example.org
`,
    ],
    [
      'videos/first-video.md',
      `---
title: My first video
description: Replace this by a sentence or two.
date: ${today}
videoId: '${EXAMPLE_ID}' # what follows "v=" in the address of your video
duration: 90
tags:
  - Beginnings
---

What the video is about goes here, in a paragraph or two. A list of times makes chapters:

- 0:00 The beginning
- 0:30 The middle
- 1:00 The end
`,
    ],
    [
      'tags/beginnings.md',
      `---
title: Beginnings
description: A page of its own for one of the ${tags?.title.toLowerCase() ?? 'tags'}; it needs no such file, but can have one.
---
`,
    ],
    ...listTemplates(),
  ]);
}

/** Of pages that most sites need, in English; they are no pages until they are copied to another name. */
function listTemplates(): [file: string, text: string][] {
  const folder = path.join('content', 'pages');
  return (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.startsWith('_'))
    .map((name) => [`pages/${name}`, readFileSync(path.join(folder, name), 'utf8')]);
}

/** Writes them. @returns why it cannot be done, and what to do, if so */
export function createSite(folder: string, language: string, today: string): string | undefined {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    return `${folder} is not empty, and nothing in it is overwritten; name a folder that is new or empty`;
  for (const [name, text] of toNewSite(language, today)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return undefined;
}

/** What to do next, a line each. */
export function nextSteps(folder: string, language: string): string[] {
  const isSpoken = findDictionary(language) !== undefined;
  return [
    `created ${folder} with one example video`,
    ...(isSpoken
      ? []
      : [`its menus and buttons are in English, since there are none in ${language} yet`]),
    `1. write the name of your site into ${folder}/site.yaml`,
    `2. replace ${folder}/videos/first-video.md, or add videos: CONTENT_DIR=${folder} npm run new -- <their addresses>`,
    `3. copy ${folder}/pages/_imprint.md to a name without the "_", and fill it in, if the law where you live asks for one`,
    `4. look at it: CONTENT_DIR=${folder} npm run dev`,
  ];
}
