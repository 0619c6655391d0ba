/** The content of a site that changes whatever an owner can change. Used by `customised.ts`. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { createSite } from '@/lib/editing/new-site';

const VIDEOS = 40;
const TYPEFACE = 'node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2';

/** What a guide shows in a block of code. */
function typed(guide: string, language: string, at = 0): string {
  const text = readFileSync(`docs/${guide}.md`, 'utf8');
  const blocks = [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gmu)].filter(
    ([, of]) => of === language,
  );
  const block = blocks[at]?.[2];
  if (block === undefined) throw new Error(`docs/${guide}.md shows no ${language} of number ${at}`);
  return block;
}

/**
 * A new site, with all that the guides tell an owner to write, and 41 videos.
 * @param folder that is empty
 */
export function writeCustomised(folder: string): void {
  const fault = createSite(folder, 'en', '2026-05-01');
  if (fault !== undefined) throw new Error(fault);
  const write = (file: string, text: string) => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const settings = readFileSync(path.join(folder, 'site.yaml'), 'utf8');
  write('site.yaml', [settings, typed('customise', 'yaml'), typed('slots', 'yaml')].join('\n'));
  write(
    'brand/logo.svg',
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><circle cx="20" cy="20" r="18" fill="#0b6e4f"/></svg>\n',
  );
  copyFileSync(TYPEFACE, path.join(folder, 'brand/text.woff2'));
  write('words.yaml', typed('languages', 'yaml', 2));
  write('pages/about.md', typed('pages', 'markdown'));
  write('head.html', '<style>.stamp { color: rgb(1, 2, 3); }</style>\n');
  write('foot.html', `<p class="stamp">Since May</p>\n${typed('slots', 'html')}`);
  for (let number = 0; number < VIDEOS; number++) {
    const id = `tailored${String(number).padStart(3, '0')}`;
    const tag = number % 2 === 0 ? 'Hems' : 'Collars';
    write(
      `videos/${id}.md`,
      `---\ntitle: Seam ${number}\ndate: ${2025 + (number % 2)}-01-02\nvideoId: '${id}'\nduration: ${70 + 60 * number}\ntags: [${tag}]\n---\n`,
    );
  }
}
