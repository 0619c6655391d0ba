/** More of `cases.ts`: slips in YAML, in the lines around it, in lists and in `site.yaml`. */
import { ok } from './cases.fixture';

const second = (text: string) =>
  text.replaceAll('hpTest00001', 'hpTest00002').replace('title: A\n', 'title: B\n');
const third = (text: string) =>
  text.replaceAll('hpTest00001', 'hpTest00003').replace('title: A\n', 'title: C\n');
const KEYS = ok('').slice(4, -4);

export const SLIPS: Record<string, string | Record<string, string>> = {
  // Quotes, and lists in other forms.
  'times in quotes': {
    'videos/a.md': ok(
      `duration: 300\nchapters:\n  - "0:00" Intro\n  - "1:00" Bob's boat\n  - 'Rest', '2:00'`,
    ),
    'videos/b.md': second(
      ok('duration: 300\nchapters: ["0:00" Intro, "1:00" Middle, \'2:00\' End]'),
    ),
  },
  'lists without brackets': {
    'videos/a.md': ok(
      "tags: 'Scrum', 'DevOps'\ncategories: @scrum, @devops\nconcepts: - One - Two",
    ),
    'videos/b.md': second(ok("tags:\n  - 'Scrum', \"DevOps\"\ncategories: Scrum, 'DevOps'")),
    'videos/c.md': third(ok('tags: Scrum | “DevOps”\ncategories: (Fog, Boats)')),
  },
  'lists of hashtags': {
    'videos/a.md': ok('tags: "#scrum #devops"\ncategories: #one #two\nconcepts:\n  - #fog #sea'),
    'videos/b.md': second(ok('tags: [#scrum #devops, C #1]')),
  },
  'a list with brackets within': {
    'videos/a.md': ok('tags: Scrum (basics, roles), DevOps'),
  },
  'words for nothing in place of lists': ok('tags: N/A\naliases: none\ncategories: -'),
  'a list of another taxonomy without brackets': {
    'site.yaml': 'name: Test\ntaxonomies:\n  speaker: speakers',
    'videos/a.md': ok("speakers: 'Ann Lee', 'Bo Ray'"),
  },
  'an apostrophe in a text whose quote is not closed': ok("description: 'It's great"),
  'a quote that has no other': ok('title: "Say "hi"'),
  'a quoted text with more than its quotes': ok("title: 'Tis Bob's season\nslug: a"),
  'entries with numbers and bullets': {
    'videos/a.md': ok('slug: fog\ntags:\n  • Fog\n  • Boats'),
    'videos/b.md': second(ok('slug: sea\ntags:\n  1. Sea')),
    'paths/p.md': '---\ntitle: P\nvideos:\n  1. fog\n  2. sea\n---\n',
  },
  'a numbered text (valid)': ok('description:\n  1. Fog\n  2. Boats\ntldr: "#1 #2"'),
  'a list in two forms': {
    'videos/a.md': ok('tags: [Scrum]\n  - DevOps\n  - Kanban'),
    'videos/b.md': second(ok("slug: 'b'\n  - DevOps")),
  },
  'entries behind unusual spaces': {
    'videos/a.md': ok('tags:\n\u00a0\u00a0- Scrum\n\u00a0\u00a0- DevOps'),
    'site.yaml': 'name: T\nauthor:\n\u00a0\u00a0name: Ann',
  },
  'two terms in one entry, in brackets': ok("tags: [Product Owner; Scrum]\ncategories: ['A | B']"),
  'an apostrophe in an entry whose quote is not closed': {
    'videos/a.md': ok("tags: ['It's, b]\ncategories: [Fog]"),
    'videos/b.md': second(ok("tags: [b, 'Don't stop]")),
  },
  'entries that are partly in quotes': {
    'videos/a.md': ok('tags:\n  - "Scrum" Basics\n  - b'),
    'videos/b.md': second(ok('tags: ["Scrum" Basics, b]')),
  },
  // Values that YAML cannot read.
  'a value that begins with a question mark': ok('title: ? what'),
  'a value that ends in a colon': ok('title: What to do:'),
  'a backslash in double quotes': ok('title: "50\\% off"'),
  'a line further left than its text': ok('description: |\n  one\n two\n three\nslug: a'),
  'keys without values': '---\ntitle:\ndate: ~\nvideoId:\n---\n',
  'bold keys': '---\n**title:** A: b\n**date**: 2024-01-02\n`videoId`: hpTest00001\n---\n',
  'a template in place of a value': ok('title: {{ title }}'),
  // Lines in place of "---", and what surrounds front matter.
  'a dash as the first line': `—\n${KEYS}---\n`,
  'a space before the first line': ` ${ok('')}`,
  'front matter in a code block': `\`\`\`yaml\n${ok('')}\`\`\`\n\nText\n`,
  'front matter in a code block alone': `\`\`\`yaml\n\n${KEYS}\`\`\`\nText\n`,
  'a heading above front matter': `# A talk\n\n${ok('', 'Text\n')}`,
  'a dash as the last line': `---\n${KEYS}—\n\nText\n`,
  'a space before the last line': `---\n${KEYS} ---\n\nText\n\n---\n\nMore\n`,
  'dots as the last line': `---\n${KEYS}...\nText\n`,
  'two first lines': `---\n ---\n${KEYS}---\n`,
  'a first line twice': `---\n${ok('', 'Text\n')}`,
  // The file of the site.
  'an author whose lines are not indented': {
    'site.yaml': 'name: T\nauthor:\nname: Ann\n  url: https://example.com',
    'videos/a.md': ok(''),
  },
  'an author none of whose lines is indented': {
    'site.yaml': 'name: T\n\nauthor:\n# Who.\nname: Ann\nurl: https://example.com\n',
    'videos/a.md': ok('sitemap:\npriority: 0.5\n  changefreq: weekly'),
  },
  'settings behind a space': {
    'site.yaml':
      'name: T\nlinks:\n  - label: A\n    url: https://example.com\n\n# One.\n showMissing: true\nnavigation:\n  - label: B\n    url: /tags\n# Two.\n featured: a\n rows: [newest]\n',
    'videos/a.md': ok(''),
  },
  'a menu with a line out of its column': {
    'site.yaml':
      'name: T\nnavigation:\n  - label: A\n    url: /tags\n  - label: B\n  url: /categories\n  - label: C\n    url: /concepts\n',
    'videos/a.md': ok(''),
  },
  'a menu whose addresses are in the first column': {
    'site.yaml': 'name: T\nlinks:\n- label: A\nurl: /tags\n- label: B\nurl: /categories\n',
    'videos/a.md': ok(''),
  },
  'links whose address is in the first column': {
    'site.yaml':
      'name: T\nlinks:\n  - url: /tags\nlabel: A\nnavigation:\n  - label: B\nurl: /categories\n',
    'videos/a.md': ok(''),
  },
  'keys of a page below a list (valid)': {
    'videos/x.md':
      "---\nvideoId: 'hpTest00001'\ndate: 2024-01-02\nlinks:\n  - url: /b\nlabel: B\nextra:\n  - time: 0:00\ntitle: A\n---\n",
  },
  'a language by its country': { 'site.yaml': 'name: T\nlanguage: jp', 'videos/a.md': ok('') },
  'the English of the UK': { 'site.yaml': 'name: T\nlanguage: en-UK', 'videos/a.md': ok('') },
  'a language that is nearly one': {
    'site.yaml': 'name: T\nlanguage: germna\n',
    'videos/a.md': ok('language: Klingonish'),
    'videos/b.md': ok('language: Deutsch\nvideoId: hpTest00002\ntitle: B'),
  },
  'pages whose addresses are taken': {
    'site.yaml': 'name: T\nnavigation:\n  - {label: About, url: /abuot}\n',
    'videos/a.md': ok(''),
    'pages/about.md': '---\ntitle: About\nnavigation: top\n---\n',
    'pages/search.md': '---\ntitle: Search\n---\n',
    'pages/tags.md': '---\ntitle: Tags\n---\n',
    'pages/a/b/c.md': '---\ntitle: Deep\n---\n',
    'pages/us.md': '---\ntitle: Us\nslug: about-us\naliases: [/tags]\n---\n[Nowhere](/nowhere)\n',
    'pages/we.md': '---\ntitle: We\nslug: about-us\n---\n',
    'pages/film.md': "---\ntitle: Film\nvideoId: 'hpTest00002'\n---\n",
  },
  'snippets that the policy refuses': {
    'site.yaml': 'name: T\nhosts: [stats.example.org]\n',
    'videos/a.md': ok(''),
    'head.html':
      '<script src="https://stats.example.org/s.js"></script>\n<script src="https://other.example/x.js"></script>\n<link rel="stylesheet" href="http://stats.example.org/a.css">\n',
    'foot.html':
      '<p style="color: red">Hi</p>\n<button onclick="go()">Go</button>\n</body>\n<script>document.addEventListener("page:shown", () => {})</script>\n',
  },
  'an accent too pale for words': {
    'site.yaml': 'name: T\ntheme:\n  accent: "#ffdd00"\n',
    'videos/a.md': ok(''),
  },
  'a theme in other words': {
    'site.yaml': 'name: T\ntheme:\n  accent: red\n  warmth: hot\n  radius: 3\n',
    'videos/a.md': ok(''),
  },
  'files of a theme that are none': {
    'site.yaml': 'name: T\ntheme:\n  logo: brand/logo.gif\n  typeface: brand/text.ttf\n',
    'brand/logo.gif': 'GIF89a\x28\0\x1e\0\0\0\0',
    'brand/text.ttf': 'true',
    'videos/a.md': ok(''),
  },
  'files of a theme that are not there': {
    'site.yaml': 'name: T\ntheme:\n  logo: logo.svg\n  typeface: text.woff2\n',
    'brand/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
    'videos/a.md': ok(''),
  },
  'a logo that runs a script': {
    'site.yaml': 'name: T\ntheme:\n  logo: logo.svg\n',
    'logo.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><script>alert(1)</script></svg>',
    'videos/a.md': ok(''),
  },
  'a logo of a drawing program (valid)': {
    'site.yaml': 'name: T\ntheme:\n  logo: logo.svg\n',
    'logo.svg':
      '\uFEFF<?xml version="1.0" encoding="UTF-8"?>\n<!-- Made with care -->\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg width="8" height="8" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"><style>.a{fill:url(#g)}</style><defs><linearGradient id="g"/></defs><use xlink:href="#g"/></svg>\n',
    'videos/a.md': ok(''),
  },
  'a logo with entities': {
    'site.yaml': 'name: T\ntheme:\n  logo: logo.svg\n',
    'logo.svg':
      '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><text>&a;</text></svg>',
    'videos/a.md': ok(''),
  },
  'a logo whose end is missing': {
    'site.yaml': 'name: T\ntheme:\n  logo: logo.svg\n',
    'logo.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"><path d="M0 0h8"></svg>',
    'videos/a.md': ok(''),
  },
  'a logo without its namespace': {
    'site.yaml': 'name: T\ntheme:\n  logo: logo.svg\n',
    'logo.svg': '<svg width="8" height="8"/>',
    'videos/a.md': ok(''),
  },
  'files of a theme that are cut off': {
    'site.yaml': 'name: T\ntheme:\n  logo: logo.png\n  typeface: text.woff2\n',
    'logo.png': '\x89PNG\r\n',
    'text.woff2': 'wOF2 and no more of it',
    'videos/a.md': ok(''),
  },
  'keys of a theme that are misspelt': {
    'site.yaml': 'name: T\ntheme:\n  acent: "#0b6e4f"\n  Logo: a.svg\n',
    'videos/a.md': ok(''),
  },
  'a colour without quotes': {
    'site.yaml': 'name: T\ntheme:\n  accent: #0b6e4f\n  warmth: cool\n',
    'videos/a.md': ok(''),
  },
  'comments behind keys without a value': {
    'site.yaml': 'name: T\ntagline: # to be written\ndescription: #1 of all libraries\n',
    'videos/a.md': ok(''),
  },
  'a fault in one setting of several': {
    'site.yaml': 'name: T\npageSize: 5\ntimeZone: Europe/Berlin\nfacets: [lenght]\n',
    'videos/a.md': ok('date: 2026-05-01 09:00'),
  },
  'a snippet that is not closed': {
    'site.yaml': 'name: T\n',
    'videos/a.md': ok(''),
    'head.html': '<script>window.a = 1\n',
    'foot.html': '<div><p>Hi</p>\n',
  },
  'a snippet with an open comment': {
    'site.yaml': 'name: T\n',
    'videos/a.md': ok(''),
    'head.html': '<!-- Statistics\n',
    'foot.html': '<script>var = ;</script>\n',
  },
  'a snippet for the other place': {
    'site.yaml': 'name: T\n',
    'videos/a.md': ok(''),
    'head.html': '<meta name="a" content="b">\n<p>Hi</p>\n',
  },
  'snippets (valid)': {
    'site.yaml': 'name: T\n',
    'videos/a.md': ok(''),
    'head.html':
      '<!-- Statistics -->\n<script type="module">import "/a.js"</script>\n<script type="application/json">{"a": 1}</script>\n<style>a { color: red }</style>\n<noscript><link rel="stylesheet" href="/a.css"></noscript>\n',
    'foot.html':
      'Hi <b>you</b> &amp; me<br>\n<script>if (1 < 2) document.title += "<!-- x";</script>\n',
  },
  'a page that visitors cannot see in the menu': {
    'site.yaml': 'name: T\nnavigation: [{ label: Us, url: /us }]\n',
    'videos/a.md': ok(''),
    'pages/us.md': '---\ntitle: Us\ndraft: true\n---\nHello.\n',
  },
  'files of a theme elsewhere': {
    'site.yaml': 'name: T\ntheme:\n  logo: /logo.svg\n  typeface: https://a.example/b.woff2\n',
    'videos/a.md': ok(''),
  },
  'a logo that is a text': {
    'site.yaml': 'name: T\ntheme: { logo: Logo.svg }\n',
    'Logo.svg': 'Ann & Sons',
    'videos/a.md': ok(''),
  },
  'files of a theme (valid)': {
    'site.yaml': 'name: T\ntheme: { logo: brand/logo.svg, typeface: brand/text.woff2 }\n',
    'brand/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="8"/>',
    'brand/text.woff2': 'wOF2\0\0\0\0\0\0\0\x10\0\0\0\0',
    'videos/a.md': ok(''),
  },
  'lists in other forms': {
    'site.yaml': 'name: T\nfacets: [tag, lenght, tags]\n',
    'videos/a.md': ok(''),
  },
  'a list of many pages': {
    'site.yaml': 'name: T\npageSize: 500\n',
    'videos/a.md': ok(''),
  },
  'a page as its template left it': {
    'videos/a.md': ok(''),
    'pages/_us.md':
      '---\ntitle: Us\ndescription: "[Who we are.]"\n---\n[What we do.]\n\n[A](/tags)\n',
    'pages/us.md':
      '---\ntitle: Us\ndescription: We\n---\nHello.\n\n[What we do.] [A](/tags)[^1] [sic] \\\\[a b]\n\n- [ ] b c\n\n[^1]: d e\n',
    'pages/we.md': '---\ntitle: We\ndescription: "[Who we are.]"\n---\nHello.\n',
    'pages/draft.md': '---\ntitle: We\ndraft: true\n---\n[What we do.]\n',
    'pages/links.md':
      '---\ntitle: Links\n---\n[All tags][t], ![a net][n], [all of them], `[a b]`.\n\n    [c d]\n\n[t]: /tags\n[all of them]: /tags\n',
  },
  'pages without an address': {
    'videos/a.md': ok(''),
    'pages/index.md': '---\ntitle: All\n---\nHello.\n',
    'pages/us.md': '---\ntitle: Us\nslug: ../etc\n---\nHello.\n',
    'pages/!.md': '---\ntitle: What\n---\nHello.\n',
  },
  'a broken page in the menu': {
    'site.yaml': 'name: T\nnavigation: [{ label: Us, url: /us }]\n',
    'videos/a.md': ok(''),
    'pages/us.md': '---\ndescription: We\n---\nHello.\n',
  },
  'a time zone by its city': {
    'site.yaml': 'name: T\ntimeZone: Berlin\n',
    'videos/a.md': ok(''),
  },
  'sentences of one’s own': {
    'site.yaml': 'name: T',
    'words.yaml':
      'home.featured: Ours\nhome:\n  emty: None\nsearch.none: Nothing for {query}\nlist.count: {one: one film}\nsite.more: 3\nlibrary: All\nterms.empty: {one: a, other: b}\n',
    'videos/a.md': ok(''),
  },
  'sentences of one’s own (valid)': {
    'site.yaml': 'name: T',
    'words.yaml':
      'home.featured: Ours\nsearch:\n  none: Nobody said {q}\nlist.count: {one: "{n} film", other: "{n} films"}\n',
    'videos/a.md': ok(''),
  },
  'a language that few speak': { 'site.yaml': 'name: T\nlanguage: se', 'videos/a.md': ok('') },
  'an author without a whole address': {
    'site.yaml': 'name: T\nauthor:\n  name:\n  url: example.com\n  type: person',
    'videos/a.md': ok(''),
  },
  'an author that is a name': { 'site.yaml': "name: T\nauthor: Ann O'Lee", 'videos/a.md': ok('') },
  'a site between hyphens': { 'site.yaml': '---\nname: T\n---\n', 'videos/a.md': ok('') },
  'taxonomies and menus that do nothing': {
    'site.yaml':
      'name: T\ntaxonomies:\n  concepts: concept\n  speaker: speakers\n  speakers: speaker\nlinks:\n  - label: A\n    url: /tags\n  - label: B\n    url: /tags\n  - label: A\n    url: /tags\n',
    'videos/a.md': ok(''),
  },
  // What says nothing, or not here.
  'keys that hide nothing, since they are empty': ok(
    'scheduled:\npublish_on:\nhidden:\nremove_on:\nprivate: ~\nnotes:',
  ),
  'pictures within keys': {
    'videos/a.md': ok('cover:\n  image: a.gif\n  alt: A boat'),
    'videos/b.md': second(ok('images: [a.gif]')),
    'videos/c.md': third(ok('resources:\n  - name: cover\n    src: a.gif')),
    'videos/a.gif': 'GIF89a\x28\0\x1e\0\0\0\0',
  },
  'pictures within keys that are not wanted (valid)': {
    'videos/a.md': ok('cover:\n  image: a.gif\npreview: b.gif'),
    'videos/b.md': second(ok('images: [a.gif, b.gif]\nauthor: { image: a.gif }')),
    'videos/c.md': third(ok('cover: { image: "https://i.ytimg.com/vi/hpTest00003/x.jpg" }')),
    'videos/b.gif': 'GIF89a\x28\0\x1e\0\0\0\0',
  },
  // What contradicts itself.
  'a slug that says there is none': ok('slug: N/A'),
  'a page that expires before it is public': {
    'videos/a.md': ok(''),
    'videos/b.md': second(ok('publishDate: 9999-01-02\nexpiryDate: 9998-01-02')),
  },
  'a page that has expired (valid)': {
    'videos/a.md': ok(''),
    'videos/b.md': second(ok('publishDate: 9999-01-02\nexpiryDate: 2020-01-02')),
  },
  'a shortcode without end above other lines': ok('', '{{< youtube abc\n\nText'),
};
