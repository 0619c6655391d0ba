/** More of `cases.ts`: what people write into bodies, and what they paste there. */
import { ok } from './cases.fixture';

const body = (text: string) => ({ 'videos/x.md': ok('tags: [fog]', text) });

export const BODIES: Record<string, Record<string, string>> = {
  'a shortcode with an address': body('{{< youtube https://youtu.be/hpTest00002?t=90 >}}'),
  'a shortcode with curly quotes': body('{{< youtube “hpTest00002” >}}'),
  'a shortcode with a playlist': body('{{< youtube https://www.youtube.com/playlist?list=PL1 >}}'),
  'a shortcode with a video of another site': body('{{< youtube https://vimeo.com/146022718 >}}'),
  'a post by its address': body('{{< tweet https://twitter.com/a/status/1 >}}'),
  'a shortcode whose end has a space': body('{{< youtube hpTest00002 > }}'),
  'a shortcode without end before another': body(
    '{{< youtube hpTest00002\n\na\n\n{{< youtube hpTest00003 >}}',
  ),
  'a shortcode with spaces in its braces': body('{{ < youtube hpTest00002 > }}'),
  'a wiki picture': {
    ...body('![[boat one.gif|A boat]]'),
    'videos/boat one.gif': 'GIF89a\x28\0\x1e\0\0\0\0',
  },
  'a video file': body('<video src="boat.mp4"></video>'),
  'a tag with curly quotes': body('<a href=“https://a.example”>a</a>'),
  'links without what an address begins with': body(
    '[a](www.a.example) [b](bob@a.example) [c](https:/a.example) [d](https://https://a.example) [e](https://a,example) [f](“https://a.example”)',
  ),
  'a link to the computer of its author': body('[a](http://localhost:3000/tags/fog)'),
  'links without an address or words': body('[foo]() ![bar]() [](https://a.example)'),
  'pages as pictures': body(
    '![a](https://youtu.be/hpTest00002) ![b](https://www.dropbox.com/s/1/b.png?dl=0) ![c](https://drive.google.com/file/d/1/view)',
  ),
  'front matter in a body': body('---\ntitle: A\ntags:\n  - fog\n---\n\nText'),
  'front matter after some text': body('Text\n\n---\ntitle: Other\n---\n'),
  'a line of hyphens below a paragraph': body('One line\nand another\n---\n\nText'),
  'links with spaces': body(
    '[a](https://a.example/b c) ![d](https://a.example/e.png =200x100) [f] (https://a.example) [g](https://a.example “h”)',
  ),
  'links with other brackets': body(
    '(a)[https://a.example]\n\n[b(https://a.example)\n\nSee [c](https://a.example.',
  ),
  'links and notes that nothing defines': body('[foo][bar] and[^1]\n\n[baz]: https://a.example'),
  'a note that nothing refers to': body('A text.\n\n[^2]: More'),
  'headings without a space': body('##One\n\n#Two words\n\n###\u00a0Three\n'),
  'lists without a space': body('-one\n-two\n\na\n\n1.one\n2.two\n'),
  'tables without a second line': body('| a | b |\n| c | d |\n\nx\n\n| e | f |\n|---|\n| g | h |'),
  'tasks without hyphens': body('[ ] One\n[x] Two\n\nSee [x] and [ ] there.'),
  'blanks within bold': body('A ** bold ** word, **one **, __ two words__ and 2 ** nn ** 3.'),
  'a list with an item without a space': body('- one\n-two\n- three\n-four\n\n1. a\n2.b\n3.c\n'),
  'dashes in place of hyphens': body('– one\n– two\n– three'),
  'bold words with backslashes': body('A \\*\\*bold\\*\\* word.'),
  'a body in another encoding': body('CafÃ© and GrÃ¼ÃŸe, â€œyesâ€\u009d'),
  'a line that is left of a merge conflict': body('a\n\n=======\nb'),
  'comments of Google Docs': body('Some text[a] and more[b].\n\n[a]Is this right?\n[b]Yes.'),
  'code without end': body('```js\na\n'),
  'videos and pages as other systems name them': {
    ...body(
      '{% youtube hpTest00002 %}\n\n[youtube hpTest00002]\n\n[embed]https://youtu.be/hpTest00002[/embed]\n\n{{ youtube hpTest00002 }}\n\n[[Fog walk]]',
    ),
    'videos/fog-walk.md': '---\ntitle: Fog walk\ndate: 2024-01-02\nvideoId: hpTest00003\n---\n',
  },
  'components of other systems': {
    ...body(
      '<YouTube id="hpTest00002" />\n\n<Image src="boat.gif" />\n\n<Link to="/tags/fog">Fog</Link>',
    ),
    'videos/boat.gif': 'GIF89a\x28\0\x1e\0\0\0\0',
  },
  'links to almost the address of a page': {
    ...body('[a](/resources/videos/fog-wakl) [b]({{< ref "fog-wlk.md" >}}) [c](/tags/fgo)'),
    'videos/fog-walk.md': '---\ntitle: Fog walk\ndate: 2024-01-02\nvideoId: hpTest00003\n---\n',
  },
  'marks of a chat program': body('a 【4:0†source】 b :contentReference[oaicite:0]{index=0}'),
};
