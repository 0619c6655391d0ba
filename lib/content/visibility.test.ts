import { describe, expect, test } from 'vitest';

import { hasErrors } from '@/lib/model/problem';

import { applyMends, listMends } from '../editing/mend';
import { parseVideoFile } from './video-file';

const NOW = Date.parse('2025-06-01T00:00:00Z');
const parse = (lines: string) =>
  parseVideoFile(
    {
      name: 'x.md',
      path: 'videos/x.md',
      text: `---\ntitle: Tide\nvideoId: hpTide00001\n${lines}\n---\n`,
    },
    ['tags'],
    NOW,
  );
const dated = (lines: string) => parse(`date: 2024-01-02\n${lines}`);
const shown = (lines: string) => {
  const { video } = dated(lines).entry ?? {};
  if (!video) return 'error';
  return video.status === 'published' && !video.isListed ? 'unlisted' : video.status;
};

describe('a page is shown as Hugo shows it', () => {
  test.each([
    ['', 'published'],
    ['draft: true', 'draft'],
    ['Draft: true', 'draft'],
    ['published: false', 'draft'],
    ['PUBLISHED: false', 'draft'],
    ['published: true', 'published'],
    // Hugo: `draft` counts if both are given.
    ['draft: false\npublished: false', 'published'],
    ['draft: true\npublished: true', 'draft'],
    ['publishDate: 2030-01-01', 'scheduled'],
    ['publishdate: 2030-01-01', 'scheduled'],
    ['pubdate: 2030-01-01', 'scheduled'],
    ['published: 2030-01-01', 'scheduled'],
    ['published: 2020-01-01', 'published'],
    ['publishDate: 2020-01-01\npubdate: 2030-01-01', 'published'],
    ['pubdate: 2020-01-01\npublished: 2030-01-01', 'published'],
    ['expiryDate: 2025-01-01', 'expired'],
    ['unpublishdate: 2020-01-01', 'expired'],
    ['UnpublishDate: 2020-01-01', 'expired'],
    ['unpublishdate: 2030-01-01', 'published'],
    ['expiryDate: 2030-01-01\nunpublishdate: 2020-01-01', 'published'],
    // Hugo: Go's zero time is not a date.
    ['expiryDate: 0001-01-01T00:00:00Z', 'published'],
    ['expiryDate: 0001-01-01', 'published'],
    ['unpublishdate: 0001-01-01 00:00:00 +00:00\npublishDate: 0001-01-01', 'published'],
    ['expiryDate: 0001-01-01\nunpublishdate: 2020-01-01', 'expired'],
    ['publishDate: 0001-01-01T00:00:00Z\npubdate: 2030-01-01', 'scheduled'],
    ['published: 0001-01-01T00:00:00Z', 'published'],
    ['expiryDate: 0001-01-01T00:00:01Z', 'expired'],
    ['headless: true', 'hidden'],
    ['headless: false', 'published'],
    ['build: { render: never }', 'hidden'],
    ['build: { render: false }', 'hidden'],
    ['build: { render: link }', 'hidden'],
    ['build: { Render: never }', 'hidden'],
    ['_build: { render: never }', 'hidden'],
    ['_build:\n  render: false\n  list: false', 'hidden'],
    ['build: { render: always, list: always }', 'published'],
    ['build: { render: true, list: true }', 'published'],
    ['build: { list: never }', 'unlisted'],
    ['build: { list: false }', 'unlisted'],
    ['build: { list: local }', 'unlisted'],
    ['_build: { list: never, publishResources: false }', 'unlisted'],
    ['Build:\n  List: Never', 'unlisted'],
    ['build: { list: FALSE, render: Always }', 'unlisted'],
    ['build: { RENDER: " never" }', 'hidden'],
    ['build: { list: never }\ndraft: true', 'draft'],
    ['draft: true\nbuild: { render: never }', 'hidden'],
    // What nobody can read shows nothing.
    ['build: never', 'error'],
    ['build: { list: nevr }', 'error'],
    ['build: { render: no }', 'error'],
    ['published: soon', 'error'],
    ['headless: yes', 'error'],
  ])('%s', (lines, expected) => {
    expect(shown(lines)).toBe(expected);
  });
});

