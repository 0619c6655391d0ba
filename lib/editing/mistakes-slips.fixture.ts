/** How editors mend the cases of `cases-slips.ts` whose wording is left to them; see `mistakes.test.ts`. */
export const TYPED_SLIPS: Record<string, [file: string, from: string, to: string][]> = {
  'an unknown language': [['site.yaml', 'xq', 'de']],
  'a language that is nearly one': [
    ['site.yaml', 'germna', 'de'],
    ['videos/a.md', 'Klingonish', 'tlh'],
  ],
  'pages whose addresses are taken': [
    ['pages/about.md', 'navigation: top', 'navigation: header'],
    ['pages/search.md', 'title: Search', 'title: Search\nslug: how-to-search'],
    ['pages/tags.md', 'title: Tags', 'title: Tags\nslug: about-tags'],
    ['pages/us.md', 'aliases: [/tags]\n', ''],
    ['pages/us.md', '[Nowhere](/nowhere)', 'Nowhere'],
    ['pages/we.md', 'slug: about-us', 'slug: we'],
    ['site.yaml', '/abuot', '/about'],
  ],
  'snippets that the policy refuses': [
    ['site.yaml', '[stats.example.org]', '[stats.example.org, other.example]'],
    ['head.html', 'http:', 'https:'],
    ['foot.html', ' style="color: red"', ''],
    ['foot.html', ' onclick="go()"', ''],
    ['foot.html', '</body>', ''],
  ],
  'an accent too pale for words': [['site.yaml', '#ffdd00', '#837109']],
  'a theme in other words': [
    ['site.yaml', 'accent: red', 'accent: "#b02a1c"'],
    ['site.yaml', 'warmth: hot', 'warmth: warm'],
    ['site.yaml', 'radius: 3', 'radius: small'],
  ],
  'files of a theme that are none': [
    ['site.yaml', '  logo: brand/logo.gif\n', ''],
    ['site.yaml', 'theme:\n  typeface: brand/text.ttf\n', ''],
  ],
  'files of a theme that are not there': [
    ['site.yaml', 'logo: logo.svg', 'logo: brand/logo.svg'],
    ['site.yaml', '  typeface: text.woff2\n', ''],
  ],
  'files of a theme elsewhere': [
    ['site.yaml', '  logo: /logo.svg\n', ''],
    ['site.yaml', 'theme:\n  typeface: https://a.example/b.woff2\n', ''],
  ],
  'a logo that is a text': [['site.yaml', 'theme: { logo: Logo.svg }\n', '']],
  'lists in other forms': [
    ['site.yaml', '[tag,', '[categories,'],
    ['site.yaml', 'lenght', 'length'],
  ],
  'a list of many pages': [['site.yaml', '500', '24']],
  'a page as its template left it': [
    ['pages/us.md', '[What we do.] ', ''],
    ['pages/we.md', '"[Who we are.]"', 'We'],
  ],
  'a broken page in the menu': [['pages/us.md', 'description: We', 'title: Us']],
  'a time zone by its city': [['site.yaml', 'Berlin', 'Europe/Berlin']],
  'sentences of one’s own': [
    ['words.yaml', '  emty', '  empty'],
    ['words.yaml', '{query}', '{q}'],
    ['words.yaml', '{one: one film}', '{one: one film, other: films}'],
    ['words.yaml', 'site.more: 3', 'site.more: "3"'],
    ['words.yaml', 'library: All', 'library.title: All'],
    ['words.yaml', '{one: a, other: b}', '"a"'],
  ],
  'a list with brackets within': [
    ['videos/a.md', 'Scrum (basics, roles), DevOps', '[Scrum, DevOps]'],
  ],
  'a shortcode without end above other lines': [
    ['videos/x.md', 'youtube abc', 'youtube hpTest00002 >}}'],
  ],
};
