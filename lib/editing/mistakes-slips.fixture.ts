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
