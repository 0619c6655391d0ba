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
  'a logo that runs a script': [['logo.svg', '<script>alert(1)</script>', '']],
  'a logo with entities': [
    ['logo.svg', '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]>', ''],
  ],
  'comments behind keys without a value': [
    ['site.yaml', 'tagline: # to be written\n', ''],
    ['site.yaml', '#1 of all libraries', '"#1 of all libraries"'],
  ],
  'a logo whose end is missing': [['logo.svg', '<path d="M0 0h8">', '<path d="M0 0h8"/>']],
  'a logo without its namespace': [
    ['logo.svg', '<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '],
  ],
  'files of a theme that are cut off': [
    ['site.yaml', 'theme:\n  logo: logo.png\n  typeface: text.woff2\n', ''],
  ],
  'keys of a theme that are misspelt': [
    ['site.yaml', 'acent', 'accent'],
    ['site.yaml', '  Logo: a.svg\n', ''],
  ],
  'a colour without quotes': [['site.yaml', '#0b6e4f', '"#0b6e4f"']],
  'a fault in one setting of several': [
    ['site.yaml', 'pageSize: 5', 'pageSize: 24'],
    ['site.yaml', 'lenght', 'length'],
  ],
  'a snippet that is not closed': [
    ['head.html', 'window.a = 1', 'window.a = 1</script>'],
    ['foot.html', '<p>Hi</p>', '<p>Hi</p></div>'],
  ],
  'a snippet with an open comment': [
    ['head.html', 'Statistics', 'Statistics -->'],
    ['foot.html', 'var =', 'var a ='],
    ['foot.html', 'a = ;', 'a = 1;'],
  ],
  'a snippet for the other place': [['head.html', '<p>Hi</p>', '']],
  'a page that visitors cannot see in the menu': [['pages/us.md', 'draft: true\n', '']],
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
  'pages without an address': [
    ['pages/index.md', 'title: All', 'title: All\nslug: all-of-it'],
    ['pages/us.md', '../etc', 'about-us'],
    ['pages/!.md', 'title: What', 'title: What\nslug: what'],
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
