/** More of `cases.ts`: files in other places, keys of other systems and languages, and values that mean something else. */
import { ok } from './cases.fixture';

const SRT = '1\n00:00:01,000 --> 00:00:02,000\nA\n';
const VTT = 'WEBVTT\n\n00:01.000 --> 00:02.000\nA\n';
/** Another video for each number. */
const page = (n: number, lines = '') => {
  const title = /^title:/mu.test(lines) ? '' : `title: T${n}`;
  return ok([title, `videoId: hpTest0000${n}`, lines].filter(Boolean).join('\n'));
};

export const FILES: Record<string, Record<string, string> | string> = {
  'hidden in words of other languages': {
    'videos/a.md': ok('entwurf: true'),
    'videos/b.md': page(2, 'publié: non'),
    'videos/c.md': page(3, 'publish_on: 9999-01-01'),
    'videos/d.md': page(4, 'wygasa: 9999-01-01'),
    'videos/e.md': page(5, 'stato: bozza'),
    'paths/p.md': '---\ntitle: P\nvideos: [a]\nborrador: sí\n---\n',
  },
  'words that hide nothing in other languages (valid)': ok(
    'entwurf: nein\ncache: true\nveröffentlicht: 2020-01-01',
  ),
  'old addresses under keys of other systems': {
    'videos/a.md': ok('redirect_from: [/old/]'),
    'videos/b.md': page(2, 'permalink: /other/'),
    'videos/c.md': page(3, 'old_url: https://a.example/x'),
    'videos/d.md': page(4, 'redirects: /r\naliases: [/s]'),
  },
  'fields under their names in other systems': ok(
    'updated: 2024-02-01\nshort: true\nSchlagwörter: [Nebel]\ntimestamps: [0:00 A, 1:00 B, 2:00 C]',
  ),
  'a picture under a key of another system': {
    'videos/a.md': ok('image: a.gif'),
    'videos/a.gif': 'GIF89a\x28\0\x1e\0\0\0\0',
  },
  'keys of other systems that say nothing new (valid)': ok(
    'slug: a\npermalink: /resources/videos/a/\naliases: [/b]\nredirect_from: [/b/]\nimage: /images/a.jpg\nlastmod: 2024-02-01\nupdated: 2024-02-02',
  ),
  'files in folders that are not read': {
    'videos/a.md': ok(''),
    'video/b.md': page(2),
    'tag/fog.md': '---\ntitle: Fog\n---\n',
    'path/p.md': '---\ntitle: P\nvideos: [a]\n---\n',
    'captions/a.captions.en.srt': SRT,
    'new.md': page(3),
  },
  'files that are put aside (valid)': {
    'videos/a.md': ok(''),
    '_template.md': ok("title: Your title\nvideoId: 'the id, 11 characters'"),
    '_drafts/b.md': page(2),
    'archive/c.md': page(3),
    'blog/d.md': '---\ntitle: D\nyoutube: hpTest00004\n---\n',
  },
  'captions in files of text': {
    'videos/a.md': ok(''),
    'videos/a.captions.en.txt': VTT,
    'videos/a.captions.de.md': SRT,
    'videos/b.md': page(2),
    'videos/b.captions.en-GB.srt.txt': SRT,
    'videos/b.fr.srt.txt': SRT,
    'videos/b.txt': SRT,
  },
  'captions without words, and in languages that are none': {
    'videos/a.md': ok(''),
    'videos/a.captions.en.srt': '',
    'videos/a.captions.de.vtt': 'WEBVTT\n\n00:01.000 --> 00:02.000\n\n',
    'videos/a.captions.jp.srt': SRT,
    'videos/a.captions.xx.srt': SRT,
    'videos/a.captions.fr.md': '<!-- later -->\n',
  },
  'captions of another name': {
    'videos/a.md': ok(''),
    'videos/other.captions.en.srt': SRT,
    'videos/captions/a.captions.de.srt': SRT,
    'videos/an interview.srt': SRT,
  },
  'a header of captions in small letters (valid)': {
    'videos/a.md': ok(''),
    'videos/a.captions.en.srt': VTT.replace('WEBVTT', 'WebVTT'),
  },
  'words before the first cue': {
    'videos/a.md': ok(''),
    'videos/a.captions.en.srt': `A talk\n\n${SRT}`,
  },
  'a path with other keys, other times and one video twice': {
    'videos/a.md': ok('duration: 300\nslug: a'),
    'videos/b.md': page(2, 'duration: 300\nslug: b'),
    'paths/p.md':
      '---\ntitle: P\nvideos:\n- video: a\n  form: 0:10\n  til: 0:20\n  comment: Hi\n  level: 2\n- video: a\n  from: 1.30\n- b\n- b\n- video: b\n  from: 10\n  to: 10\n---\n',
  },
  'a path with two parts of one video (valid)': {
    'videos/a.md': ok('duration: 300\nslug: a'),
    'paths/p.md': '---\ntitle: P\nvideos:\n- a\n- {video: a, from: 0:10, to: 0:20}\n---\n',
  },
  'aliases that are no addresses': ok(
    'aliases: ["/a, /b", "/foo/*", "/foo -> /bar", "/foo/:slug", bob@example.com, "/?p=1", "/x?p=1", "/y?"]',
  ),
  'a url of another site': {
    'videos/a.md': ok('url: https://example.com/resources/videos/foo'),
    'videos/b.md': page(2, 'url: https://youtu.be/hpTest00002'),
  },
  'chapters at one time': ok('duration: 300\nchapters: ["0:00 A", "0:40 B", "0:40 C"]'),
  'one time twice in a text': ok('duration: 300', '0:00 Intro\n0:40 Rest\n0:40 End\n'),
  'texts that were meant otherwise': {
    'videos/a.md': ok(
      'title: Bold &amp; brave <br>\ndescription: <p>Foo</p>\nslug: foo,\ntags: [“Fog”]',
    ),
    'videos/b.md': page(2, 'title: New 2,\nshort_title: "C:\\new folder"'),
    'videos/c.md': page(3, 'title: CafÃ©\nslug: foo%20bar'),
  },
  'videos under other names than their slugs': {
    'site.yaml': 'name: T\nfeatured: T3',
    'videos/b.md': page(2, 'slug: b2'),
    'videos/c.md': page(3, 'slug: c3'),
    'videos/d.md': page(4, 'slug: d4'),
    'videos/e/index.md': page(5, 'slug: e5'),
    'paths/p.md':
      '---\ntitle: P\nvideos:\n- T2\n- /resources/videos/c3/\n- https://youtu.be/hpTest00004\n- e.md\n---\n',
    'tags/fog.md': '---\ntitle: Fog\nstart: T4\n---\n',
  },
  'settings under other names': {
    'site.yaml': 'title: T\nlang: de\nslogan: S\nmenu:\n  - {label: Tags, url: /tags}',
    'videos/a.md': ok(''),
  },
  'a year far off, under a key in lower case': ok('publishdate: 2205-01-01'),
};
