/** How editors mend the cases of `cases-files.ts`; see `mistakes.test.ts`. */
const X = 'videos/x.md';
const PATH = 'paths/p.md';

export const TYPED_FILES: Record<string, [file: string, from: string, to: string][]> = {
  'old addresses under keys of other systems': [
    ['videos/d.md', 'redirects: /r\naliases: [/s]', 'aliases: [/r, /s]'],
  ],
  'words before the first cue': [['videos/a.captions.en.srt', 'A talk\n\n', '']],
  'a path with other keys, other times and one video twice': [[PATH, 'to: 10', 'to: 20']],
  'aliases that are no addresses': [
    [X, '"/a, /b"', '/a, /b'],
    [X, '/foo/*', '/foo/c'],
    [X, '/foo -> /bar', '/foo/bar'],
    [X, '/foo/:slug', '/foo/slug'],
  ],
  'chapters at one time': [[X, '"0:40 C"', '"1:40 C"']],
  'one time twice in a text': [[X, '0:40 End', '1:40 End']],
};

export const MOVED_FILES: Record<string, [file: string, to?: string][]> = {
  'pages whose addresses are taken': [
    ['pages/a/b/c.md', 'pages/a/c.md'],
    ['pages/film.md', 'videos/film.md'],
  ],
  'files in folders that are not read': [
    ['video/b.md', 'videos/b.md'],
    ['tag/fog.md', 'tags/fog.md'],
    ['path/p.md', 'paths/p.md'],
    ['captions/a.captions.en.srt', 'videos/a.captions.en.srt'],
    ['new.md', 'videos/new.md'],
  ],
  'captions in files of text': [
    ['videos/a.captions.en.txt', 'videos/a.captions.en.vtt'],
    ['videos/a.captions.de.md', 'videos/a.captions.de.srt'],
    ['videos/b.captions.en-GB.srt.txt', 'videos/b.captions.en-GB.srt'],
    ['videos/b.fr.srt.txt', 'videos/b.captions.fr.srt'],
    ['videos/b.txt', 'videos/b.captions.en.srt'],
  ],
  'captions without words, and in languages that are none': [
    ['videos/a.captions.en.srt'],
    ['videos/a.captions.de.vtt'],
    ['videos/a.captions.jp.srt', 'videos/a.captions.ja.srt'],
    ['videos/a.captions.xx.srt', 'videos/a.captions.en-GB.srt'],
    ['videos/a.captions.fr.md'],
  ],
  'captions of another name': [
    ['videos/other.captions.en.srt', 'videos/a.captions.en.srt'],
    ['videos/captions/a.captions.de.srt', 'videos/a.captions.de.srt'],
    ['videos/an interview.srt', 'videos/a.captions.fr.srt'],
  ],
};