test.each([
  ['publishDate: 2024-03-01\npubdate: 2024-02-01', '2024-03-01'],
  ['pubdate: 2024-02-01\npublished: 2024-01-01', '2024-02-01'],
  ['published: 2024-01-01\nlastmod: 2024-05-01', '2024-01-01'],
  ['published: true\nlastmod: 2024-05-01', '2024-05-01'],
  ['modified: 2024-06-01', '2024-06-01'],
  ['date:\nmodified: 2024-06-01', '2024-06-01'],
  ['publishDate: 0001-01-01T00:00:00Z\nlastmod: 2024-05-01', '2024-05-01'],
  ['date: 2024-07-01\npublishDate: 2024-03-01', '2024-07-01'],
])('the date of %j', (lines, day) => {
  const { entry, problems } = parse(lines);
  expect(problems).toEqual([]);
  expect(entry?.video.date).toBe(`${day}T00:00:00.000Z`);
});

describe('what asks to be hidden in words that mean nothing here', () => {
  const say = (lines: string) => {
    const { entry, problems } = dated(lines);
    return entry?.video.status === 'published' ? problems.map(({ message }) => message) : ['error'];
  };
  test.each([
    'private: true',
    'isPrivate: yes',
    'hidden: true',
    'is_hidden: 1',
    'unlisted: true',
    'secret: true',
    'visibility: private',
    'visibility: unlisted',
    'privacyStatus: private',
    'status: draft',
    'status: private',
    'Status: Pending',
    'post_status: trash',
    'state: wip',
    'public: false',
    'listed: no',
    'visible: false',
    'embargo: 2030-01-01',
    'archived: true',
    'params: { private: true }',
    'hiddenInHomeList: true',
    'hidden_from_search: true',
    'hideFromHomePage: true',
    'hide_page: true',
    'hide: true',
    'searchHidden: true',
    'robotsNoIndex: true',
    'noindex: true',
    'no-search: true',
    'exclude: true',
    'exclude_from_search: true',
    'sitemap_exclude: true',
    'eleventyExcludeFromCollections: true',
    'doNotPublish: true',
    'do_not_list: true',
    'dont_index: yes',
    'dg-publish: false',
    'search: false',
    'searchable: no',
    'permalink: false',
    'robots: noindex, nofollow',
    'password: x',
    'published_at: 2099-01-01',
    'go_live: 2099-01-01T10:00:00Z',
    'available_from: 2099-01-01',
    'scheduled: 2099-01-01',
    'scheduledFor: 2099-01-01',
    'releaseDate: 2099-01-01',
    'available_until: 2020-01-01',
    'private: [team]',
    'visibility: [private]',
    'privacy: { status: private }',
    'status: { privacyStatus: private }',
    'meta: { private: true }',
    'youtube: { status: { privacyStatus: unlisted } }',
    'seo: { robots: noindex }',
    'publish_on: 2099-01-01',
    'launch: 1 January 2099',
    'hide_until: 2099-01-01',
    'scheduled: true',
    'archive_on: 2099-01-01',
    'expire: 2099-01-01',
    // German
    'entwurf: true',
    'Entwurf: ja',
    'veröffentlicht: nein',
    'Veroeffentlicht: false',
    'öffentlich: nein',
    'sichtbar: nein',
    'versteckt: ja',
    'unveröffentlicht: ja',
    'Veröffentlichungsdatum: 2099-01-01',
    'veröffentlichen am: 2099-01-01',
    'sichtbar_ab: 1.1.2099',
    'gültig_bis: 2020-01-01',
    'Ablaufdatum: 2099-01-01',
    'Status: Entwurf',
    // French
    'brouillon: true',
    'Brouillon: oui',
    'publié: non',
    'caché: oui',
    'masquer: true',
    'privée: oui',
    'date de publication: 2099-01-01',
    "date d'expiration: 2099-01-01",
    'statut: brouillon',
    // Spanish
    'borrador: true',
    'publicado: no',
    'oculto: sí',
    'fecha_de_publicación: 2099-01-01',
    'caduca: 2099-01-01',
    'estado: borrador',
    // Portuguese
    'rascunho: sim',
    'público: não',
    'ocultar: true',
    'data de publicação: 2099-01-01',
    'visível até: 2099-01-01',
    // Italian
    'bozza: true',
    'pubblicato: no',
    'nascosto: sì',
    'data_di_pubblicazione: 2099-01-01',
    'scadenza: 2099-01-01',
    'stato: non pubblicato',
    // Dutch
    'concept: ja',
    'gepubliceerd: nee',
    'verborgen: ja',
    'publicatiedatum: 2099-01-01',
    'zichtbaar_tot: 2099-01-01',
    // Polish
    'szkic: tak',
    'opublikowany: nie',
    'ukryty: tak',
    'data publikacji: 2099-01-01',
    'wygasa: 2099-01-01',
  ])('%s', (lines) => {
    expect(say(lines)).toEqual([
      expect.stringMatching(/ hides nothing: the key is not known, and the page is public$/u),
    ]);
  });
  test.each([
    'private: false',
    'hidden: no',
    'visibility: public',
    'status: published',
    'status: final',
    'public: true',
    'show: true',
    'access: everyone',
    'internalId: x7',
    'params: { private: false }',
    'hidden:',
    'hide_title: true',
    'hide_table_of_contents: true',
    'hideMeta: true',
    'hideSummary: true',
    'hideToc: true',
    'hiddenTitle: x',
    'nofollow: true',
    'noClasses: true',
    'disableComments: true',
    'cover: { hidden: true }',
    'comments: { private: true }',
    'published_at: 2020-01-01',
    'go_live: soon',
    'available_until: 2099-01-01',
    'release: 2',
    'private: []',
    'visibility: [public]',
    'robots: index, follow',
    'permalink: /x/',
    'index: 0',
    'search: true',
    'password: false',
    'privacy: { status: public }',
    'meta: { private: false }',
    'entwurf: nein',
    'brouillon: non',
    'publié: oui',
    'veröffentlicht: 2020-01-01',
    'cache: true',
    'concept: Flow',
    'intern: Ada',
    'affiche: non',
    'hideDate: true',
    'startDate: 2099-01-01',
    'estado: São Paulo',
    'Ablauf: Vortrag und Fragen',
    'publisher: Penguin',
  ])('%s says nothing of the kind', (lines) => {
    expect(say(lines).filter((message) => message.includes('hides nothing'))).toEqual([]);
  });
  test.each([
    ['publish_on: 2099-01-01', 'publishDate: 2099-01-01', 'scheduled'],
    ['Veröffentlichungsdatum: 1.1.2099', 'publishDate: 2099-01-01', 'scheduled'],
    ['unpublish: 2020-01-01', 'expiryDate: 2020-01-01', 'expired'],
    ['entwurf: true', 'draft: true', 'draft'],
  ])('%s is mended by %s', (lines, written, status) => {
    expect(dated(lines).problems).toMatchObject([
      { fix: expect.stringMatching(`^write "${written}" to `) as string },
    ]);
    expect(shown(written)).toBe(status);
  });
  test('draft is not written twice', () => {
    expect(dated('entwurf: true\ndraft: false').problems).toMatchObject([
      { fix: expect.stringMatching(/^make "draft" true/u) as string },
    ]);
  });
  test('no day is offered beside another key that decides', () => {
    expect(dated('publish_on: 2099-01-01\nexpiryDate: 2098-01-01').problems).toMatchObject([
      { fix: expect.stringMatching(/^write "draft: true"/u) as string },
    ]);
  });
  test('is not said of a page that is not public anyway', () => {
    expect(dated('private: true\ndraft: true').problems).toEqual([]);
  });
});

