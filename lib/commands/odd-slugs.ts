/** Builds a library whose slugs are as odd as the check accepts, and visits every page. Part of `npm run test:full`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import fc from 'fast-check';

import { print } from '@/lib/build/print';
import { readCatalog } from '@/lib/catalog/read';
import { embedPath, SHORTS_PATH, videoPath } from '@/lib/model/address';
import { oddSlug } from '@/lib/model/odd-slugs.fixture';
import { slugFault } from '@/lib/model/slug';
import type { Video } from '@/lib/model/video';

import { run, type Step } from './run';
import { type Server, startServer } from './server';

const SLUGS = 1000;
/** Fewer pages would mean that hardly anything was accepted. */
const LEAST_PAGES = 100;

export const oddSlugsStep: Step = {
  name: 'build of odd slugs',
  run: async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'odd-slugs-'));
    try {
      const videos = writeAccepted(folder);
      await run('npm', ['run', '--silent', 'build'], { CONTENT_DIR: folder });
      const server = await startServer('start', '.');
      await visit(server, videos).finally(server.stop);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

/** Leaves the files in which the check finds no error. @returns their videos */
function writeAccepted(folder: string): Video[] {
  const seed = Date.now() % 2 ** 31;
  print(`  seed ${seed}`);
  const slugs = fc.sample(oddSlug, { numRuns: SLUGS, seed });
  writeFileSync(path.join(folder, 'site.yaml'), 'name: Odd slugs\n');
  const files = path.join(folder, 'videos');
  mkdirSync(files);
  for (const [n, slug] of slugs.entries()) {
    // In YAML, half a character could not even be written.
    if (slugFault(slug) === undefined) writeFileSync(path.join(files, `${n}.md`), toFile(n, slug));
  }
  process.env.CONTENT_DIR = folder;
  const refused = readCatalog().problems.filter(({ severity }) => severity === 'error');
  for (const file of new Set(refused.map(({ file }) => path.basename(file))))
    rmSync(path.join(files, file));
  const { problems, videos } = readCatalog();
  const left = problems.find(({ severity }) => severity === 'error');
  if (left) throw new Error(`${left.file}: ${left.message}`);
  if (videos.length < LEAST_PAGES) throw new Error(`only ${videos.length} slugs are accepted`);
  return videos;
}

function toFile(n: number, slug: string): string {
  const id = `oddSlug${String(n).padStart(4, '0')}`;
  return `---\ntitle: Odd ${n}.\ndate: 2024-01-01T00:00:00Z\nvideoId: ${id}\nslug: ${JSON.stringify(slug)}\n---\n`;
}

/** @throws if a page, its documents or its bare player is not there or is another one's, or a page is served like a file */
async function visit(server: Server, videos: Video[]): Promise<void> {
  const broken: string[] = [];
  const wanted = toServing(await fetch(server.url + SHORTS_PATH));
  for (const video of videos) {
    const page = videoPath(video);
    for (const address of [page, `${page}.md`, `${page}.json`, embedPath(video)]) {
      const answer = await fetch(server.url + address);
      const text = await answer.text();
      if (answer.status !== 200 || !text.includes(video.title))
        broken.push(`${answer.status} ${address}`);
      else if (address === page && toServing(answer) !== wanted)
        broken.push(`${toServing(answer)} ${address}`);
    }
  }
  print(`  ${videos.length} pages with odd slugs, ${broken.length} broken answers`);
  if (broken.length > 0) throw new Error(broken.slice(0, 10).join('\n'));
}

/** How browsers are to take an answer. */
function toServing({ headers }: Response): string {
  return ['content-type', 'cache-control', 'content-security-policy']
    .map((name) => headers.get(name))
    .join(' | ');
}
