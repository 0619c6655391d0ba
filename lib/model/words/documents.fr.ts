/** The words of heads, feeds and texts for machines in French. */
import type { ChosenFilter, DocumentWords } from './documents.en';
import type { Locale } from './locale';

const nameFilter = ({ name, singular, values, isAll }: ChosenFilter): string => {
  const text = values.join(isAll ? ' et ' : ' ou ');
  if (name === 'length') return `durée : ${text}`;
  if (name === 'year') return text;
  if (name === 'captions') return `sous-titres : ${text}`;
  return `${singular} : ${text}`;
};

export function createDocumentWords({ all, count, date }: Locale): DocumentWords {
  const videos = (n: number) => count(n, { one: 'vidéo', many: 'de vidéos', other: 'vidéos' });
  const shorts = (n: number) => count(n, { one: 'Short', many: 'de Shorts', other: 'Shorts' });
  const inOrder = (total: number, text: string) =>
    `${text}${total > 1 ? ', des plus récentes aux plus anciennes' : ''}.`;
  return {
    date,
    taxonomies: {
      tags: { title: 'Tags', forms: { one: 'tag', many: 'de tags', other: 'tags' } },
      categories: {
        title: 'Catégories',
        forms: { one: 'catégorie', many: 'de catégories', other: 'catégories' },
      },
      concepts: {
        title: 'Concepts',
        forms: { one: 'concept', many: 'de concepts', other: 'concepts' },
      },
      series: { title: 'Séries', forms: { one: 'série', many: 'de séries', other: 'séries' } },
      topics: { title: 'Sujets', forms: { one: 'sujet', many: 'de sujets', other: 'sujets' } },
      speakers: {
        title: 'Intervenants',
        forms: { one: 'intervenant', many: 'd’intervenants', other: 'intervenants' },
      },
      people: {
        title: 'Personnes',
        forms: { one: 'personne', many: 'de personnes', other: 'personnes' },
      },
      events: {
        title: 'Événements',
        forms: { one: 'événement', many: 'd’événements', other: 'événements' },
      },
      playlists: {
        title: 'Playlists',
        forms: { one: 'playlist', many: 'de playlists', other: 'playlists' },
      },
      languages: {
        title: 'Langues',
        forms: { one: 'langue', many: 'de langues', other: 'langues' },
      },
    },
    heads: {
      page: (title, page) => `${title}, page ${page}`,
      home: (total, site, subjects) =>
        `${videos(total)} sur ${site}${subjects.length > 0 ? ` : ${all(subjects)}` : ''}.`,
      videos: (total, site) =>
        total === 0 ? `Vidéos sur ${site}.` : inOrder(total, `${videos(total)} sur ${site}`),
      shorts: (total, site) => `${shorts(total)} d’une minute au plus sur ${site}.`,
      paths: (site) => `Des vidéos de ${site} à regarder dans l’ordre.`,
      taxonomy: (title, site) => `${title} sur ${site}.`,
      term: (total, term, site) =>
        total === 0 ? `${term} sur ${site}.` : `${term} : ${videos(total)} sur ${site}.`,
      feeds: (site) => `S’abonner à ${site} avec un lecteur de flux.`,
      search: (site) => `Rechercher dans les vidéos de ${site} et dans ce qui y est dit.`,
    },
    feeds: {
      term: (term) => `Vidéos : ${term}`,
      all: (site) => `Nouvelles vidéos sur ${site}.`,
      filtered: (site, { isOfShorts, filters }) => {
        const parts = [...(isOfShorts ? ['Shorts'] : []), ...filters.map(nameFilter)];
        return parts.length > 0 ? `${site} – ${parts.join(', ')}` : site;
      },
      filteredText: (site, { isOfShorts, filters }) => {
        const about = filters.length > 0 ? ` (${filters.map(nameFilter).join(', ')})` : '';
        return `${isOfShorts ? 'Nouveaux Shorts' : 'Nouvelles vidéos'} sur ${site}${about}.`;
      },
      faults: {
        question:
          'Une question n’a pas de flux, car ses réponses sont classées par pertinence. Retirez « q ».',
        filter: (name, known) =>
          `« ${name} » n’est pas un filtre de flux. Les filtres sont : ${known.join(', ')}.`,
        value: (filter, value) => `« ${value} » n’existe pas, ou plus, dans « ${filter} ».`,
        nearest: (value) => `Le plus proche est « ${value} ».`,
        known: (values) => `Il existe : ${values.join(', ')}.`,
      },
      player: 'Regarder sur YouTube',
      opened:
        'Ceci est un flux. Copiez son adresse dans un lecteur de flux, et les nouvelles vidéos viendront à vous.',
    },
    llms: {
      intro:
        'Le texte de chaque vidéo est disponible en markdown, toutes les vidéos sous forme de données dans /api/videos.json, et tous les termes dans /api/terms.json.',
      videos: 'Vidéos',
    },
  };
}
