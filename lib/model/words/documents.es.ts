/** The words of heads, feeds and texts for machines in Spanish. */
import type { ChosenFilter, DocumentWords } from './documents.en';
import type { Locale } from './locale';

const nameFilter = ({ name, singular, values, isAll }: ChosenFilter): string => {
  const text = values.join(isAll ? ' y ' : ' o ');
  if (name === 'length') return `duración: ${text}`;
  if (name === 'year') return text;
  if (name === 'captions') return `subtítulos: ${text}`;
  return `${singular}: ${text}`;
};

export function createDocumentWords({ all, count, date }: Locale): DocumentWords {
  const videos = (n: number) => count(n, { one: 'vídeo', many: 'de vídeos', other: 'vídeos' });
  const shorts = (n: number) => count(n, { one: 'Short', many: 'de Shorts', other: 'Shorts' });
  const inOrder = (total: number, text: string) =>
    `${text}${total > 1 ? ', primero los más recientes' : ''}.`;
  return {
    date,
    taxonomies: {
      tags: {
        title: 'Etiquetas',
        forms: { one: 'etiqueta', many: 'de etiquetas', other: 'etiquetas' },
      },
      categories: {
        title: 'Categorías',
        forms: { one: 'categoría', many: 'de categorías', other: 'categorías' },
      },
      concepts: {
        title: 'Conceptos',
        forms: { one: 'concepto', many: 'de conceptos', other: 'conceptos' },
      },
      series: { title: 'Series', forms: { one: 'serie', many: 'de series', other: 'series' } },
      topics: { title: 'Temas', forms: { one: 'tema', many: 'de temas', other: 'temas' } },
      speakers: {
        title: 'Ponentes',
        forms: { one: 'ponente', many: 'de ponentes', other: 'ponentes' },
      },
      people: {
        title: 'Personas',
        forms: { one: 'persona', many: 'de personas', other: 'personas' },
      },
      events: { title: 'Eventos', forms: { one: 'evento', many: 'de eventos', other: 'eventos' } },
      playlists: {
        title: 'Listas de reproducción',
        forms: {
          one: 'lista de reproducción',
          many: 'de listas de reproducción',
          other: 'listas de reproducción',
        },
      },
      languages: {
        title: 'Idiomas',
        forms: { one: 'idioma', many: 'de idiomas', other: 'idiomas' },
      },
    },
    heads: {
      page: (title, page) => `${title}, página ${page}`,
      home: (total, site, subjects) =>
        `${videos(total)} en ${site}${subjects.length > 0 ? `, sobre ${all(subjects)}` : ''}.`,
      videos: (total, site) =>
        total === 0 ? `Vídeos en ${site}.` : inOrder(total, `${videos(total)} en ${site}`),
      shorts: (total, site) =>
        inOrder(total, `${shorts(total)} de un minuto como máximo en ${site}`),
      paths: (site) => `Vídeos de ${site} para ver en orden.`,
      taxonomy: (title, site) => `${title} en ${site}.`,
      term: (total, term, site) =>
        total === 0 ? `${term} en ${site}.` : `${videos(total)} sobre ${term} en ${site}.`,
      feeds: (site) => `Suscríbete a ${site} con un lector de feeds.`,
      search: (site) => `Busca en los vídeos de ${site} y en lo que se dice en ellos.`,
    },
    feeds: {
      term: (term) => `Vídeos sobre ${term}`,
      all: (site) => `Vídeos nuevos en ${site}.`,
      filtered: (site, { isOfShorts, filters }) => {
        const parts = [...(isOfShorts ? ['Shorts'] : []), ...filters.map(nameFilter)];
        return parts.length > 0 ? `${site} – ${parts.join(', ')}` : site;
      },
      filteredText: (site, { isOfShorts, filters }) => {
        const about = filters.length > 0 ? ` (${filters.map(nameFilter).join(', ')})` : '';
        return `${isOfShorts ? 'Shorts nuevos' : 'Vídeos nuevos'} en ${site}${about}.`;
      },
      faults: {
        question:
          'Una pregunta no tiene feed, porque sus respuestas se ordenan por relevancia. Quita «q».',
        filter: (name, known) =>
          `«${name}» no es un filtro de un feed. Los filtros son: ${known.join(', ')}.`,
        value: (filter, value) => `En «${filter}» no existe «${value}», o ya no.`,
        nearest: (value) => `Lo más parecido es «${value}».`,
        known: (values) => `Existen: ${values.join(', ')}.`,
      },
      player: 'Ver en YouTube',
      opened: 'Esto es un feed. Copia su dirección en un lector y los vídeos nuevos te llegarán.',
    },
    llms: {
      intro:
        'El texto de cada vídeo está disponible en markdown, todos los vídeos como datos en /api/videos.json y todos los términos en /api/terms.json.',
      videos: 'Vídeos',
    },
  };
}
