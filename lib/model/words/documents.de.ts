/** The words of heads, feeds and texts for machines in German. */
import type { ChosenFilter, DocumentWords } from './documents.en';
import type { Locale } from './locale';

const nameFilter = ({ name, singular, values, isAll }: ChosenFilter): string => {
  const text = values.join(isAll ? ' und ' : ' oder ');
  if (name === 'length') return `Länge: ${text}`;
  if (name === 'year') return text;
  if (name === 'captions') return `Untertitel: ${text}`;
  return `${singular}: ${text}`;
};

export function createDocumentWords({ all, count, date }: Locale): DocumentWords {
  const videos = (n: number) => count(n, { one: 'Video', other: 'Videos' });
  const inOrder = (total: number, text: string) =>
    `${text}${total > 1 ? ', die neuesten zuerst' : ''}.`;
  return {
    date,
    taxonomies: {
      tags: { title: 'Schlagwörter', forms: { one: 'Schlagwort', other: 'Schlagwörter' } },
      categories: { title: 'Kategorien', forms: { one: 'Kategorie', other: 'Kategorien' } },
      concepts: { title: 'Konzepte', forms: { one: 'Konzept', other: 'Konzepte' } },
      series: { title: 'Serien', forms: { one: 'Serie', other: 'Serien' } },
      topics: { title: 'Themen', forms: { one: 'Thema', other: 'Themen' } },
      speakers: { title: 'Vortragende', forms: { one: 'Person', other: 'Vortragende' } },
      people: { title: 'Personen', forms: { one: 'Person', other: 'Personen' } },
      events: {
        title: 'Veranstaltungen',
        forms: { one: 'Veranstaltung', other: 'Veranstaltungen' },
      },
      playlists: { title: 'Playlists', forms: { one: 'Playlist', other: 'Playlists' } },
      languages: { title: 'Sprachen', forms: { one: 'Sprache', other: 'Sprachen' } },
    },
    heads: {
      page: (title, page) => `${title}, Seite ${page}`,
      home: (total, site, subjects) =>
        `${videos(total)} auf ${site}${subjects.length > 0 ? `, über ${all(subjects)}` : ''}.`,
      videos: (total, site) =>
        total === 0 ? `Videos auf ${site}.` : inOrder(total, `${videos(total)} auf ${site}`),
      shorts: (total, site) =>
        inOrder(
          total,
          `${count(total, { one: 'Short', other: 'Shorts' })} von höchstens einer Minute auf ${site}`,
        ),
      paths: (site) => `Videos auf ${site} in einer festen Reihenfolge.`,
      taxonomy: (title, site) => `${title} auf ${site}.`,
      term: (total, term, site) =>
        total === 0 ? `${term} auf ${site}.` : `${videos(total)} zu ${term} auf ${site}.`,
      feeds: (site) => `${site} mit einem Feed-Leseprogramm abonnieren.`,
      search: (site) => `Die Videos auf ${site} durchsuchen, und was darin gesagt wird.`,
    },
    feeds: {
      term: (term) => `Videos zu ${term}`,
      all: (site) => `Neue Videos auf ${site}.`,
      filtered: (site, { isOfShorts, filters }) => {
        const parts = [...(isOfShorts ? ['Shorts'] : []), ...filters.map(nameFilter)];
        return parts.length > 0 ? `${site} – ${parts.join(', ')}` : site;
      },
      filteredText: (site, { isOfShorts, filters }) => {
        const about = filters.length > 0 ? ` (${filters.map(nameFilter).join(', ')})` : '';
        return `Neue ${isOfShorts ? 'Shorts' : 'Videos'} auf ${site}${about}.`;
      },
      faults: {
        question:
          'Zu einer Frage gibt es keinen Feed, da ihre Antworten nach Güte sortiert sind. Entfernen Sie „q“.',
        filter: (name, known) =>
          `„${name}“ ist kein Filter eines Feeds. Die Filter sind: ${known.join(', ')}.`,
        value: (filter, value) => `„${value}“ gibt es unter „${filter}“ nicht oder nicht mehr.`,
        nearest: (value) => `Am nächsten kommt „${value}“.`,
        known: (values) => `Es gibt: ${values.join(', ')}.`,
      },
      player: 'Auf YouTube ansehen',
      opened:
        'Das ist ein Feed. Kopieren Sie seine Adresse in ein Leseprogramm, und neue Videos kommen zu Ihnen.',
    },
    llms: {
      intro:
        'Der Text jedes Videos liegt als Markdown vor, alle Videos als Daten unter /api/videos.json, alle Begriffe unter /api/terms.json.',
      videos: 'Videos',
    },
  };
}
