import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

const FOLDERS = ['app', 'components', 'content', 'docs', 'e2e', 'lib'];
const files = [
  ...readdirSync('.'),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  ),
].map((file) => `/${file}`);

/** Files that Next.js would read and this site does without. */
const ABSENT = ['/not-found.tsx', '/proxy.ts'];

/** Names in backquotes, and the files in code blocks. */
function namesIn(text: string): string[] {
  const blocks = text.match(/^```\n[^]*?^```/gmu) ?? [];
  const inBlocks = blocks.flatMap((block) => [
    ...block.matchAll(/(?<=[\s/])[a-z][\w.-]*\.(?:css|js|tsx?)\b/gu),
  ]);
  const quoted = [...text.matchAll(/(?<=`)[^`\n]+(?=`)/gu)];
  return [...inBlocks, ...quoted].map(([name]) => name);
}

const isFile = (name: string) => /^[\w@][^\s<*]*\.(?:cjs|css|js|md|tsx?|txt|yml)$/u.test(name);
const isFolder = (name: string) => /^[\w-]+\/[\w-]+(?:\/[\w-]+)*\/?$/u.test(name);

test('a constant is in the file that ARCHITECTURE.md names', () => {
  const text = readFileSync('ARCHITECTURE.md', 'utf8');
  const told = [...text.matchAll(/`([A-Z]+(?:_[A-Z]+)*)` in `([^`]+)`/gu)];
  expect(told).not.toEqual([]);
  for (const [, constant, file] of told)
    expect(readFileSync(file!, 'utf8')).toContain(`const ${constant}`);
});

test.each(['ARCHITECTURE.md', 'CONTRIBUTING.md', 'docs/performance.md'])(
  '%s names existing files and settings',
  (document) => {
    const names = namesIn(readFileSync(document, 'utf8'));
    const paths = names
      .filter((name) => isFile(name) || (isFolder(name) && FOLDERS.includes(name.split('/')[0]!)))
      .map((name) => `/${name.replace(/\/$/u, '')}`);
    expect(paths).not.toEqual([]);
    const missing = paths.filter((path) => !files.some((file) => file.endsWith(path)));
    expect(missing.filter((path) => !ABSENT.includes(path))).toEqual([]);
    const code = files
      .filter((file) => /^\/(?:\w+\.config\.[jt]s|app\/.*\.tsx?)$/u.test(file))
      .map((file) => readFileSync(`.${file}`, 'utf8'))
      .join('\n');
    const settings = names.filter((name) => /^[a-z]\w*(?:: | = )(?:true|false)$/u.test(name));
    expect(settings.filter((setting) => !code.includes(setting))).toEqual([]);
  },
);

test('README.md or CONTRIBUTING.md names every script of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const text = ['README.md', 'CONTRIBUTING.md'].map((file) => readFileSync(file, 'utf8')).join();
  const quoted = [...text.matchAll(/`([^`\n]+)`/gu)].map(([, name]) => name!);
  const isNamed = (script: string) =>
    quoted.some((name) => new RegExp(`(?:^|npm (?:run )?)${script}(?: |$)`, 'u').test(name));
  expect(Object.keys(scripts).filter((script) => !isNamed(script))).toEqual([]);
});