describe('no hint shows more of a page than the file did', () => {
  const HIDING = [
    'draft: true',
    'published: false',
    'publishDate: 2030-01-01',
    'pubdate: 2030-01-01',
    'published: 2030-01-01',
    'expiryDate: 2020-01-01',
    'unpublishdate: 2020-01-01',
    'headless: true',
    'build: { render: never }',
    '_build: { list: never }',
  ];
  const VALUES = ['true', 'false', '2020-01-01', '2099-01-01', 'never'];
  /** Misspellings of the keys that decide, and other words for them. */
  const keys = [
    ...['draft', 'published', 'publishDate', 'pubdate', 'expiryDate', 'unpublishdate', 'headless'],
    ...['build', '_build', 'date'],
  ].flatMap((key) => [
    ...[...key].map((_, at) => key.slice(0, at) + key.slice(at + 1)),
    `un${key}`,
    `${key}s`,
  ]);
  const RANK = {
    error: 0,
    hidden: 0,
    draft: 0,
    expired: 0,
    scheduled: 0,
    unlisted: 1,
    published: 2,
  };
  /** The most that is shown on any day. */
  const reach = (lines: string) => RANK[shown(lines)];
  const hinted = (lines: string) =>
    dated(lines).problems.flatMap(({ field, fix }) => {
      const key = /^write (\w+)$/u.exec(fix)?.[1];
      return key ? [{ field, key }] : [];
    });

  test('a key that it names in place of another', () => {
    let count = 0;
    for (const hiding of ['', 'draft: true', 'published: false', 'unpublishdate: 2020-01-01']) {
      for (const key of keys) {
        for (const value of VALUES) {
          const line = `${key}: ${value}`;
          const lines = [hiding, line].filter(Boolean).join('\n');
          for (const { field, key: meant } of hinted(lines)) {
            count += 1;
            const after = lines.replace(new RegExp(`^${field}: `, 'mu'), `${meant}: `);
            expect.soft(reach(after), `${lines} -> ${meant}`).toBeLessThanOrEqual(reach(lines));
          }
        }
      }
    }
    expect(count).toBeGreaterThan(300);
  });

  test('unpublishdate is not a misspelt publishDate', () => {
    expect(dated('unpublish: 2020-01-01').problems).toMatchObject([
      { field: 'unpublish', fix: expect.stringContaining('"draft: true"') as string },
    ]);
  });

  test('a value that --fix writes into a key that hides', () => {
    const faults = ['yes', 'no', 'on', 'off', '"true"', '"false"', '1', '0', 'never', '01/02/2020'];
    for (const key of ['draft', 'published', 'headless', 'publishDate', 'pubdate', 'expiryDate']) {
      for (const value of faults) {
        const lines = `${key}: ${value}`;
        const mends = listMends(dated(lines).problems);
        const mended = mends.reduce((text, { found, text: to }) => text.replace(found, to), lines);
        if (mended !== lines) expect.soft(shown(mended), mended).not.toBe('published');
      }
    }
  });

  test('what --fix makes of a misspelt key', () => {
    const text = (lines: string) => `---\ntitle: Tide\nvideoId: hpTide00001\n${lines}\n---\n`;
    const rankOf = (lines: string) => {
      const { status, isListed } = parse(lines).entry?.video ?? {};
      return RANK[status === 'published' && !isListed ? 'unlisted' : (status ?? 'error')];
    };
    let count = 0;
    const others = ['date: 2024-01-02', 'lastmod: 2099-01-01', 'date: 2024-01-02\ndraft: true'];
    for (const hiding of [...others, 'published: 2020-01-01\npubdate: 2099-01-01']) {
      for (const key of keys) {
        for (const value of ['yes', '2020-01-01', '2099-01-01']) {
          const lines = `${hiding}\n${key}: ${value}`;
          const { problems } = parse(lines);
          const mends = listMends(problems);
          if (mends.length === 0 || hasErrors(problems)) continue;
          count += 1;
          const mended = applyMends(text(lines), mends).split('\n').slice(3, -2).join('\n');
          expect.soft(rankOf(mended), `${lines} -> ${mended}`).toBeLessThanOrEqual(rankOf(lines));
        }
      }
    }
    expect(count).toBeGreaterThan(100);
  });

  test('none says to publish', () => {
    for (const hiding of HIDING) {
      for (const problem of dated(`${hiding}\nprivate: true\ndrft: true`).problems)
        expect(problem.fix).not.toMatch(/draft: false|publish it|published: true|list: always/u);
    }
  });

  test('is a test of files that can be read', () => {
    expect(HIDING.filter((lines) => hasErrors(dated(lines).problems))).toEqual([]);
  });
});
