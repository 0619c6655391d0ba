/** The words of heads, feeds and texts for machines in Portuguese as in Brazil. */
import type { ChosenFilter, DocumentWords } from './documents.en';
import type { Locale } from './locale';

const nameFilter = ({ name, singular, values, isAll }: ChosenFilter): string => {
  const text = values.join(isAll ? ' e ' : ' ou ');
  if (name === 'length') return `duração: ${text}`;
  if (name === 'year') return text;
  if (name === 'captions') return `legendas: ${text}`;
  return `${singular}: ${text}`;
};

export function createDocumentWords({ all, count, date }: Locale): DocumentWords {
  const videos = (n: number) => count(n, { one: 'vídeo', many: 'de vídeos', other: 'vídeos' });
  const shorts = (n: number) => count(n, { one: 'Short', many: 'de Shorts', other: 'Shorts' });
  const inOrder = (total: number, text: string) =>
    `${text}${total > 1 ? ', dos mais recentes aos mais antigos' : ''}.`;
  return {
    date,
    taxonomies: {
      tags: { title: 'Tags', forms: { one: 'tag', many: 'de tags', other: 'tags' } },
      categories: {
        title: 'Categorias',
        forms: { one: 'categoria', many: 'de categorias', other: 'categorias' },
      },
      concepts: {
        title: 'Conceitos',
        forms: { one: 'conceito', many: 'de conceitos', other: 'conceitos' },
      },
      series: { title: 'Séries', forms: { one: 'série', many: 'de séries', other: 'séries' } },
      topics: { title: 'Temas', forms: { one: 'tema', many: 'de temas', other: 'temas' } },
      speakers: {
        title: 'Palestrantes',
        forms: { one: 'palestrante', many: 'de palestrantes', other: 'palestrantes' },
      },
      people: { title: 'Pessoas', forms: { one: 'pessoa', many: 'de pessoas', other: 'pessoas' } },
      events: { title: 'Eventos', forms: { one: 'evento', many: 'de eventos', other: 'eventos' } },
      playlists: {
        title: 'Playlists',
        forms: { one: 'playlist', many: 'de playlists', other: 'playlists' },
      },
      languages: {
        title: 'Idiomas',
        forms: { one: 'idioma', many: 'de idiomas', other: 'idiomas' },
      },
    },
    heads: {
      page: (title, page) => `${title}, página ${page}`,
      home: (total, site, subjects) =>
        `${videos(total)} em ${site}${subjects.length > 0 ? `, sobre ${all(subjects)}` : ''}.`,
      videos: (total, site) =>
        total === 0 ? `Vídeos em ${site}.` : inOrder(total, `${videos(total)} em ${site}`),
      shorts: (total, site) => inOrder(total, `${shorts(total)} de até um minuto em ${site}`),
      paths: (site) => `Vídeos de ${site} para assistir em ordem.`,
      taxonomy: (title, site) => `${title} em ${site}.`,
      term: (total, term, site) =>
        total === 0 ? `${term} em ${site}.` : `${videos(total)} sobre ${term} em ${site}.`,
      feeds: (site) => `Assine ${site} com um leitor de feeds.`,
      search: (site) => `Pesquise os vídeos de ${site} e o que é dito neles.`,
    },
    feeds: {
      term: (term) => `Vídeos sobre ${term}`,
      all: (site) => `Novos vídeos em ${site}.`,
      filtered: (site, { isOfShorts, filters }) => {
        const parts = [...(isOfShorts ? ['Shorts'] : []), ...filters.map(nameFilter)];
        return parts.length > 0 ? `${site} – ${parts.join(', ')}` : site;
      },
      filteredText: (site, { isOfShorts, filters }) => {
        const about = filters.length > 0 ? ` (${filters.map(nameFilter).join(', ')})` : '';
        return `Novos ${isOfShorts ? 'Shorts' : 'vídeos'} em ${site}${about}.`;
      },
      faults: {
        question:
          'Uma pergunta não tem feed, porque as respostas são ordenadas por relevância. Remova “q”.',
        filter: (name, known) =>
          `“${name}” não é um filtro de feed. Os filtros são: ${known.join(', ')}.`,
        value: (filter, value) => `Não existe “${value}” em “${filter}”, ou não existe mais.`,
        nearest: (value) => `O mais próximo é “${value}”.`,
        known: (values) => `Existem: ${values.join(', ')}.`,
      },
      player: 'Assistir no YouTube',
      opened:
        'Isto é um feed. Copie o endereço em um leitor de feeds, e os novos vídeos chegam até você.',
    },
    llms: {
      intro:
        'O texto de cada vídeo está disponível em markdown, todos os vídeos como dados em /api/videos.json e todos os termos em /api/terms.json.',
      videos: 'Vídeos',
    },
  };
}
