/** What the cases of broken content files are written with. */

/** Lines of valid front matter, without those that a case brings itself. */
export const ok = (lines: string, body = '') => {
  const own = new Set(lines.split('\n').map((line) => line.split(':')[0]));
  const rest = ['title: A', 'date: 2024-01-02T03:04:05Z', "videoId: 'hpTest00001'"].filter(
    (line) => !own.has(line.split(':')[0]!),
  );
  return `---\n${[...rest, ...(lines === '' ? [] : [lines])].join('\n')}\n---\n${body}`;
};
