/** More of `cases.ts`: dates, lengths, lists, chapters, captions and copies in forms that are nearly right. */
import { ok } from './cases.fixture';

const CUE = '00:00:01.000 --> 00:00:02.000\nA\n';
const page = (number: number, lines: string) =>
  ok(`title: Page ${number}\nvideoId: hpTest0000${number}\n${lines}`);

export const VALUES: Record<string, string | Record<string, string>> = {
  'dates in other digits, dashes and words': {
    'videos/a.md': page(1, 'date: 2024–03–01\nlastmod: "2024-03-01,"\nmodified: 1. März 2024'),
    'videos/b.md': page(
      2,
      'date: ２０２４年３月１日\nlastmod: ٢٠٢٤-٠٣-٠١\nmodified: 3 de marzo de 2024',
    ),
    'videos/c.md': page(
      3,
      'date: Premiered Mar 1, 2024\nlastmod: 2024-03-01 (live)\nmodified: 2024-03-01T10:00:00+01:00 (CET)',
    ),
  },
  'dates that say no one day': page(1, 'date: 08/05/2023\nlastmod: before 1 March 2024'),
  'lengths in other forms': {
    'videos/a.md': page(1, 'duration: 600,'),
    'videos/b.md': page(2, 'duration: ６００'),
    'videos/c.md': page(3, 'duration: 10 Minuten'),
    'videos/d.md': page(4, `duration: 10' 05"`),
  },
  'lengths with a dot': {
    'videos/a.md': page(1, 'duration: 10.00'),
    'videos/b.md': page(2, 'duration: 3.45'),
  },
  'lengths under keys of other languages': {
    'videos/a.md': page(1, 'Dauer: 600'),
    'videos/b.md': page(2, 'durée: 10:05'),
    'videos/c.md': page(3, 'duração: 10 min'),
  },
  'a length that may be in minutes (valid)': page(1, 'Länge: 12'),
  'keys and spaces within values': {
    'videos/a.md': page(1, 'date: date: 2024-03-01\nduration: 10 : 00'),
    'videos/b.md': page(2, 'description: description: A net\ndraft: draft: true'),
    'videos/c.md': page(3, 'tags: "Nets, Tide Tables"'),
  },
  'a list of Arabic words': {
    'videos/a.md': page(1, 'tags: [شباك، مد]'),
    'videos/b.md': page(2, 'tags: قوارب، ضباب'),
  },
  'HTML entities in a tag and a description': page(
    1,
    'tags: [Nets &amp; Ropes]\ndescription: How <b>a net</b> tears.<br>Yes &nbsp; ok',
  ),
  'copies of a file': {
    'videos/net.md': page(1, ''),
    'videos/net copy.md': page(1, ''),
    "videos/net (Ann's conflicted copy 2024-03-01).md": page(1, ''),
    'videos/sail.md': page(2, ''),
    'videos/sail (1).md': page(2, 'duration: 60'),
    'videos/rope/index.md': page(3, ''),
    'videos/Kopie von rope/index.md': page(3, ''),
  },
  'captions with what a merge left': {
    'videos/a.md': page(1, ''),
    'videos/a.captions.en.srt': `<<<<<<< HEAD\n${CUE}=======\n${CUE}>>>>>>> other\n`,
    'videos/a.captions.de.vtt': `WEBVTT\n\n${CUE}=======\n`,
    'videos/a.captions.fr.md': 'One\n\n<<<<<<< HEAD\nTwo\n=======\nThree\n>>>>>>> other\n',
    'videos/a.captions.it.md': 'Uno\n=======\nDue\n',
  },
  'captions as YouTube shows them beside a video': {
    'videos/a.md': page(1, ''),
    'videos/a.captions.en.srt': '0:00\nA net tears\n0:05\nand is mended\n1:02:03\nThe end\n',
    'videos/a.captions.de.vtt': 'WEBVTT\n\n0:00 Ein Netz\n0:05 reißt\n',
  },
  'chapters with a slip in a time': {
    'videos/a.md': page(1, 'duration: 300') + '0:00 Intro\n1:00 Mid\n1:60 End\n',
    'videos/b.md': page(2, 'duration: 300') + '- 0:00 Intro\n- 2.00 Mid\n- 3:00 End\n',
    'videos/c.md': page(3, 'duration: 300\nchapters:\n  - 0:00 A\n  - 1;00 B\n  - 2.30 C'),
    'videos/d.md': page(4, 'duration: 300\nchapters: [0:00 A, 1:00 B, 1:75 C]'),
  },
  'prices below times (valid)': page(1, 'duration: 300') + 'At 0:00\n\n2.00 euros\n3.00 euros\n',
  'a quote at the end alone': {
    'videos/a.md': ok('title: Mending a Net"\ntags: [Nets”]'),
    'videos/b.md': page(2, 'short_title: Nets of "ropes"\ntags: [A rope of 3"]'),
  },
  'a description to be written': {
    // Content, not a shortcut of ours: what an editor leaves for later and forgets, which the check reports.
    'videos/a.md': page(1, 'description: TODO'),
    'videos/b.md': page(2, 'description: Lorem ipsum dolor sit amet'),
    'videos/c.md': page(3, 'description: To do lists, and how to keep them'),
  },
  'captions of pages that are named otherwise': {
    'videos/nets.md': ok('title: Mending a Net'),
    'videos/mending-a-net.captions.en.srt': CUE,
    'videos/Mending a Net.captions.de.vtt': `WEBVTT\n\n${CUE}`,
    'videos/tide.mdx': page(2, ''),
    'videos/tide.captions.en.srt': CUE,
  },
  'pictures on hosts that are not listed': {
    'site.yaml': 'name: Test\nimages: [img.example.org]',
    'videos/a.md': ok(
      'preview: https://evilimg.example.org/a.jpg',
      '![a](https://img.example.org@b.example/a.png) [![b](http://img.example.org/b.png)](/)\n\n<img src="//c.example:8080/c.png">\n',
    ),
    'videos/b.md': page(2, 'coverImage: https://bücher.example/b.jpg'),
  },
  'the first picture on another host':
    page(1, '') + '![a][b]\n\n[b]: https://img.example.org/a.png\n',
  'pictures on hosts that are listed (valid)': {
    'site.yaml': 'name: Test\nimages: [IMG.Example.org, bücher.example, "cdn.example.org:8443"]',
    'videos/a.md': ok(
      'preview: HTTPS://img.example.org/a.jpg',
      '![a](//img.example.org/a.png) ![b](https://bücher.example/b.png)\n\n<img src="https://cdn.example.org:8443/c.png">\n',
    ),
    'videos/b.md': page(2, 'preview: https://img.youtube.com/vi/hpTest00002/0.jpg'),
  },
  'hosts of pictures as addresses': {
    'site.yaml':
      'name: Test\nimages:\n  - https://img.example.org/x/\n  - http://b.example\n  - c.example/pictures\n  - ann@d.example\n',
    'videos/a.md': ok(''),
  },
  'hosts of pictures that are none': {
    'site.yaml': 'name: Test\nimages: ["*.example.org", 127.0.0.1, localhost, "a b.example", ""]',
    'videos/a.md': ok(''),
  },
  'a host of pictures that is no list': {
    'site.yaml': 'name: Test\nimages: img.example.org',
    'videos/a.md': ok(''),
  },
};
